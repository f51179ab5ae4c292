// Dates: finds days in English text, by a parser that is loaded when it is first needed.
import type { Finds } from '../../../core/promised.ts';
import type { Day } from '../../../core/working-days.ts';

/** What a text can name of a day; the rest a parser only supposes. */
const named = ['year', 'month', 'day', 'weekday'] as const;

type Components = { readonly get: (part: 'year' | 'month' | 'day') => number | null };
const dayOf = (components: Components): Day => {
  const part = (name: 'year' | 'month' | 'day', digits: number): string =>
    String(components.get(name) ?? 0).padStart(digits, '0');
  return `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`;
};

/** Whether 4/12 is the fourth of December to readers of this language. */
export const isDayFirst = (language: string): boolean => {
  const parts = new Intl.DateTimeFormat(language).formatToParts().map(({ type }) => type);
  return parts.indexOf('day') < parts.indexOf('month');
};

/** `dayFirst`: how to read 4/12. */
export const dates = async (dayFirst: boolean): Promise<Finds> => {
  const { casual, GB } = await import('chrono-node/en');
  const parser = dayFirst ? GB : casual;
  return (text, from) =>
    // By this machine's clock, and noon is on every clock on every day.
    parser
      .parse(text, new Date(`${from}T12:00`), { forwardDate: true })
      .map(({ text: found, index, start, end }) => ({
        text: found,
        index,
        day: dayOf(start),
        until: end ? dayOf(end) : null,
        named: named.filter(part => start.isCertain(part)),
      }));
};

// Dates: finds days in English text, by a parser that is loaded when it is first needed.
import type { Day, Finds } from '../../../core/promised.ts';

/** What a text can name of a day; the rest a parser only supposes. */
const named = ['year', 'month', 'day', 'weekday'] as const;

type Components = { readonly get: (part: 'year' | 'month' | 'day') => number | null };
const dayOf = (components: Components): Day => ({
  year: components.get('year') ?? 0,
  month: components.get('month') ?? 0,
  day: components.get('day') ?? 0,
});

/** Whether 4/12 is the fourth of December to readers of this language. */
export const isDayFirst = (language: string): boolean => {
  const parts = new Intl.DateTimeFormat(language).formatToParts().map(({ type }) => type);
  return parts.indexOf('day') < parts.indexOf('month');
};

/** `dayFirst`: how to read 4/12. */
export const dates = async (dayFirst: boolean): Promise<Finds> => {
  const { casual, GB } = await import('chrono-node/en');
  const parser = dayFirst ? GB : casual;
  return (text, { year, month, day }) =>
    // Noon is on every clock on every day, whichever zone this machine is in.
    parser
      .parse(text, new Date(year, month - 1, day, 12), { forwardDate: true })
      .map(({ text: found, index, start, end }) => ({
        text: found,
        index,
        day: dayOf(start),
        last: end ? dayOf(end) : null,
        named: named.filter(part => start.isCertain(part)),
      }));
};

// A zone: what the clocks show in an IANA time zone at an instant, and which instant a clock there means.

/** A calendar date and a time of day, 24 h. */
export type Wall = {
  readonly year: number;
  /** 1-12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
};

const formats = new Map<string, Intl.DateTimeFormat | null>();

/** Making one costs a thousand times as much as asking it. */
const formatOf = (zone: string): Intl.DateTimeFormat | null => {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const parts = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  } as const;
  let made: Intl.DateTimeFormat | null = null;
  try {
    made = new Intl.DateTimeFormat('en', {
      ...parts,
      hourCycle: 'h23',
      calendar: 'gregory',
      numberingSystem: 'latn',
      ...(zone === '' ? {} : { timeZone: zone }),
    });
  } catch {
    // Not a zone this machine knows.
  }
  if (formats.size < 1_000) formats.set(zone, made);
  return made;
};

/** A name as in `Europe/Berlin` that this machine knows; offsets and abbreviations are none. */
export const isZone = (name: string): boolean =>
  /^[A-Za-z][\w+-]*(?:\/[\w+-]+){1,2}$|^UTC$/.test(name) && formatOf(name) !== null;

/** As if it were UTC, ms. */
const flat = ({ year, month, day, hour, minute }: Wall): number =>
  Date.UTC(year, month - 1, day, hour, minute);

/** What the clocks show at `at` (wall clock, ms) in `zone`; '' and an unknown zone are this machine's. */
export const wallOf = (at: number, zone: string): Wall => {
  const format = formatOf(zone) ?? formatOf('');
  const parts = new Map(format?.formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type) ?? 0);
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  };
};

/** skipped: no clock there shows it, since they go forward then; twice: they go back, and the first one is meant. */
export type Instant = { readonly at: number; readonly is: 'once' | 'skipped' | 'twice' };

const day = 86_400_000;

/**
 * The instant (ms) when the clocks of `zone` show this. A skipped time is as long after the change as it would have
 * been: 02:30 becomes 03:30.
 */
export const instantAt = (wall: Wall, zone: string): Instant => {
  const meant = flat(wall);
  const offset = (at: number): number => flat(wallOf(at, zone)) - Math.floor(at / 60_000) * 60_000;
  const offsets = [...new Set([offset(meant - day), offset(meant + day)])];
  const hits = offsets.map(by => meant - by).filter(at => flat(wallOf(at, zone)) === meant);
  const [first, second] = hits.toSorted((a, b) => a - b);
  if (first !== undefined) return { at: first, is: second === undefined ? 'once' : 'twice' };
  // By the offset before the change, as every calendar does it.
  return { at: meant - (offsets[0] ?? 0), is: 'skipped' };
};

const two = (n: number): string => String(n).padStart(2, '0');

/** "2026-11-24T14:05", as a date and time field has it. */
export const writtenOf = ({ year, month, day: date, hour, minute }: Wall): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}T${two(hour)}:${two(minute)}`;

/** Null while it is not a whole date and time that the calendar has. */
export const wallIn = (written: string): Wall | null => {
  const found = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?$/.exec(written);
  if (!found) return null;
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0] = found.slice(1).map(Number);
  const wall = { year, month, day: date, hour, minute };
  const there = new Date(flat(wall));
  const isThere = year >= 1970 && there.getUTCMonth() + 1 === month && there.getUTCDate() === date;
  return isThere && hour < 24 && minute < 60 ? wall : null;
};

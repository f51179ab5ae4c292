// A calendar file: its bytes read into events, or the reason why not. The parser is loaded when a file is.
import type ICAL from 'ical.js';
import type { CalendarEvent, FileFault, Start } from '../../../core/invitation.ts';
import { instantAt, isZone, wallIn } from '../../../core/zone.ts';

type Component = InstanceType<typeof ICAL.Component>;
type Property = InstanceType<typeof ICAL.Property>;

export type FileReading =
  | { readonly is: 'read'; readonly events: readonly CalendarEvent[] }
  | { readonly is: 'refused'; readonly why: FileFault };

/** An invitation with a picture in it has 1 MB; more is something else. */
export const mostBytes = 5_000_000;
/** More events than this are a whole calendar. */
const mostEvents = 50;
/** A field of one event, and it says nothing after so much. */
const mostText = 100_000;
/** Changes of clocks a year, in all zones of a file: each is reckoned since 1601, where Outlook lets its zones begin. */
const mostChanges = 40;

const refused = (why: FileFault): FileReading => ({ is: 'refused', why });

/** Some calendars fold a line in the middle of a character, so it is put together again while it is bytes (RFC 5545, 3.1). */
const unfolded = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const breaks =
      bytes[at] === 13 && bytes[at + 1] === 10 ? 2 : bytes[at] === 13 || bytes[at] === 10 ? 1 : 0;
    const next = bytes[at + breaks];
    if (breaks > 0 && (next === 32 || next === 9)) at += breaks;
    else whole[length++] = bytes[at] ?? 0;
  }
  return whole.subarray(0, length);
};

const textOf = (file: ArrayBuffer): string => {
  const bytes = new Uint8Array(file);
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  const narrow = wide ? new TextEncoder().encode(new TextDecoder(wide).decode(bytes)) : bytes;
  return new TextDecoder().decode(unfolded(narrow));
};

/** What says nothing to us and may be a megabyte of picture is not even parsed. */
const wanted =
  /^(?:BEGIN|END|SUMMARY|DTSTART|URL|LOCATION|DESCRIPTION|CONFERENCE|ORGANIZER|ATTENDEE|STATUS|RRULE|RDATE|METHOD|TZID|TZOFFSETFROM|TZOFFSETTO|X-GOOGLE-CONFERENCE|X-MICROSOFT-SKYPETEAMSMEETINGURL)[;:]/i;

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r\n|\n|\r/)
    .filter(line => wanted.test(line))
    .map(line => line.slice(0, mostText));
const count = (lines: readonly string[], begins: RegExp): number =>
  lines.filter(line => begins.test(line)).length;

const all = (of: Component, name: string): readonly string[] =>
  of
    .getAllProperties(name)
    .map((one): unknown => one.getFirstValue())
    .filter(value => typeof value === 'string');
const first = (of: Component, name: string): string => all(of, name)[0] ?? '';
const param = (of: Property, name: string): string => {
  const value: unknown = of.getFirstParameter(name);
  return typeof value === 'string' ? value : '';
};

/** "/vendor/Europe/Berlin" and "Europe/Berlin" are the same zone. */
const zoneIn = (name: string): string | null => {
  const parts = name.replaceAll('"', '').split('/').filter(Boolean);
  return [parts.slice(-3), parts.slice(-2), parts].map(some => some.join('/')).find(isZone) ?? null;
};

/** A rule that is not yearly, or is in parts we do not know, is no zone's and could be asked for ever. */
const isSafe = (zone: Component): boolean =>
  ['standard', 'daylight']
    .flatMap(name => zone.getAllSubcomponents(name))
    .map(part => part.getFirstProperty('rrule')?.toICALString() ?? '')
    .every(
      rule =>
        rule === '' ||
        (rule.length < 200 &&
          /^RRULE:(?=.*FREQ=YEARLY)(?:(?:FREQ=YEARLY|(?:INTERVAL|COUNT|UNTIL|WKST|BYMONTH|BYMONTHDAY|BYDAY)=[^;=]+)(?:;|$))+$/.test(
            rule,
          )),
    );

const startOf = (event: Component, calendar: Component, isFew: boolean): Start => {
  const property = event.getFirstProperty('dtstart');
  // As written, before any zone: "2026-11-24T14:00:00", with a Z at the end for UTC; of a bare day "2026-11-24T::".
  const raw: unknown = property?.jCal[3];
  const found =
    typeof raw === 'string' ? /^(20\d\d-\d\d-\d\d)(?:(T\d\d:\d\d):\d\d(Z?)|T::)?$/.exec(raw) : null;
  const wall = found && wallIn(`${found[1]}${found[2] ?? 'T00:00'}`);
  if (!property || !wall) return { is: 'none' };
  if (found[2] === undefined) return { is: 'day', wall };
  if (found[3] === 'Z') return { is: 'instant', at: instantAt(wall, 'UTC').at, zone: '' };
  const named = param(property, 'tzid');
  const zone = zoneIn(named);
  if (zone) return { is: 'clock', wall, zone };
  const rules = calendar.getAllSubcomponents('vtimezone').find(one => first(one, 'tzid') === named);
  const time: unknown = rules && isFew && isSafe(rules) ? property.getFirstValue() : null;
  if (named === '' || !isTime(time)) return { is: 'floating', wall, hasZone: named !== '' };
  return { is: 'instant', at: time.toUnixTime() * 1_000, zone: '' };
};
const isTime = (value: unknown): value is { toUnixTime: () => number } =>
  typeof value === 'object' && value !== null && 'toUnixTime' in value;

const personOf = (property: Property, isOrganiser: boolean): CalendarEvent['people'] => {
  const address: unknown = property.getFirstValue();
  const kind = param(property, 'cutype').toUpperCase();
  if (typeof address !== 'string' || kind === 'ROOM' || kind === 'RESOURCE') return [];
  return [{ name: param(property, 'cn').replaceAll('"', ''), address, isOrganiser }];
};

const places = ['x-google-conference', 'x-microsoft-skypeteamsmeetingurl', 'conference', 'url', 'location'];

const eventOf = (event: Component, calendar: Component, isFew: boolean): CalendarEvent => ({
  title: first(event, 'summary'),
  start: startOf(event, calendar, isFew),
  // A number to dial in by is no place to open.
  places: places.flatMap(name => all(event, name)).filter(place => !/^(?:tel:|$)/i.test(place)),
  description: first(event, 'description'),
  people: [
    ...event.getAllProperties('organizer').flatMap(one => personOf(one, true)),
    ...event.getAllProperties('attendee').flatMap(one => personOf(one, false)),
  ],
  isCancelled:
    first(calendar, 'method').toUpperCase() === 'CANCEL' ||
    first(event, 'status').toUpperCase() === 'CANCELLED',
  isRepeated: event.hasProperty('rrule') || event.hasProperty('rdate'),
});

/** A file that is no invitation says why; rejects only where the browser hands no bytes out. */
export const calendarFile = async (file: Blob): Promise<FileReading> => {
  if (file.size > mostBytes) return refused('big');
  const text = textOf(await file.arrayBuffer()).trimStart();
  if (text === '') return refused('empty');
  if (!/^BEGIN:VCALENDAR\s/i.test(`${text}\n`)) return refused('not-calendar');
  const lines = linesOf(text);
  if (count(lines, /^BEGIN:/i) > count(lines, /^END:/i)) return refused('cut');
  const events = count(lines, /^BEGIN:VEVENT\s*$/i);
  if (events === 0) return refused('no-event');
  if (events > mostEvents) return refused('many');
  const isFew = count(lines, /^BEGIN:(?:STANDARD|DAYLIGHT)\s*$/i) <= mostChanges;
  const { default: calendars } = await import('ical.js');
  try {
    const parsed: unknown = calendars.parse(lines.join('\r\n'));
    const whole = Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed];
    const read = whole.flatMap(one => {
      const calendar = new calendars.Component(one);
      return calendar.getAllSubcomponents('vevent').map(event => eventOf(event, calendar, isFew));
    });
    return read.length ? { is: 'read', events: read } : refused('no-event');
  } catch {
    return refused('damaged');
  }
};

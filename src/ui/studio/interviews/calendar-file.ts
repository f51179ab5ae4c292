// A calendar file: its bytes read into events, or the reason why not. The parser is loaded when a file is.
import type ICAL from 'ical.js';
import type { CalendarEvent, FileFault, Start } from '../../../core/invitation.ts';
import { isZone, type Wall } from '../../../core/zone.ts';

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

const refused = (why: FileFault): FileReading => ({ is: 'refused', why });

const textOf = (bytes: ArrayBuffer): string => {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
};

/** What says nothing to us and may be a megabyte of picture is not even parsed. */
const wanted =
  /^(?:BEGIN|END|SUMMARY|DTSTART|URL|LOCATION|DESCRIPTION|CONFERENCE|ORGANIZER|ATTENDEE|STATUS|RRULE|RDATE|METHOD|TZID|TZOFFSETFROM|TZOFFSETTO|RECURRENCE-ID|X-GOOGLE-CONFERENCE|X-MICROSOFT-SKYPETEAMSMEETINGURL)[;:]/i;

/** Lines put together again and those of no use left out. */
const linesOf = (text: string): readonly string[] => {
  const lines: string[] = [];
  let parts: string[] | null = null;
  const end = (): void => {
    if (parts) lines.push(parts.join(''));
  };
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line.startsWith(' ') || line.startsWith('\t')) parts?.push(line.slice(1));
    else {
      end();
      parts = wanted.test(line) ? [line] : null;
    }
  }
  end();
  return lines.map(line => line.slice(0, mostText));
};

const first = (of: Component, name: string): string => {
  const value: unknown = of.getFirstProperty(name)?.getFirstValue();
  return typeof value === 'string' ? value : '';
};
const param = (of: Property, name: string): string => {
  const value: unknown = of.getFirstParameter(name);
  return typeof value === 'string' ? value : '';
};

/** "/vendor/Europe/Berlin" and "Europe/Berlin" are the same zone. */
const zoneIn = (name: string): string | null => {
  const parts = name.replaceAll('"', '').split('/').filter(Boolean);
  return [parts.slice(-3), parts.slice(-2), parts].map(some => some.join('/')).find(isZone) ?? null;
};

/** A rule that is not yearly is no zone's, and could be asked for ever. */
const isSafe = (zone: Component): boolean =>
  ['standard', 'daylight']
    .flatMap(name => zone.getAllSubcomponents(name))
    .every(part => {
      const rule = part.getFirstProperty('rrule')?.toICALString() ?? '';
      return (
        rule === '' ||
        /^RRULE:(?=.*FREQ=YEARLY)(?!.*(?:BYSETPOS|BYSECOND|BYMINUTE|BYHOUR|BYYEARDAY))/i.test(rule)
      );
    });

const startOf = (event: Component, calendar: Component): Start => {
  const property = event.getFirstProperty('dtstart');
  // As written, before any zone: "2026-11-24T14:00:00", with a Z at the end for UTC.
  const raw: unknown = property?.jCal[3];
  const found =
    typeof raw === 'string' ? /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):\d\d(Z?))?$/.exec(raw) : null;
  if (!property || !found) return { is: 'none' };
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found
    .slice(1, 6)
    .map(part => Number(part ?? 0));
  const wall: Wall = { year, month, day, hour, minute };
  const at = Date.UTC(year, month - 1, day, hour, minute);
  if (new Date(at).getUTCDate() !== day || hour > 23 || minute > 59) return { is: 'none' };
  if (found[4] === undefined) return { is: 'day', wall };
  if (found[6] === 'Z') return { is: 'instant', at, zone: '' };
  const named = param(property, 'tzid');
  const zone = zoneIn(named);
  if (zone) return { is: 'clock', wall, zone };
  const rules = calendar.getAllSubcomponents('vtimezone').find(one => first(one, 'tzid') === named);
  const time: unknown = rules && isSafe(rules) ? property.getFirstValue() : null;
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

const eventOf = (event: Component, calendar: Component): CalendarEvent => ({
  title: first(event, 'summary'),
  start: startOf(event, calendar),
  places: places.map(name => first(event, name)).filter(place => place !== ''),
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
  const text = textOf(await file.arrayBuffer())
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (text === '') return refused('empty');
  if (!/^BEGIN:VCALENDAR\s/i.test(`${text}\n`)) return refused('not-calendar');
  const lines = linesOf(text);
  const begun = lines.filter(line => /^BEGIN:/i.test(line)).length;
  if (begun > lines.filter(line => /^END:/i.test(line)).length) return refused('cut');
  const count = lines.filter(line => /^BEGIN:VEVENT\s*$/i.test(line)).length;
  if (count === 0) return refused('no-event');
  if (count > mostEvents) return refused('many');
  const { default: calendars } = await import('ical.js');
  try {
    const parsed: unknown = calendars.parse(lines.join('\r\n'));
    const all = Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed];
    const events = all.flatMap(one => {
      const calendar = new calendars.Component(one);
      return calendar.getAllSubcomponents('vevent').map(event => eventOf(event, calendar));
    });
    return events.length ? { is: 'read', events } : refused('no-event');
  } catch {
    return refused('damaged');
  }
};

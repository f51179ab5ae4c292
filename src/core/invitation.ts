// An invitation: an interview as a calendar file tells it, and what to look at twice before it is taken.
import { callLink, emptyPerson, type Interview, type Person } from './interview.ts';
import { instantAt, type Wall } from './zone.ts';

export type Start =
  /** `zone` as in IANA, or '' where the file only gives the instant. */
  | { readonly is: 'instant'; readonly at: number; readonly zone: string }
  | { readonly is: 'clock'; readonly wall: Wall; readonly zone: string }
  /** A clock whose zone is unknown, or none was given. */
  | { readonly is: 'floating'; readonly wall: Wall; readonly hasZone: boolean }
  | { readonly is: 'day'; readonly wall: Wall }
  | { readonly is: 'none' };

/** One event of the file, bytes already read: `address` may be any address at all. */
export type CalendarEvent = {
  readonly title: string;
  readonly start: Start;
  /** Where a call is said to be, surest first. */
  readonly places: readonly string[];
  readonly description: string;
  readonly people: readonly {
    readonly name: string;
    readonly address: string;
    readonly isOrganiser: boolean;
  }[];
  readonly isCancelled: boolean;
  readonly isRepeated: boolean;
};

/** Why a file gives no event at all. */
export type FileFault = 'big' | 'empty' | 'not-calendar' | 'cut' | 'damaged' | 'no-event' | 'many';

/** What to look at twice. */
export type Remark =
  | 'all-day'
  | 'no-time'
  | 'no-zone'
  | 'unknown-zone'
  | 'skipped'
  | 'twice'
  | 'past'
  | 'repeats'
  | 'cancelled'
  | 'no-link'
  | 'not-https'
  | 'many-people';

export type Invitation = {
  readonly title: string;
  readonly interview: Pick<Interview, 'company' | 'role' | 'people' | 'startsAt' | 'zone' | 'link'>;
  /** The day where that is all it says. */
  readonly day: Wall | null;
  readonly remarks: readonly Remark[];
};

/** As many people as are met in a day; a mailing list is none of them. */
const mostPeople = 20;
/** What a field of one line holds. */
const line = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim().slice(0, 500);

const freeMail =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|proton|protonmail|gmx|web|mail|fastmail|zoho)$/;
/** Second names of a country's domains, as in `co.uk`. */
const shared = /^(?:co|com|org|net|ac|gov|edu)$/;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "dana.reyes@people.north-wind.co.uk" -> "North Wind"; '' where the address is of nobody's company. */
const companyOf = (address: string): string => {
  const labels = (address.toLowerCase().split('@')[1] ?? '').split('.').slice(0, -1);
  if (labels.length > 1 && shared.test(labels.at(-1) ?? '')) labels.pop();
  const name = labels.at(-1) ?? '';
  return freeMail.test(name) || name === 'calendar' ? '' : name.split('-').map(capital).join(' ');
};

const mailOf = (address: string): string => {
  const mail = address.replace(/^mailto:/iu, '').trim();
  return /^[^\s@<>"'(),:;\\]+@[^\s@<>"'(),:;\\]+\.[^\s@<>"'(),:;\\]+$/u.test(mail) ? line(mail) : '';
};

/** A name, or one made of the address: "dana.reyes@" is "Dana Reyes". */
const nameOf = (name: string, mail: string): string => {
  const given = line(name);
  if (given !== '' && !given.includes('@')) return given;
  return (mail.split('@')[0] ?? '')
    .split(/[._+-]+/u)
    .filter(part => !/^\d*$/u.test(part))
    .map(capital)
    .join(' ');
};

const peopleOf = (event: CalendarEvent): readonly Person[] => {
  const people = new Map<string, Person>();
  for (const { name, address, isOrganiser } of event.people) {
    const email = mailOf(address);
    const person = { ...emptyPerson, name: nameOf(name, email), email };
    if (person.name === '') continue;
    const key = (email || person.name).toLowerCase();
    if (!people.has(key)) people.set(key, { ...person, kind: isOrganiser ? 'recruiter' : 'interviewer' });
  }
  return [...people.values()];
};

const prefix =
  /^(?:\s*(?:re|fwd?|aw|wg|invitation|updated invitation|accepted|tentative|cancell?ed)\s*:\s*)+/iu;

/** "Interview: Product lead at Northwind" -> role and company, as far as the title tells them. */
const named = (title: string, people: readonly Person[]): Pick<Interview, 'company' | 'role'> => {
  const plain = line(title.replace(prefix, ''));
  const found =
    /^(?:.*?\binterview\b)\s*(?:for|as|[:–-])?\s*(.*?)\s*(?:(?:\b(?:at|with)\b|@)\s*(.+))?$/iu.exec(plain);
  const [role = '', rest = ''] = found?.slice(1) ?? [];
  const isPerson = people.some(({ name }) => name.toLowerCase() === rest.toLowerCase());
  return { role: role.length < 80 ? role : '', company: isPerson ? '' : rest };
};

const linksIn = (text: string): readonly string[] =>
  [...text.slice(0, 100_000).matchAll(/https:\/\/[^\s<>"'()[\]{}]+/giu)].flatMap(([found]) => {
    const link = callLink(found.replace(/[.,;:!?]+$/u, ''));
    return link ? [link.url] : [];
  });

/** A known call wherever it stands; else what the file names as the place; else the only link of the text. */
const linkOf = ({ places, description }: CalendarEvent): string => {
  const given = places.flatMap(linksIn);
  const told = [...new Set(linksIn(description))];
  const known = [...given, ...told].find(url => callLink(url)?.site);
  return (known ?? given[0] ?? (told.length === 1 ? told[0] : '') ?? '').slice(0, 5_000);
};

const startOf = (start: Start): { startsAt: number | null; zone: string; remarks: readonly Remark[] } => {
  switch (start.is) {
    case 'instant':
      return { startsAt: start.at, zone: start.zone, remarks: [] };
    case 'clock': {
      const { at, is } = instantAt(start.wall, start.zone);
      return { startsAt: at, zone: start.zone, remarks: is === 'once' ? [] : [is] };
    }
    case 'floating':
      return {
        startsAt: instantAt(start.wall, '').at,
        zone: '',
        remarks: [start.hasZone ? 'unknown-zone' : 'no-zone'],
      };
    case 'day':
      return { startsAt: null, zone: '', remarks: ['all-day'] };
    case 'none':
      return { startsAt: null, zone: '', remarks: ['no-time'] };
  }
};

/** What an event says of an interview, at `now` (wall clock, ms). Nothing but https is ever taken as a link. */
export const invitationOf = (event: CalendarEvent, now: number): Invitation => {
  const all = peopleOf(event);
  const { startsAt, zone, remarks } = startOf(event.start);
  const link = linkOf(event);
  const { role, company } = named(event.title, all);
  const domains = all.map(({ email }) => companyOf(email)).filter(name => name !== '');
  const isRefused = event.places.some(place => /^\s*(?!https:)[a-z][a-z\d+.-]*:(?!\s)/iu.test(place));
  const when: Remark | false = startsAt !== null && startsAt < now && 'past';
  const told: readonly (Remark | false)[] = [
    event.isCancelled && 'cancelled',
    ...remarks,
    when,
    event.isRepeated && 'repeats',
    isRefused && 'not-https',
    link === '' && 'no-link',
    all.length > mostPeople && 'many-people',
  ];
  return {
    title: line(event.title),
    interview: {
      company: company || domains[0] || (role ? '' : line(event.title)),
      role,
      people: all.slice(0, mostPeople),
      startsAt,
      zone,
      link,
    },
    day: event.start.is === 'day' ? event.start.wall : null,
    remarks: told.filter(remark => remark !== false),
  };
};

// English words of progress: loaded with that page, not before.
import type { Occasion } from '../core/progress-occasions.ts';
import type { Noted } from '../core/progress-after.ts';
import type { Rating } from '../core/progress-tension.ts';
import type { Length } from '../core/rehearsal.ts';
import type { Shift } from '../core/tension.ts';

const several = (count: number, one: string, more: string): string =>
  count === 1 ? `one ${one}` : `${count} ${more}`;
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
const seconds = (ms: number): string => `${Math.round(ms / 1_000)} s`;
const hours = (ms: number): string => {
  if (ms < 60 * 60_000) return `${Math.round(ms / 60_000)} min`;
  const whole = Math.round(ms / (60 * 60_000));
  return whole < 72 ? `${whole} h` : `${Math.round(whole / 24)} days`;
};
const day = (at: number, now: number): string =>
  new Intl.DateTimeFormat('en', {
    day: 'numeric',
    month: 'short',
    ...(new Date(at).getFullYear() === new Date(now).getFullYear() ? {} : { year: 'numeric' }),
  }).format(at);

export const progressEn = {
  lead: 'Drawn from what you rated, pressed and tapped; none of it is a mark. Point at a picture, or walk through it with the arrow keys.',
  sketch: 'What it will look like',
  day,
  /** In a table, which may be saved and read in another year. */
  dated: (at: number) =>
    new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric' }).format(at),
  /** The foot of a column: as short as a date goes. */
  foot: (at: number) => new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short' }).format(at),
  occasion: (is: Occasion['is'], name: string, at: number, now: number) => {
    const what =
      is === 'interview' ? name || 'an interview' : is === 'rehearsal' ? 'a rehearsal' : 'a breath';
    return `${day(at, now)}, ${what}`;
  },
  kinds: { interview: 'Interview', rehearsal: 'Rehearsal', breath: 'Breath' } satisfies Record<
    Occasion['is'],
    string
  >,
  date: 'Date',
  what: 'What',
  company: 'Company',
  oneByOne: (title: string) => `${title}, one by one`,
  table: 'Show as table',
  tableOf: (title: string) => `${title}: table`,
  saveTable: 'Table (CSV)',
  savePicture: 'Picture (PNG)',
  saveTableOf: (title: string) => `${title}: save the table (CSV)`,
  savePictureOf: (title: string) => `${title}: save the picture (PNG)`,
  tableName: (date: string) => `evenkeel-table-${date}.csv`,
  pictureName: (date: string) => `evenkeel-picture-${date}.png`,
  saved: 'Saved to your downloads.',
  notSaved: 'The picture could not be made here. The table holds the same.',
  latest: (drawn: number, all: number) => `The latest ${drawn} of ${all} are drawn; the table has all.`,
  most: (drawn: number, all: number) => `The first ${drawn} of ${all} are drawn; the table has all.`,
  missing: (count: number) =>
    `A trend takes three. ${count === 1 ? 'One more' : `${count === 2 ? 'Two' : count} more`}, and it is drawn; until then these are just points.`,
  empty: {
    title: 'Nothing to draw yet',
    text: 'After an interview or a rehearsal, this page shows how tension went, which stories you told, how long your answers ran, what was asked, and when your notes left.',
    first: 'The quickest first point is a rehearsal: six questions, nobody on the other side.',
    rehearse: 'Rehearse',
    interviews: 'To your interviews',
  },
  later: {
    title: 'Still to come',
    tension: 'Tension in interviews: rate it before a call, after breathing, and in the debrief.',
    lengths: 'How long your answers run: rehearse once.',
    asked: 'What is asked, and how it goes: rehearse, or note the questions in a debrief.',
    resets: 'Resets: they are drawn after your first call.',
    stories: 'Stories told: open a card in a call, or name the story in a rehearsal.',
    notes: 'Notes: they are drawn once a call is over.',
  },
  tension: {
    title: 'Tension in interviews',
    practice: 'Tension when practising',
    marks: {
      before: ['before'],
      breathed: ['after', 'breathing'],
      after: ['after', 'the call'],
    } satisfies Record<Rating, readonly string[]>,
    practiceAfter: ['at the', 'end'],
    columns: { before: 'Before', breathed: 'After breathing', after: 'After the call' } satisfies Record<
      Rating,
      string
    >,
    practiceColumn: 'At the end',
    says: (when: string, parts: readonly string[], shift: string) =>
      `${when}: ${listed(parts)}.${shift ? ` ${shift}` : ''}`,
    rated: {
      before: (n: number) => `${n} before`,
      breathed: (n: number) => `${n} after breathing`,
      after: (n: number) => `${n} after the call`,
    } satisfies Record<Rating, (n: number) => string>,
    ratedAtEnd: (n: number) => `${n} at the end`,
    breath: {
      clear: 'Down two or more with the breath: clear.',
      slight: 'Down one with the breath: slight.',
      same: 'The same with the breath.',
      up: 'Up with the breath, which is fine too.',
    } satisfies Record<Shift, string>,
    trend: {
      before: (from: number, to: number) => `Before a call: about ${from} at first, about ${to} lately.`,
      after: (from: number, to: number) => `After a call: about ${from} at first, about ${to} lately.`,
    },
    practiceTrend: {
      before: (from: number, to: number) => `Before practice: about ${from} at first, about ${to} lately.`,
      after: (from: number, to: number) => `At its end: about ${from} at first, about ${to} lately.`,
    },
    shift: {
      clear: 'That is clearly lower.',
      slight: 'That is slightly lower.',
      same: 'That is about the same.',
      up: 'That is higher, which is fine too.',
    } satisfies Record<Shift, string>,
    breathing: (drop: number, shift: Shift, of: number) =>
      ({
        clear: `With the breath it mostly went down by ${drop}, over ${of} times: a clear change.`,
        slight: `With the breath it mostly went down by ${drop}, over ${of} times: a slight change.`,
        same: `With the breath it mostly stayed the same, over ${of} times. Breathing can help how you speak without feeling any calmer.`,
        up: `With the breath it mostly went up, over ${of} times, which is fine too: nerves rise before a call.`,
      })[shift],
    caveat:
      'Some of any drop would have come anyway: one rates when it is high, and what is high mostly comes down by itself, with or without a breath.',
    tooMuch:
      'Where it is 9 or 10, another exercise is not what to reach for. Pause, ask for a short delay, or call somebody you trust. Asking for ten minutes is an ordinary thing to do.',
  },
  resets: {
    title: 'Resets by kind',
    none: (calls: number) => `No Reset in ${several(calls, 'interview', 'interviews')} so far.`,
    lead: 'Each one is a slip you caught and left behind. More of them is not worse.',
    says: (when: string, parts: readonly string[]) =>
      parts.length > 0 ? `${when}: ${listed(parts)}.` : `${when}: none.`,
    of: (kind: string, count: number) =>
      count === 1 ? kind.toLowerCase() : `${kind.toLowerCase()} (${count})`,
  },
  stories: {
    title: 'Stories told',
    inInterviews: 'in interviews',
    inRehearsals: 'in rehearsals',
    columns: {
      story: 'Story',
      interviews: 'In interviews',
      rehearsals: 'In rehearsals',
      last: 'Last told',
      note: 'Note',
    },
    untitled: 'New story',
    says: (title: string, interviews: number, rehearsals: number, last: string, worn: boolean) => {
      const told = [
        ...(interviews > 0 ? [several(interviews, 'interview', 'interviews')] : []),
        ...(rehearsals > 0 ? [several(rehearsals, 'rehearsal', 'rehearsals')] : []),
      ];
      return `“${title}”: told in ${listed(told)}, last on ${last}.${worn ? ' Told nearly every time.' : ''}`;
    },
    worn: (titles: readonly string[]) =>
      `Worn by now, told nearly every time of late: ${listed(titles.map(title => `“${title}”`))}. They hear it once, so it still works; a fresh detail, or a turn for another story, keeps it from sounding recited.`,
    wornShort: 'Told nearly every time',
    neverShort: 'Not told yet',
    never: 'Not told yet:',
    more: (count: number) => `${count} more`,
    gone: (count: number) =>
      count === 1
        ? 'One more was told that you deleted since.'
        : `${count} more were told that you deleted since.`,
  },
  lengths: {
    title: 'How long answers ran',
    clock: ['answer', 'clock'],
    columns: { answer: 'Answer', seconds: 'Seconds', clock: 'Clock, seconds', length: 'Length' },
    lengths: { short: 'short', right: 'about right', long: 'long' } satisfies Record<Length, string>,
    tick: (ms: number) => (ms === 0 ? '0' : seconds(ms)),
    says: (when: string, count: number, from: number, to: number, clock: number, counts: readonly string[]) =>
      `${when}: ${several(count, 'answer', 'answers')}, ${count === 1 ? seconds(from) : `${seconds(from)} to ${seconds(to)}`} by a clock of ${seconds(clock)}; ${listed(counts)}.`,
    counted: (length: Length, count: number) =>
      `${count} ${{ short: 'short', right: 'about right', long: 'long' }[length]}`,
    trend: (from: number, to: number) =>
      `The middle answer: ${seconds(from)} at first, ${seconds(to)} lately.`,
    band: 'The shaded part is about right: from half the clock to a third above it.',
  },
  asked: {
    title: 'What was asked, and how it went',
    columns: { competency: 'Competency', interviews: 'In interviews', rehearsals: 'In rehearsals' },
    went: ['Not yet', 'Well enough', 'Good', 'Not said'],
    lead: 'How an answer felt, by your own word. “Not yet” is only what to say aloud once more.',
    says: (name: string, times: number, parts: readonly string[]) =>
      `${name.charAt(0).toUpperCase()}${name.slice(1)}: asked ${times === 1 ? 'once' : `${times} times`}; ${listed(parts)}.`,
    part: (went: string, count: number) => `${count} ${went.toLowerCase()}`,
  },
  notes: {
    title: 'Notes after the call',
    within: ['within', '24 h'],
    lane: 'no note',
    tick: (ms: number) => (ms === 0 ? 'call ends' : hours(ms)),
    columns: { sent: 'Sent after, hours', drafts: 'Begun, not sent', was: 'First note' },
    was: {
      within: 'within 24 h',
      later: 'later than 24 h',
      open: 'still time',
      none: 'not sent',
    } satisfies Record<Noted['was'], string>,
    says: (when: string, was: Noted['was'], sent: readonly number[]) => {
      if (was === 'open') return `${when}: no note yet, and there is still time.`;
      if (was === 'none') return `${when}: no note was sent.`;
      return `${when}: ${several(sent.length, 'note', 'notes')} sent, ${listed(sent.map(hours))} after the call.`;
    },
    none: 'A note can help, and none is owed. The shaded part is the best time: half an hour to 24 hours after the call.',
  },
};

export type ProgressTexts = typeof progressEn;

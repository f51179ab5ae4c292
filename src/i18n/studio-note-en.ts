// English words of the note: loaded with that page, not before.
import type { Kind } from '../core/lint-kinds.ts';
import type { BlockKind } from '../core/note.ts';
import type { Door } from '../core/note-send.ts';

const clock = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en', { weekday: 'long' });
/** "today 14:10", "Friday 9:00"; `days` from today. */
const at = (ms: number, days: number): string => {
  const named = days === 0 ? 'today' : days === 1 ? 'tomorrow' : days === -1 ? 'yesterday' : day.format(ms);
  return `${named} ${clock.format(ms)}`;
};
const doorNames: Record<Door, string> = { mail: 'your mail program', gmail: 'Gmail', outlook: 'Outlook' };

export const noteEn = {
  title: (name: string) => `Note: ${name}`,
  lead: 'A few lines of thanks can help. One for each person you met, each a little different.',
  missing: 'There is no interview at this address.',
  all: 'All interviews',
  debrief: 'The debrief comes first: it fills most of this in.',
  toDebrief: 'Do the debrief',
  toCall: 'Next: who to call, and when',
  when: {
    unknown: 'Best between half an hour and a day after the call.',
    early: (ms: number, days: number) => `The call is only just over. From ${at(ms, days)} is a good time.`,
    now: (ms: number, days: number) => `Now is a good time: any time until ${at(ms, days)}.`,
    late: 'It is more than a day since the call. A note is still welcome; shorter is fine.',
    sent: (ms: number, days: number) => `Marked as sent ${at(ms, days)}.`,
  },
  to: {
    title: 'To whom?',
    choice: 'Whom this note goes to',
    sent: (name: string) => `${name} (sent)`,
    none: 'Nobody is named yet. The note works without a name, and better with one.',
    name: 'Name of the person you met',
    add: 'Add',
    another: 'Somebody else was there',
    nobody: 'No name yet',
  },
  letter: {
    title: 'The note',
    subject: 'Subject',
    blocks: {
      greeting: 'Greeting',
      thanks: 'Thanks',
      heard: 'One thing they said',
      strength: 'One strength',
      addition: 'To add to an answer',
      correction: 'A correction',
      next: 'Next step',
      closing: 'Thanks and name',
      own: 'Your own line',
    } satisfies Record<BlockKind, string>,
    /** Several blocks of one kind are told apart by their number. */
    numbered: (name: string, n: number) => `${name} ${n}`,
    count: (words: number, sentences: number) =>
      `${words === 1 ? '1 word' : `${words} words`}, ${sentences === 1 ? '1 sentence' : `${sentences} sentences`}`,
    good: 'Good: 60 to 150 words, 6 sentences at most',
    empty: 'Everything is taken out. Tick a part to put it back.',
  },
  parts: {
    title: 'Parts',
    hint: 'Ticked parts are in the note.',
    moved: (name: string, place: number, all: number) => `${name} is now ${place} of ${all}.`,
    own: 'Add a line of your own',
    fresh: 'Begin again from the debrief',
    begun: 'The note was begun again.',
  },
  lint: {
    title: 'Before it goes',
    none: 'Nothing to look at. It reads well.',
    count: (n: number) => (n === 1 ? '1 thing to look at' : `${n} things to look at`),
    show: (said: string) => `Show “${said}”`,
    replace: (said: string) => `Replace with “${said}”`,
    fill: 'Fill it in',
    fillNamed: (said: string) => `Fill it in: “${said}”`,
    drop: 'Take it out',
    dropNamed: (said: string) => `Take it out: “${said}”`,
    correct: 'It was a wrong fact, or about my conduct',
    correctText: 'Then one plain line puts it right, and a plain word of regret in it is in place.',
    corrected: 'A correction is in the note.',
    names: {
      apology: 'An apology',
      nerves: 'Nerves',
      belittling: 'Making yourself small',
      performance: 'How the call went',
      arguing: 'Arguing it again',
      pay: 'Pay',
      flattery: 'Much praise',
      long: 'Over 150 words',
      short: 'Under 60 words',
      sentences: 'More than 6 sentences',
      same: 'The same text twice',
      name: 'A name',
      placeholder: 'Still to fill in',
      late: 'More than a day',
    } satisfies Record<Kind, string>,
    why: {
      apology: 'Thanks does the same work, and leaves them with the better picture.',
      nerves: 'You felt them more than anybody saw them. Named, they become the thing that is remembered.',
      belittling: 'They did not ask for it. One thing you can do says more.',
      performance: 'They may not have noticed. Add what was missing, and leave the rest.',
      arguing: 'The call is over. A point to add can stand by itself.',
      pay: 'Pay has its time, once there is an offer.',
      flattery: 'One true thing they said is worth more than praise.',
      long: 'A note is skimmed. What matters fits into 150 words.',
      short: 'There is room for one thing they said and one thing you bring.',
      sentences: 'Four to six are read to the end.',
      same: 'People compare. Change what they said, or the strength.',
      name: 'Not the name of this person, or not quite how it is written.',
      placeholder: 'This is waiting for your words.',
      late: 'No harm done: later is better than never. Keep it short.',
    } satisfies Record<Kind, string>,
  },
  send: {
    title: 'Send it',
    email: 'E-mail address',
    emailWrong: 'That is not one plain address, so it is left out.',
    copy: 'Copy the note',
    rich: 'Copy with formatting',
    copied: 'Copied, exactly as it stands here.',
    notCopied: 'The browser would not copy. Select the text below and copy it.',
    whole: 'The note, as it is copied',
    open: (door: Door) => (door === 'mail' ? `Open in ${doorNames.mail}` : doorNames[door]),
    long: (door: Door) =>
      `It is too long to hand over to ${doorNames[door]}. The text is copied: paste it there.`,
    mark: 'Mark as sent',
    unmark: 'It was not sent',
    marked: 'Marked as sent.',
    private: 'Better from your own address than from a work one.',
  },
};

export type NoteTexts = typeof noteEn;

// English lines to say on the phone and to write: made of the facts, short, and without an apology in them.
import { briefly, keywordsIn, type Facts } from '../core/contact-script.ts';
import type { SlotId } from '../core/contact.ts';
import { daysFrom, type Day } from '../core/working-days.ts';

/** Words of a line of the user's own that fit its slot. */
const most = 8;

const dayFormat = (parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...parts });
const weekday = dayFormat({ weekday: 'long' });
const date = dayFormat({ day: 'numeric', month: 'long' });

/** "Tuesday" within a week, else "24 November". */
const dayName = (day: Day, today: Day): string =>
  (Math.abs(daysFrom(today, day)) < 7 ? weekday : date).format(Date.parse(day));

const onDay = ({ on, today }: Facts): string => {
  if (on === null) return '';
  return on === today ? ' today' : ` on ${dayName(on, today)}`;
};
const forRole = ({ role, company }: Facts): string =>
  `${role ? ` for the ${role} role` : ''}${company ? ` at ${company}` : ''}`;
const hello = ({ to, me }: Facts): string => `Hello${to && ` ${to}`}${me && `, this is ${me}`}.`;
const namedDay = ({ promised, today }: Facts): string => (promised === null ? '' : dayName(promised, today));
const ended = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);
const add = ({ adds }: Facts): string => {
  const first = briefly(adds[0] ?? '', most);
  return first && ended(`To add: ${first}`);
};
const offer = (facts: Facts): string =>
  add(facts)
    ? `${add(facts)} I can send anything still missing.`
    : 'If anything is missing, I will gladly send it.';
const heard = (facts: Facts): string => {
  const short = briefly(facts.heard, most);
  return short && ended(`What stayed with me: ${short}`);
};

const who = (facts: Facts): string => {
  const { kind } = facts;
  if (kind === 'recruiter') return `You arranged my interview${forRole(facts)}${onDay(facts)}.`;
  if (kind === 'referrer')
    return `You put my name forward${forRole(facts)}; the interview was${onDay(facts) || ' held'}.`;
  return `We spoke${onDay(facts)} about my application${forRole(facts)}.`;
};
const thanks: Readonly<Record<Facts['kind'], string>> = {
  recruiter: 'Thank you for that.',
  referrer: 'Thank you for that.',
  interviewer: 'Thank you for your time.',
};
const reason = (facts: Facts): string => {
  const named = namedDay(facts);
  return named
    ? `An answer was expected by ${named}. Where do things stand?`
    : 'Where do things stand, and when is a decision likely?';
};

export const callLinesEn = {
  slots: {
    who: facts => `${hello(facts)} ${who(facts)}`,
    thanks: facts => `${thanks[facts.kind]} ${heard(facts) || 'I am still very interested.'}`,
    reason: facts => `I am calling about the timeline. ${reason(facts)}`,
    offer,
    close: ({ number }) =>
      number
        ? `Thank you. My number is ${number}, again ${number}.`
        : 'Thank you for your help. I look forward to hearing from you.',
  } satisfies Record<SlotId, (facts: Facts) => string>,
  keywords: {
    who: ({ me, role, company, on, today }) =>
      [me, role || company, on === null ? '' : dayName(on, today)].filter(one => one !== ''),
    thanks: facts => ['thanks', ...keywordsIn(facts.heard).slice(0, 2)],
    reason: facts => ['timeline?', namedDay(facts) && `by ${namedDay(facts)}?`].filter(one => one !== ''),
    offer: ({ adds }) => [...keywordsIn(adds[0] ?? '').slice(0, 2), 'anything missing?'],
    close: ({ number }) => ['thanks', number && 'number twice'].filter(one => one !== ''),
  } satisfies Record<SlotId, (facts: Facts) => readonly string[]>,
  voicemail: (facts: Facts): string =>
    [
      hello(facts),
      who(facts),
      'I am calling about the timeline, and I am still very interested.',
      facts.number ? `My number is ${facts.number}, again ${facts.number}.` : 'I will also write to you.',
      'Thank you.',
    ].join(' '),
  passOn: (text: string, names: readonly string[]): string =>
    `Could you pass this on${names.length > 0 ? ` to ${names.join(' and ')}` : ''}: ${ended(text)}`,
  mail: {
    subject: (facts: Facts): string =>
      facts.role || facts.company
        ? `Next steps: ${[facts.role, facts.company].filter(Boolean).join(', ')}`
        : 'Next steps after the interview',
    body: (facts: Facts): string =>
      [
        `Hello${facts.to && ` ${facts.to}`},`,
        [who(facts), thanks[facts.kind], heard(facts) || 'I am still very interested.'].join(' '),
        reason(facts),
        offer(facts),
        ['Kind regards', facts.me, facts.number].filter(Boolean).join('\n'),
      ].join('\n\n'),
  },
  /** What to ask a recruiter, and what to tell. */
  ask: (facts: Facts): readonly string[] => [
    'How did it go, from what they told you?',
    namedDay(facts)
      ? `They named ${namedDay(facts)}. Does that still hold, and what happens next?`
      : 'What happens next, and when?',
    'Is there a doubt that I could answer?',
    'Who decides, and is there anybody I have yet to meet?',
  ],
  tell: {
    well: (text: string) => `This went well: ${ended(text)}`,
    add: (text: string) => `I would like to add: ${ended(text)}`,
    keen: 'I am still very interested.',
  },
};

export type CallLines = typeof callLinesEn;

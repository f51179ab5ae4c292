// English words of the call afterwards: loaded with that page, not before.
import type { Step } from '../core/contact-when.ts';
import type { Advice, Attempt, SlotId, Way } from '../core/contact.ts';
import type { Undialled } from '../core/dial.ts';
import type { PersonKind } from '../core/interview.ts';
import type { Door } from '../core/note-send.ts';
import { daysFrom, type Day, type Range } from '../core/working-days.ts';

const format = (parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...parts,
  });
const full = format({ year: 'numeric' });
const plain = format({});

/** "today", "tomorrow", "Tuesday 1 December", with the year where it is another. */
const dayName = (day: Day, today: Day): string => {
  const days = daysFrom(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  return (day.slice(0, 4) === today.slice(0, 4) ? plain : full).format(Date.parse(day)).replace(',', '');
};
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

type Try = Extract<Step, { readonly is: 'try' }>;
const deeds: Readonly<Record<Way, (name: string) => string>> = {
  email: name => `Write to ${name}`,
  phone: name => `Call ${name}`,
};
const kinds: Readonly<Record<PersonKind, string>> = {
  recruiter: 'recruiter',
  referrer: 'referrer',
  interviewer: 'interviewer',
};
const was: Readonly<Record<Attempt['was'], string>> = {
  spoke: 'They answered',
  voicemail: 'Left a voicemail',
  'no-answer': 'No answer',
  wrote: 'I wrote to them',
};
const somebody = 'whoever arranged it';

export const callEn = {
  title: (name: string) => `Call: ${name}`,
  missing: 'There is no interview at this address.',
  all: 'All interviews',
  lead: {
    try: (way: Way, name: string, { on, nth }: Try, today: Day) =>
      `${nth === 2 ? 'Once more, and then it is enough: ' : ''}${deeds[way](name || somebody)}, ${dayName(on, today)}.`,
    unknown: 'Ask the person who arranged it where things stand.',
    coming: 'When the interview is over, this is how to ask where things stand.',
    reached: 'You have your answer, so there is nothing to chase.',
    stop: 'You asked twice, which is what a thorough person does. The next word is theirs.',
  } satisfies Record<Step['is'], string | ((way: Way, name: string, step: Try, today: Day) => string)>,
  whom: {
    title: 'Whom to ask',
    choose: 'Person',
    named: (name: string, kind: PersonKind) => `${name || 'Without a name'} (${kinds[kind]})`,
    none: 'Nobody is noted for this interview yet. Who sent the invitation, or put your name forward?',
    add: 'Add who arranged it',
    change: 'Names, numbers and addresses',
    phoned: 'They phoned me before, or asked me to call',
    way: 'The way you take',
    ways: { advised: 'As advised', email: 'E-mail', phone: 'Phone' } satisfies Record<
      Way | 'advised',
      string
    >,
    advice: {
      email: 'Write first.',
      phone: 'Phone.',
    } satisfies Record<Way, string>,
    why: {
      first: 'In one survey most managers preferred to be written to, and nobody there has phoned you.',
      phoned: 'They chose the phone themselves, so it is their way too.',
      unanswered: 'Your e-mail is unanswered, and that is when a call is right.',
      'no-number': 'Your e-mail is unanswered, and there is no number for them here.',
      voicemail: 'There is a voicemail already. One is enough, so write this time.',
    } satisfies Record<Advice['why'], string>,
    dial: (name: string) => `Call ${name || 'them'}`,
    after: (digits: string) => `then ${digits}`,
    undialled: {
      empty: 'There is no number for them yet. It may stand below their last mail.',
      letters: 'There are letters in this number. Write it in digits.',
      code: 'This begins a service code of the phone line, not a call. Leave out * and #.',
      two: 'There are two numbers here. Leave the one to call.',
      short: 'This number is too short to be called from outside.',
      long: 'This number is too long. Are there two of them?',
      signs: 'There is a sign in this number that no phone has. Write it in digits.',
    } satisfies Record<Undialled, string>,
    noEmail: 'There is no e-mail address for them yet. Their last mail has it.',
    badEmail: 'This e-mail address is not whole.',
  },
  when: {
    title: 'When',
    day: (on: Day, today: Day) => capital(dayName(on, today)),
    by: {
      promised: (promised: Day, today: Day) =>
        `They named ${dayName(promised, today)}. Two working days later is patient and not late.`,
      usual: (from: Day, to: Day, today: Day) =>
        `No day was named, so five to seven working days after the interview: from ${dayName(from, today)} to ${dayName(to, today)}.`,
      again: (last: Day, today: Day) =>
        `You tried ${dayName(last, today)}. Seven days later is the second try, and the last.`,
    },
    late: 'That day has passed, which matters little. The next working day is as good.',
    unknown: 'When was it? Give the interview a date, or name the day they promised an answer for.',
    toInterview: 'The interview',
    coming: 'Five to seven working days after the interview, or two after a day they name.',
    reached: 'Nothing is due. If they named another day, put it here.',
    stop: 'Nothing is due any more. Silence says more about their week than about you.',
    promised: 'The day they promised an answer for',
    promisedHint: 'As noted in the debrief',
    ownHint: 'Your own date',
    forget: 'As in the debrief again',
    calendar: 'Save for your calendar (.ics)',
    calendarHint: (title: string) => `It says “${title}”, is marked private, and nothing else is in it.`,
    calendarSaved: 'Saved to your downloads.',
    event: (way: Way, name: string) => deeds[way](name || 'about the interview'),
  },
  off: {
    title: 'Your days off',
    lead: 'Weekends are left out by themselves. Public holidays are not guessed: add those you keep.',
    from: 'From',
    to: 'To (if longer)',
    add: 'Add',
    none: 'None yet.',
    range: ({ from, to }: Range, today: Day) =>
      from === to
        ? capital(dayName(from, today))
        : `${capital(dayName(from, today))} to ${dayName(to, today)}`,
    remove: (range: string) => `Remove: ${range}`,
    removed: (range: string) => `${range} is a working day again.`,
    full: 'That is more than four hundred days. Remove some that are over.',
    notDay: 'That is no whole date yet.',
  },
  outcome: {
    title: 'How it went',
    lead: 'One press, and the next step is set.',
    was,
    line: 'In one line',
    lineOf: (of: Attempt['was'], at: string) => `${was[of]}, ${at}`,
    day: (day: Day, today: Day) => dayName(day, today),
    remove: (said: string) => `Remove: ${said}`,
    removed: 'That try is removed.',
    next: 'The next step, in one line',
    nextHint: 'Such as: send the two references by Monday',
  },
  script: {
    title: 'Thirty seconds',
    lead: 'Glance at the keywords and say it your way.',
    ifCalled: 'For when it comes to a call.',
    slots: {
      who: 'Who you are',
      thanks: 'Thanks, and one detail',
      reason: 'Why you call',
      offer: 'What you offer',
      close: 'Thanks, and your number',
    } satisfies Record<SlotId, string>,
    change: 'Your own words',
    slot: (name: string, seconds: number) => `${name} (${seconds} s)`,
    back: (name: string) => `Made for me again: ${name}`,
    backShort: 'Made for me again',
    backNow: 'That part is made for you again.',
    length: (words: number, seconds: number) => `${many(words, 'word')}, about ${many(seconds, 'second')}`,
    long: 'That is more than half a minute. What could go?',
    left: 'Left out',
    me: 'Your name, as you say it on the phone',
    number: 'Your number, to be said twice',
    debrief: 'What was said in the interview makes this better.',
    toDebrief: 'Do the debrief',
    large: 'Large, for the call',
  },
  aloud: {
    title: (name: string) => (name ? `Calling ${name}` : 'The call'),
    sit: 'Stand or sit tall. Breathe out before you press.',
    start: 'Start thirty seconds',
    again: 'Start again',
    running: 'Thirty seconds, without a sound.',
    over: 'Thirty seconds. Now it is their turn.',
    stop: 'Stop',
    close: 'Close',
    sentences: 'Show whole sentences',
    keywords: 'Show keywords',
  },
  passOn: {
    title: 'What to ask them to pass on',
    mention: 'What to mention',
    none: 'Nothing is kept for the phone. In the debrief you can mark a moment so.',
    copy: 'To read out, or to send',
  },
  voicemail: {
    title: 'If a voicemail answers',
    lead: 'Leave one, once. Slowly, and the number twice.',
    done: 'You left one already. Hang up before the tone, and write instead.',
    text: 'To read out',
  },
  mail: {
    title: 'The e-mail',
    lead: 'Five lines, and then it is with them.',
    open: {
      mail: 'Open in your mail program',
      gmail: 'Gmail',
      outlook: 'Outlook',
    } satisfies Record<Door, string>,
    long: 'The text is too long to be taken along. Copy it, and paste it there.',
    to: 'To',
    subject: 'Subject',
    text: 'Text',
  },
  recruiter: {
    title: 'Talk to your recruiter',
    titled: (name: string) => `Talk to your recruiter, ${name}`,
    lead: 'They hear both sides. Tell them plainly how it went, once and without excuses, and ask what they heard.',
    ask: 'To ask',
    tell: 'To tell',
    copy: 'All of it, to take along',
  },
  onward: 'Then let it rest. What carries over to the next interview is under',
  progress: 'Progress',
};

export type CallTexts = typeof callEn;

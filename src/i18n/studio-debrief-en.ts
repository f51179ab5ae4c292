// English words of the debrief: loaded with that page, not before. In the second person, or by the user's name (evidence A3).
import type { Fate, Step } from '../core/debrief.ts';
import type { Felt } from '../core/rehearsal.ts';
import type { ResetKind } from '../core/reset.ts';

const did = (name: string): string => (name ? `did ${name}` : 'did you');
const some = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const debriefEn = {
  title: (interview: string) => `Debrief: ${interview}`,
  lead: 'Once through while it is fresh, then it is put down. Every part may stay empty.',
  missing: 'There is no interview at this address.',
  all: 'All interviews',
  way: 'Parts of the debrief',
  steps: {
    well: 'Went well',
    moments: 'Parked',
    missing: 'Left out',
    asked: 'Questions',
    strengths: 'Strengths',
    said: 'They said',
    change: 'One change',
  } satisfies Record<Step, string>,
  next: (step: string) => `Next: ${step.toLowerCase()}`,
  back: 'Back',
  close: 'Close the debrief',
  time: {
    label: 'Time for the debrief',
    is: (minutes: number) => `${minutes} of 10 minutes`,
    most: 'Ten minutes at most',
    enough: 'Enough for today.',
    enoughText:
      'Ten minutes are over, and longer would not make it better. All of it is kept. Finish your line, then close the debrief.',
  },
  well: {
    title: (name: string) => `What ${did(name)} do well?`,
    text: 'Three things, small ones count: a story that came across, a pause, a good question to them.',
    each: (at: number) => ['First', 'Second', 'Third'][at] ?? 'And',
    more: 'One more',
  },
  moments: {
    title: (name: string) => (name ? `What ${name} parked in the call` : 'What you parked in the call'),
    text: 'Choose for each what becomes of it, then it has its place. Letting go is a good answer.',
    at: (clock: string, minutes: number | null) =>
      minutes === null ? clock : `${clock}, ${minutes} min into the call`,
    kinds: {
      blank: 'Went blank',
      misspoke: 'Misspoke',
      park: 'Parked',
      fact: 'A wrong fact',
      missed: 'A part left out',
    } satisfies Record<ResetKind, string>,
    question: 'The question:',
    later: 'What would you add now?',
    fact: 'A wrong fact is worth one plain line in the note.',
    fate: 'What becomes of it?',
    fates: {
      note: 'Add in the note',
      phone: 'Mention on the phone',
      'let-go': 'Let it go',
    } satisfies Record<Fate, string>,
    let: 'Done with.',
  },
  left: {
    title: 'What was left out?',
    text: 'Something they should know and did not ask, or something you still want to know. One a line.',
    field: 'Missing information',
  },
  asked: {
    title: 'What did they ask?',
    text: 'As far as you remember. It helps the next interview more than this one.',
    offered: 'Typed in the call:',
    offer: (question: string) => `Add “${question}”`,
    question: (at: number) => `Question ${at}`,
    about: 'It asked for',
    unsure: 'Not sure',
    felt: 'How the answer felt',
    feelings: { 1: 'Not yet', 2: 'Well enough', 3: 'Good' } satisfies Record<Felt, string>,
    story: 'Write a story',
    storyFor: (at: number) => `Write a story for question ${at}`,
    remove: 'Remove',
    removeOf: (at: number) => `Remove question ${at}`,
    removed: 'The question was removed.',
    more: 'Another question',
  },
  strengths: {
    title: (name: string) => `Which strengths ${did(name)} tell?`,
    text: 'Ticked are the stories whose cards were open in the call. Put right what is not so.',
    plain: 'Tick the stories you told.',
    told: 'Told',
    others: 'Another story you told',
    untold: (count: number) =>
      count === 1
        ? 'The one you did not tell is still yours: for the note, or the next round.'
        : `The ${count} you did not tell are still yours: for the note, or the next round.`,
    none: 'No story is picked for this interview, and none was told from a card.',
    write: 'Your stories',
  },
  heard: {
    title: (name: string) => `What did they say that stayed with ${name || 'you'}?`,
    text: 'One thing is enough. The note begins with it.',
    field: 'What they said',
  },
  names: {
    title: 'Who was there?',
    text: 'A name you learned in the call is added to the interview.',
  },
  promises: {
    title: 'What did they promise?',
    text: 'Such as “decision by Friday”. The day is read from your words, counted from the call.',
    each: (at: number) => `Promise ${at}`,
    day: (at: number) => `Day of promise ${at}`,
    understood: (day: string) => `Understood: ${day}`,
    on: (at: number) =>
      new Intl.DateTimeFormat('en', { weekday: 'long', day: 'numeric', month: 'long' }).format(at),
    clear: 'No day',
    clearOf: (at: number) => `No day for promise ${at}`,
    remove: 'Remove',
    removeOf: (at: number) => `Remove promise ${at}`,
    removed: 'The promise was removed.',
    more: 'Another promise',
  },
  change: {
    title: (name: string) =>
      name ? `What will ${name} do otherwise next time?` : 'What will you do otherwise next time?',
    text: 'One thing, the one that is easiest to do.',
    field: 'The one thing',
  },
  tension: {
    title: 'And how is it now?',
    label: 'Tension after the call, 0 to 10',
  },
  closed: {
    title: 'The debrief is closed',
    lead: 'That was it. What you wrote is kept, and there is no need to go over it again.',
    nothing: 'Nothing was written down, and that is fine.',
    well: 'Went well',
    change: 'Next time',
    promises: 'They promised',
    moments: 'What becomes of the moments',
    fates: {
      note: (count: number) => `${some(count, 'moment')} for the note`,
      phone: (count: number) => `${some(count, 'moment')} for the phone`,
      'let-go': (count: number) => `${count} let go`,
    } satisfies Record<Fate, (count: number) => string>,
    note: 'Write the note',
    call: 'Plan the call',
    again: 'Open it again',
  },
};

export type DebriefTexts = typeof debriefEn;

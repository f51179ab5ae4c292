// English words of the rehearsal, and the type of its every language; loaded with its page alone.
import type { OpenTopic } from '../core/question-list.ts';
import type { Felt, Length } from '../core/rehearsal.ts';

export const rehearseEn = {
  lead: 'A room to say your answers aloud in, with the strip and the keys of a call. Nobody is on the other side.',
  before: 'Before you go in',
  about: (count: number) =>
    `${count} questions, one after the other. You answer aloud, then tap three times: story, length, how it felt.`,
  kept: 'Those taps, and tension where you rate it, are all that is kept. No picture, no sound and none of your words are recorded.',
  forInterview: (name: string) =>
    `For ${name}: what you starred there comes up most, and what no story covers yet.`,
  forNone: 'There is no interview yet, so everything may come up; most of all what no story covers.',
  locked: 'The rules of this interview say no notes, so the strip shows no stories here either.',
  aloud: 'Ask aloud',
  aloudText: 'With a voice of this computer. The question is always there to read.',
  noVoice: 'This browser has no voice of its own, so the questions are there to read.',
  open: 'Open the room',
  failed: 'The room could not be opened. Load the page anew and try again.',
  room: 'The room',
  interviewer: 'Interviewer',
  you: 'You',
  camera: {
    start: 'Show me my camera',
    stop: 'Camera off',
    asking: 'The browser is asking you',
    blocked: 'The camera is blocked for this page, so a drawing sits in for you. All else works.',
    none: 'No camera could be started, so a drawing sits in for you. All else works.',
    note: 'Seen by you alone, never recorded.',
  },
  breath: {
    title: 'First, one breath',
    text: 'Follow the line in the strip once: in through the nose, slowly out. Normal depth, no more air than usual. If it feels wrong, stop.',
    why: 'The first tries often feel odd; better here than in the call.',
    start: 'Breathe once',
    again: 'Breathe once more',
    done: 'That was one. In the call it is a single key.',
  },
  first: 'First question',
  count: (at: number, all: number) => `Question ${at} of ${all}`,
  keys: '1 to 4 for the moves, / to find a story, arrows and Enter to open it, Esc to go back.',
  answered: 'I have answered',
  repeat: 'Ask again',
  other: 'Another question',
  end: 'End here',
  show: 'Show the strip',
  taps: 'How did that go?',
  story: 'Story you told',
  noStory: 'None',
  length: 'Length',
  lengths: { short: 'Short', right: 'About right', long: 'Long' } satisfies Record<Length, string>,
  took: (time: string) => `It took ${time}.`,
  seconds: (seconds: number) =>
    seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`,
  felt: 'How it felt',
  feelings: { 1: 'Not yet', 2: 'Well enough', 3: 'Good' } satisfies Record<Felt, string>,
  next: 'Next question',
  finish: 'See what to practise',
  after: {
    title: 'What to practise again',
    nothing: 'Nothing stands out. Say one of them to a friend, or leave it at that for today.',
    none: 'No question was answered this time, so there is nothing to practise again.',
    again: 'Did not feel right yet',
    againText: 'Say these aloud once more, on another day if you can.',
    gaps: 'Asked for, and without a story',
    gapsText: 'One story each would be enough.',
    write: (name: string) => `Write one for ${name}`,
    overused: 'Told more than once',
    overusedText: 'They hear a story once. Have a second one ready.',
    lengths: 'Length',
    long: (count: number) =>
      count === 1
        ? 'One answer ran long: land it a little sooner.'
        : `${count} answers ran long: land them a little sooner.`,
    short: (count: number) =>
      count === 1
        ? 'One answer was short: say what you did, and what came of it.'
        : `${count} answers were short: say what you did, and what came of it.`,
    breath: 'You breathed along once, so it will not be new in the call.',
    more: 'Rehearse once more',
    stories: 'To your stories',
  },
  topics: {
    'about-you': 'about you',
    'why-us': 'why this employer',
    'why-role': 'why this job',
    'why-leaving': 'why you are moving on',
    strengths: 'your strengths',
    weaknesses: 'what you are working on',
    future: 'where you are going',
    pay: 'pay',
    availability: 'when and where you can work',
    'your-questions': 'your questions to them',
  } satisfies Record<OpenTopic, string>,
};

export type RehearseTexts = typeof rehearseEn;

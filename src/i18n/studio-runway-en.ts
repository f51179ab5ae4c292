// English words of the runway: loaded with that page, not before.
import type { Camera } from '../core/lens.ts';
import type { PlanId } from '../core/plan.ts';
import type { BuiltInItem } from '../core/runway.ts';

const whole = (degrees: number): string => `${Math.round(degrees)}°`;

export const runwayEn = {
  title: (name: string) => `Runway: ${name}`,
  missing: 'There is no interview at this address.',
  all: 'All interviews',
  toInterview: 'The interview',
  stories: {
    title: 'Your stories',
    none: 'No story is picked for this interview yet.',
    pick: 'Pick some',
  },
  people: {
    title: 'Who you will meet',
    none: 'No names yet.',
    named: (name: string, role: string) => (role ? `${name}, ${role}` : name),
  },
  list: {
    title: 'Ready?',
    none: 'The list is empty.',
    items: {
      water: 'A glass of water in reach',
      mint: 'A mint, a few minutes before',
      camera: 'Camera at eye height',
      'self-view': 'Your own picture hidden',
      notifications: 'Notifications off',
      light: 'Light from the front',
    } satisfies Record<BuiltInItem, string>,
    done: (done: number, all: number) => `${done} of ${all} done`,
    change: 'Change the list',
    item: (at: number) => `Item ${at}`,
    up: (name: string) => `Move up: ${name}`,
    down: (name: string) => `Move down: ${name}`,
    drop: (name: string) => `Remove: ${name}`,
    moved: (name: string, at: number, all: number) => `${name} is now ${at} of ${all}.`,
    removed: (name: string) => `“${name}” is off the list.`,
    fresh: 'Something of your own',
    add: 'Add',
    unnamed: 'Without words',
  },
  steady: {
    title: 'A line to stand on',
    choice: 'Which one helps you?',
    options: { excited: 'This is excitement', value: 'What matters to me' },
    excited: 'I am excited about this.',
    excitedText: 'A quick heart is a body getting ready, and it helps you think. Say the line aloud once.',
    value: 'What matters to you, in one line',
    valueHint: 'Such as: leaving things better than I found them',
    valueText: 'Take a minute for when it mattered last..',
  },
  breathe: 'Breathe',
  shared: {
    title: 'What would they see if you shared?',
    picture: 'The page of the call with the people in it, its bar at the bottom, and nothing of ours.',
    text: 'This. As soon as you share in the call, what we show there is hidden. This page is like any other: close it before you share the whole screen.',
  },
  plan: {
    title: 'If, then',
    lead: 'Decide now, and there is nothing to decide then. In the call, Reset shows you only the “then”.',
    if: (at: number) => `${at}. If`,
    ifs: {
      blank: 'nothing comes to mind',
      misheard: 'I did not understand',
      misspoke: 'I stumble over a sentence',
      time: 'I need time to think',
      fact: 'I got a fact wrong',
      missed: 'I left a part out',
      cannot: 'I have not done that yet',
      lag: 'the line breaks up',
    } satisfies Record<PlanId, string>,
    // Apart from the line itself, so that each slot has a name of its own.
    say: (at: number) => `${at}. Then I say`,
    empty: (line: string) => `Empty: ${line}`,
    starters: {
      blank: 'I’m picking a good example, one moment.',
      misheard: 'I caught the first part. Could you say the rest again?',
      misspoke: 'I’ll say that again, more clearly.',
      time: 'Good question. I’ll take a moment.',
      fact: 'I want to put one thing right.',
      missed: 'There is a part I left out.',
      cannot: 'That would be new to me. This is how I would begin.',
      lag: 'The line broke up. Where did you lose me?',
    } satisfies Record<PlanId, string>,
    use: (line: string) => `Use “${line}”`,
    aloud: 'Say each of them aloud once.',
  },
  lens: {
    title: 'Eyes near the lens',
    camera: 'Where is your camera?',
    cameras: {
      'built-in': 'Built in, top centre',
      above: 'On top of the screen',
      left: 'Left of it',
      right: 'Right of it',
      below: 'Below it',
    } satisfies Record<Camera, string>,
    far: 'How far from the screen do you sit?',
    cm: (cm: number) => `${cm} cm`,
    ask: 'Two answers, and the strip stands where your eyes are nearest to the lens.',
    place: {
      'built-in': 'The strip stands at the top, in the middle, under your lens.',
      above: 'The strip stands at the top, in the middle, under your lens.',
      left: 'The strip stands at the left edge, beside your lens.',
      right: 'The strip stands at the right edge, beside your lens.',
      below: 'The strip stands at the bottom, in the middle, above your lens.',
    } satisfies Record<Camera, string>,
    is: {
      good: (degrees: number) => `That is about ${whole(degrees)} off the lens, which hardly anybody sees.`,
      fair: (degrees: number) => `That is about ${whole(degrees)} off the lens, which some people see.`,
      far: (degrees: number) =>
        `That is about ${whole(degrees)} off the lens: they see that you look elsewhere. Beyond 7° most people do.`,
    },
    sit: (cm: number) => `From ${cm} cm away it is less than 7°. Sit back, or lower the camera.`,
    past: {
      beside:
        'A look to the side is noticed soonest. A camera above the screen is better than any place of ours.',
      above:
        'A look above the lens is noticed sooner than one below it. A camera above the screen is better.',
    },
    kept: 'So it stands on every site where you have not moved it.',
    forget: 'Back to the top, in the middle',
    guess: 'Reckoned for a screen of usual size.',
  },
  remind: {
    title: 'Reminder',
    choice: 'How long before',
    minutes: (minutes: number) => (minutes === 0 ? 'Off' : `${minutes} min`),
    text: 'For every interview with a time. It says “Your interview is soon”, and nothing else.',
    debrief: 'Of the debrief, after a call',
    afterwards: { on: '2 h and 20 h', off: 'Never' },
  },
};

export type RunwayTexts = typeof runwayEn;

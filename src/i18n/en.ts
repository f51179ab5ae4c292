// English, and the type of every language: whole sentences, with arguments where something varies.
import type { Until } from '../core/interview.ts';
import { liveEn } from './live-en.ts';

/** Tension from 0 to 10, in our own words. */
const anchors = [
  'settled',
  'a light buzz',
  'tense but fine',
  'hard to ignore',
  'hard to think',
  'overwhelming',
] as const;
const anchorOf = (n: number): string =>
  n % 2 === 0
    ? (anchors[n / 2] ?? '')
    : `between ${anchors[(n - 1) / 2] ?? ''} and ${anchors[(n + 1) / 2] ?? ''}`;

const counted = ({ count, unit }: Exclude<Until, { is: 'now' }>): string =>
  unit === 'minutes'
    ? `${count} min`
    : unit === 'hours'
      ? `${count} h`
      : count === 1
        ? '1 day'
        : `${count} days`;

export const en = {
  ...liveEn,
  popup: {
    back: 'Back',
    undo: 'Undo',
    gotIt: 'Got it',
    loading: 'Opening your stories',
    saving: { saving: 'Saving', saved: 'Saved', not: 'Not saved', retry: 'Try again' },
    notSaved: {
      full: 'There is no room left on this device. Your words are safe on this page: free some space, then try again.',
      failed: 'The browser did not answer. Your words are safe here, and we keep trying.',
      invalid:
        'One field could not be kept as it is. Your words are still here: shorten it or type it again.',
      unreadable:
        'An older copy of this cannot be read, so it was not written over. Copy your words elsewhere.',
      newer: 'This was written by a newer Evenkeel. Update this one to change it.',
    },
    failed: {
      title: 'Your stories could not be opened',
      text: 'Nothing was changed or written over. They are still where they were; the browser did not hand them out.',
      retry: 'Open again',
    },
    damaged: (count: number) =>
      count === 1
        ? 'One record could not be read. It was set aside, not deleted.'
        : `${count} records could not be read. They were set aside, not deleted.`,
    newer: (count: number) =>
      count === 1
        ? 'One record comes from a newer Evenkeel. It is shown as it is and not changed.'
        : `${count} records come from a newer Evenkeel. They are shown as they are and not changed.`,
    recordName: (kind: string, id: string) => (kind === id ? kind : `${kind} ${id}`),
    damagedNames: (keys: readonly string[]) => `Set aside: ${keys.join(', ')}`,
    interview: {
      title: 'Interview',
      next: 'Your next interview',
      add: 'Who is it with, and when?',
      edit: 'Edit the interview',
      company: 'Company',
      role: 'Role',
      startsAt: 'Date and time',
      link: 'Link to the call',
      linkHint: 'Paste the link or the whole invitation line.',
      linkBad: 'No https address found, so there is nothing to open.',
      linkOpens: (host: string) => `Opens ${host}`,
      people: 'People',
      with: (names: string) => `With ${names}`,
      peopleHint: 'One a line: name, role',
      answer: 'Answer clock',
      answers: { 0: 'Off', 60000: '60 s', 90000: '90 s', 120000: '2 min' },
      breathe: 'Breathe',
      breatheOn: (left: string) => `Breathing ${left}`,
      open: 'Open call',
      addLink: 'Add the link',
    },
    when: {
      at: (date: Date) =>
        new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(date),
      day: (days: number, date: Date) =>
        days === 0
          ? 'Today'
          : days === 1
            ? 'Tomorrow'
            : days === -1
              ? 'Yesterday'
              : new Intl.DateTimeFormat('en', {
                  weekday: days > 1 && days < 7 ? 'long' : 'short',
                  ...(days > 1 && days < 7 ? {} : { day: 'numeric', month: 'short' }),
                }).format(date),
      until: (until: Until) =>
        until.is === 'now'
          ? 'now'
          : until.is === 'in'
            ? `in ${counted(until)}`
            : `began ${counted(until)} ago`,
      line: (day: string, time: string, left: string) => `${day} ${time}${left ? `, ${left}` : ''}`,
    },
    stories: {
      title: 'Strengths for this interview',
      add: 'Add a story',
      addShort: '+ Add',
      untitled: 'Untitled story',
      example: 'Example',
      first: 'Write your first story',
      firstText: 'A title, three to six keywords, one number. Six to eight stories cover most interviews.',
      showExample: 'Show me an example',
      steps: 'Or take three first steps',
      move: (title: string) => `Move ${title}`,
      moveHint: 'Arrow keys move it up or down.',
      moved: (title: string, place: number, count: number) => `${title} is now ${place} of ${count}.`,
      removed: (title: string) => `${title} deleted`,
    },
    story: {
      title: 'Story',
      name: 'Title',
      nameHint: 'Three words',
      keywords: 'Keywords',
      keywordsHint: 'Three to six, one a line',
      proof: 'One number',
      proofHint: '-38 %',
      tags: 'Shows',
      moreTags: (count: number) => `${count} more`,
      ownTags: 'Own tags',
      ownTagsHint: 'Commas between them',
      more: 'Situation, task, action, result',
      situation: 'Situation, in one line',
      task: 'Task',
      action: 'Action',
      result: 'Result',
      glance: 'In the call you see',
      up: 'Move up',
      down: 'Move down',
      remove: 'Delete',
      example: 'This is our example. Change anything and it is yours.',
      warnings: {
        sentence: (keyword: string) =>
          `“${keyword}” reads like a sentence. A word or two brings it back without reading.`,
        long: (keyword: string) => `“${keyword}” is over 30 characters. Cut it to what you would say first.`,
        many: 'More than six keywords is a script. Which three would bring the rest back?',
      },
    },
    exampleStory: {
      title: 'The release-train truce',
      keywords: ['two leads, one date', 'shared calendar', 'joint demo'],
      proof: '-38 % delays',
      tags: ['conflict', 'influence'],
      situation: 'Two teams shipping against each other',
      task: 'One release both could keep',
      action: 'Put both plans in one calendar, demoed together',
      result: 'Delays fell by 38 % in a quarter',
    },
    coverage: {
      title: 'Covered',
      gap: (name: string) => `No story yet for ${name}`,
      covered: (name: string, count: number) => `${name}: ${count === 1 ? 'one story' : `${count} stories`}`,
      of: (covered: number, all: number) => `${covered} of ${all}`,
      asked: (name: string) => `${name}?`,
      more: (count: number) => `Show ${count} more`,
      less: 'Show fewer',
    },
    breath: {
      title: 'Breathe',
      pattern: 'Pattern',
      howLong: 'How long',
      dose: (ms: number) =>
        ms < 120_000
          ? `${Math.round(ms / 19_000)} cycles`
          : ms === 120_000
            ? '2 min, to settle in'
            : `${ms / 60_000} min`,
      before: 'Tension now, if you like',
      after: 'Tension now, if you like',
      rated: (n: number) => `${n}: ${anchorOf(n)}`,
      anchor: (n: number) => `${n}: ${anchorOf(n)}`,
      anchors: '0 settled, 4 tense but fine, 8 hard to think',
      overwhelmed:
        'That is a lot. Another exercise may not be what helps: pause, ask for a short delay, or call somebody you trust. Asking for ten minutes is an ordinary thing to do.',
      start: 'Start',
      startAnyway: 'Breathe all the same',
      pause: 'Pause',
      paused: 'Paused',
      goOn: 'Go on',
      stop: 'Stop',
      left: (name: string, left: string) => `${name} · ${left} left`,
      progress: 'How much of it is over',
      hint: 'Normal depth, shoulders low. You may close this; it goes on.',
      feelsOff: 'Light-headed, tingling, short of breath?',
      stopTitle: 'Stop, and breathe as you normally do',
      stopText:
        'Light-headed, tingling or short of breath means it was too much air. Let your breath find its own pace, feet on the floor. It passes in a minute or two. If it does not, or you feel unwell, get help.',
      ok: 'All right',
      endTitle: 'That is all there is to do',
      stoppedTitle: 'Stopped',
      endText: 'Breathe as you like now. It can help how you speak without feeling any calmer.',
      change: {
        clear: 'Down two or more: a clear change. Some of it may have come with time alone.',
        slight: 'Down one: a slight change.',
        same: 'No clear change. It can still help how you speak.',
        up: 'Up, which is fine too: nerves rise before a call. Calling it excitement helps some people.',
      },
      done: 'Done',
      showHolds: 'Patterns that hold the breath',
      skipIf: {
        title: 'Skip this if',
        list: 'you have a blocked nose, a cough or fever, are short of breath, or live with a heart or lung condition, uncontrolled asthma, or anything that guided breathing might affect.',
        never: 'Never while driving, in water, or standing and dizzy. Pregnant: comfort pace only, no holds.',
      },
      holds: {
        title: 'Before you hold your breath',
        text: 'A hold raises blood pressure while it lasts, and can set off panic. Leave holds alone with any of these:',
        list: [
          'a heart condition or high blood pressure',
          'a stroke in the past',
          'glaucoma',
          'pregnancy',
          'panic attacks',
          'asthma or another lung condition',
        ],
        accept: 'None apply, show them',
        decline: 'Leave them out',
      },
      body: {
        title: 'Without the breath',
        steps: [
          'Press both feet into the floor, then let go.',
          'Make fists for five seconds, then open your hands.',
          'Let your shoulders and jaw drop.',
          'Name five things you can see.',
          'Say to yourself: this is energy for the call.',
        ],
        turnOn: 'Offer breathing again',
      },
    },
    rules: {
      title: 'Notes in this interview',
      names: { fine: 'Notes fine', ask: 'Ask first', none: 'No notes' },
      means: {
        fine: 'Your stories are at a key’s reach in the call.',
        ask: 'Say one sentence at the start, and keep your stories only if the answer is yes.',
        none: 'Stories, search and their names stay locked in the call. Breathing and composure cues stay.',
      },
      paste: 'Paste the invitation',
      pasteHint: 'It is read here and not kept.',
      says: (quote: string) => `It says: “${quote}”`,
      setTo: (name: string) => `Set to ${name.toLowerCase()}.`,
      unclear: 'It does not say clearly. Please choose; asking first is always safe.',
      unlock: {
        on: 'A call is on, so this stays as it is.',
        ask: 'Unlock my stories',
        sure: 'This interview is without notes. Do you mean to open your stories all the same?',
        confirm: 'Open them',
        leave: 'Leave them locked',
        type: (word: string) => `Type ${word} to open them`,
        word: 'unlock',
      },
      say: 'Say',
      sentence: 'I have my own notes here, is that all right?',
      template: 'Ask for it as an adjustment',
      templateText:
        'Hello,\n\nI am looking forward to our interview. As an adjustment I would like to have a page of my own short notes in front of me, a few keywords, so that I can give you clear answers. They hold no prepared answers, and I use no other tool to answer. Please tell me if that is all right.\n\nThank you and kind regards',
      copy: 'Copy',
      copied: 'Copied',
      selected: 'Selected: copy it with your keyboard',
    },
    sharing: 'Hides when you share your screen, and comes back when sharing ends.',
    sharingKey: (key: string) => `Hides when you share your screen. ${key} brings it back.`,
    site: {
      runs: (host: string) => `Runs on ${host}`,
      reload: (host: string) => `Runs on ${host} once it is loaded again`,
      use: (host: string) => `Use on ${host}`,
      hint: 'Asks the browser for this one site, nothing else.',
      leave: (host: string) => `Stop on ${host}`,
      stop: 'Stop',
      elsewhere: 'For Meet, Zoom, Teams, Webex, Whereby, Jitsi',
    },
    companion: 'Open in its own window',
    studio: 'Studio',
    settings: {
      title: 'Settings',
      name: 'Your first name',
      nameHint: 'For cues that speak to you. Empty leaves them out.',
      cadence: 'Cues nobody asked for',
      cadences: { silent: 'Silent', rarely: 'Every 5 min', sometimes: 'Every minute' },
      off: 'Leave out cues about',
      categories: { eyes: 'Eye contact', pace: 'Pace', breath: 'Breath' },
      noBreath: 'Breath work makes it worse for me',
      noBreathHint: 'Every breath cue becomes one for the body or the attention.',
      cueMs: 'A cue stays',
      cueStays: { 4000: '4 s', 8000: '8 s', 20000: '20 s', always: 'Until replaced' },
      textPx: 'Text size in the call',
      px: (px: number) => `${px} px`,
      answer: 'Answer clock',
      keys: 'Keys',
      keyNames: { toggle: 'Show / hide', stories: 'Stories', breathe: 'Breathe', reset: 'Reset' },
      noKey: 'not assigned',
      changeKeys: 'Change keys',
    },
  },
};

export type Texts = typeof en;

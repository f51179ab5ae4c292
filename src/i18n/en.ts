// English, and the type of every language: whole sentences, with arguments where something varies.
import type { Read } from '../core/call.ts';
import type { Competency } from '../core/competency.ts';
import type { CueId } from '../core/cues.ts';
import type { Until } from '../core/interview.ts';
import type { PatternId } from '../core/patterns.ts';
import type { Form } from '../core/placement.ts';
import type { LineId, ResetKind } from '../core/reset.ts';
import type { LabelId } from '../core/screen.ts';

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
  product: 'Evenkeel',
  live: {
    region: 'Evenkeel',
    ways: { in: 'in', out: 'out', hold: 'hold' },
    counted: (way: string, second: number) => `${way} · ${second}`,
    breathing: 'Breathe with the line: wider is in, narrower is out.',
    moves: { breathe: 'Breathe', mirror: 'Mirror', strengths: 'Stories', reset: 'Reset' },
    labels: {
      ready: 'Ready when you are',
      'choose-read': 'How do they come across?',
      'land-it': 'Land it',
      'stop-breath': 'Stop. Breathe as you like.',
      'no-notes': 'No notes in this one',
      'nothing-fits': 'Nothing prepared fits',
      'no-stories': 'No stories yet',
      closing: 'Your turn to ask',
      parked: 'Parked for later',
      exhale: 'one long breath out',
      body: 'let your shoulders drop',
    } satisfies Record<LabelId, string>,
    hints: {
      'stop-breath': 'Light-headed, tingling or short of breath: stop, and let the breath go by itself.',
      'no-notes': 'The rules card says no notes, so stories stay locked. Breathing and cues are here.',
      'no-stories': 'Write one in the popup: a title, three keywords, one number.',
      'nothing-fits': 'Say your one point, then an example that comes to mind.',
    },
    asks: (competency: string) => `They ask about ${competency}, and no story covers it yet.`,
    kinds: {
      blank: 'Blank',
      misspoke: 'Misspoke',
      park: 'Park it',
      fact: 'Wrong fact',
      missed: 'Missed a part',
    } satisfies Record<ResetKind, string>,
    more: 'More',
    later: 'For later',
    reads: { lively: 'Lively', even: 'Even', reserved: 'Reserved' } satisfies Record<Read, string>,
    once: (pattern: string, cycles: number) => `${pattern}, ${cycles === 1 ? 'once' : `${cycles} times`}`,
    search: 'Find a story',
    searchHint: 'A word, or the question',
    laterField: 'What would I add later?',
    stories: 'Stories',
    used: 'used',
    facets: (competency: string, facet: string) => `${competency}, ${facet}`,
    unused: (titles: readonly string[]) => `Not used yet: ${titles.join(' · ')}`,
    allUsed: 'Every story has been told.',
    closing: 'Any questions for us?',
    back: 'Back',
    startClock: 'Start the answer clock',
    stopClock: 'Stop the clock',
    showClock: 'Show the time left',
    left: (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
    minutes: (minutes: number) => `${minutes} min`,
    lobby: 'Before you join',
    dose: (minutes: number) => `Breathe ${minutes} min`,
    settleIn: 'settle in',
    timeLeft: (time: string) => `${time} left`,
    paused: 'Paused',
    pause: 'Pause',
    resume: 'Go on',
    stop: 'Stop',
    ended: 'That is enough. Join when you like.',
    dizzy: 'Light-headed?',
    cue: 'Next cue',
    mute: 'Mute cues for this call',
    unmute: 'Let cues come again',
    move: 'Move with the arrow keys or by dragging',
    folds: { strip: 'Strip under the lens', sidebar: 'Sidebar', pebble: 'Fold to a pebble' } satisfies Record<
      Form,
      string
    >,
    unfold: 'Unfold Evenkeel',
    hide: 'Hide everything',
    unread: 'Your stories could not be read. They are safe; reload after the call.',
    closed: 'Evenkeel opens from its button in the toolbar.',
  },
  /** The eighteen competencies, as a person names them. */
  competencies: {
    teamwork: 'teamwork',
    leadership: 'leadership',
    influence: 'influence',
    conflict: 'conflict',
    communication: 'communication',
    'problem-solving': 'problem solving',
    decisions: 'decisions',
    initiative: 'initiative',
    results: 'results',
    planning: 'planning',
    pressure: 'pressure',
    adaptability: 'change',
    failure: 'failure',
    learning: 'learning',
    innovation: 'innovation',
    customer: 'customers',
    integrity: 'integrity',
    'people-growth': 'growing people',
  } satisfies Record<Competency, string>,
  /** The breathing patterns: name, and what it is in one line. */
  patterns: {
    'long-out': { name: 'Long out', means: 'In 4, out 6, through the nose' },
    starter: { name: 'Starter', means: 'In 3, out 4, for the first days' },
    gentle: { name: 'Gentle', means: 'In 3, out 4.5' },
    even: { name: 'Even', means: 'In and out 5.5' },
    'exhale-only': { name: 'Breath out', means: 'One longer breath out' },
    prolonged: { name: 'Prolonged', means: 'In 2, out 8' },
    'cyclic-sigh': { name: 'Cyclic sigh', means: 'Two breaths in, one long out; it is heard and seen' },
    box: { name: 'Box', means: 'In 4, hold 4, out 4, hold 4' },
    '4-7-8': { name: '4-7-8', means: 'In 4, hold 7, out 8; for the night before' },
  } satisfies Record<PatternId, { readonly name: string; readonly means: string }>,
  /** Cues: 6 words and 30 characters in a call, 8 words elsewhere; `{name}` is the reader's first name. */
  cues: {
    'calm-01': 'Breathe out longer than in',
    'calm-02': 'One slow breath, normal depth',
    'calm-03': 'Nose in, slow out',
    'calm-04': 'Drop shoulders, soften jaw',
    'calm-05': 'Feel both feet on the floor',
    'calm-06': 'This energy can help you',
    'calm-07': 'Call it excitement',
    'calm-08': '{name}, just the next sentence',
    'calm-09': 'Nerves show less than they feel',
    'calm-10': 'Eyes out: what do they ask?',
    'mirror-01': 'Match their pace, roughly',
    'mirror-02': 'Friendly tone? Give it back',
    'mirror-03': 'Cold tone? Stay warm',
    'mirror-04': 'Reuse one of their words',
    'mirror-05': 'Your gestures, not theirs',
    'mirror-06': 'They slow down? You slow down',
    'mirror-07': 'Nod when you truly agree',
    'mirror-08': 'Flat face is just their face',
    'strengths-01': 'Recall one time you made it work',
    'strengths-02': 'What matters most to you here?',
    'strengths-03': 'You prepared this one',
    'strengths-04': 'Scene in one line',
    'strengths-05': 'Next: what did you do?',
    'strengths-06': 'Say I for your part',
    'strengths-07': 'Give one number',
    'strengths-08': 'Land the result',
    'strengths-09': 'Link it to their need',
    'strengths-10': 'Facts beat big adjectives',
    'misstep-01': 'Let it go. Next sentence.',
    'misstep-02': 'Say: let me put that better',
    'misstep-03': 'Fix the fact, move on',
    'misstep-04': 'Most decisions come later',
    'misstep-05': 'Blank? Say: picking an example',
    'misstep-06': 'Lost? Return to the question',
    'misstep-07': 'Thanks works better than sorry',
    'misstep-08': "Don't know? Say how you'd try",
    'misstep-09': "{name}, it's only one answer",
    'misstep-10': 'Exhale, then start fresh',
    'presence-01': 'First line to the lens',
    'presence-02': 'Last line to the lens',
    'presence-03': 'Looking away to think is fine',
    'presence-04': 'Sit tall, ease forward',
    'presence-05': 'Shoulders in, hands able to show',
    'presence-06': 'Smile hello, smile goodbye',
    'presence-07': 'Picture checked? Hide your own view',
    'presence-08': 'Their window right under the lens',
    'presence-09': 'Glance at notes, never read',
    'presence-10': 'Steady pace, clear endings',
    'listening-01': 'What do they need to hear?',
    'listening-02': 'Let them finish, then one beat',
    'listening-03': 'Catch the key verb',
    'listening-04': 'Two parts? Note both',
    'listening-05': 'Unsure? Check what they meant',
    'listening-06': 'Small nod, soft face',
    'listening-07': 'Ask one follow-up',
    'listening-08': "Lag is normal, don't rush",
    'closing-01': 'Point made? Stop there',
    'closing-02': 'Ask what good looks like',
    'closing-03': 'Say why you want this',
    'closing-04': 'Ask about next steps',
    'closing-05': 'Thank them by name',
    'closing-06': 'Warm goodbye, eyes to lens',
    'closing-07': 'Note two details for your thanks',
    'closing-08': 'Three good, one change, done',
  } satisfies Record<CueId, string>,
  /** Lines to say aloud, in the interview's language (evidence 5.1). */
  lines: {
    blank: 'Let me pick the best example.',
    misspoke: 'Let me say that more clearly.',
    park: 'Done. Next question.',
    fact: 'One correction: the figure was …',
    missed: 'One point to add to your last question.',
    time: 'Let me think out loud for a second.',
    misheard: 'So you’re asking about …, is that right?',
    cannot: 'I haven’t done that yet. Here is how I’d go about it.',
    lag: 'Thanks for bearing with me. I’m back.',
    notes: 'Yes, I have my own notes here.',
    ask: 'I have my own notes here, is that all right?',
  } satisfies Record<LineId, string>,
  popup: {
    back: 'Back',
    close: 'Close',
    undo: 'Undo',
    edit: 'Edit',
    gotIt: 'Got it',
    none: 'None',
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
      peopleHint: 'One a line: name, role',
      answer: 'Answer clock',
      answers: { 0: 'Off', 60000: '60 seconds', 90000: '90 seconds', 120000: '2 minutes' },
      breathe: 'Breathe',
      breatheOn: (left: string) => `Breathing, ${left} left`,
      open: 'Open call',
      addLink: 'Add the link',
    },
    when: {
      at: (date: Date) => new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' }).format(date),
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
      script: 'reads like a script',
      first: 'Write your first story',
      firstText: 'A title, three to six keywords, one number. Six to eight stories cover most interviews.',
      showExample: 'Show me an example',
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
      more: (count: number) => `${count} more gaps`,
      less: 'Fewer',
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
      say: 'Say',
      sentence: 'I have my own notes here, is that all right?',
      template: 'Ask for it as an adjustment',
      templateText:
        'Hello,\n\nI am looking forward to our interview. As an adjustment I would like to have a page of my own short notes in front of me, a few keywords, so that I can give you clear answers. They hold no prepared answers, and I use no other tool to answer. Please tell me if that is all right.\n\nThank you and kind regards',
      copy: 'Copy',
      copied: 'Copied',
      selected: 'Selected: copy it with your keyboard',
    },
    sharing:
      'Share your screen and Evenkeel hides at once. It comes back with your key, or when sharing ends.',
    sharingKey: (key: string) =>
      `Share your screen and Evenkeel hides at once. It comes back with ${key}, or when sharing ends.`,
    site: {
      runs: (host: string) => `Runs on ${host}`,
      use: (host: string) => `Use on ${host}`,
      hint: 'Asks the browser for this one site, nothing else.',
      leave: (host: string) => `Stop on ${host}`,
      elsewhere: 'Runs on Meet, Zoom, Teams, Webex, Whereby and Jitsi',
    },
    companion: 'Open in its own window',
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
      keyNames: { toggle: 'Show or hide', stories: 'Stories', breathe: 'Breathe', reset: 'Reset' },
      noKey: 'not assigned',
      changeKeys: 'Change keys',
    },
  },
};

export type Texts = typeof en;

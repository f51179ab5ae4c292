// English, and the type of every language: whole sentences, with arguments where something varies.
import type { Competency } from '../core/competency.ts';
import type { PatternId } from '../core/patterns.ts';

export const en = {
  product: 'Evenkeel',
  live: {
    region: 'Evenkeel',
    ways: { in: 'in', out: 'out', hold: 'hold' },
    counted: (way: string, second: number) => `${way} · ${second}`,
    breathing: 'Breathe with the line: wider is in, narrower is out.',
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
      invalid: 'One field could not be kept as it is. Your words are still here: shorten it or type it again.',
      unreadable: 'An older copy of this cannot be read, so it was not written over. Copy your words elsewhere.',
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
      in: (minutes: number, days: number) =>
        minutes <= -1
          ? minutes > -60
            ? `began ${-minutes} min ago`
            : ''
          : minutes < 1
            ? 'now'
            : minutes < 60
              ? `in ${minutes} min`
              : minutes < 12 * 60
                ? `in ${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${minutes % 60} min` : ''}`
                : days > 1
                  ? `in ${days} days`
                  : `in ${Math.round(minutes / 60)} h`,
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
      all: 'Every competency has a story.',
      more: (count: number) => `${count} more`,
      less: 'Fewer',
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
    sharing: 'Share your screen and Evenkeel hides at once. It comes back with your key, or when sharing ends.',
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

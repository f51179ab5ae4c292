// English words of the settings, the self-check, the cues and the first run: loaded with those pages, not before.
import type { Part } from '../core/fault.ts';
import type { Move } from '../core/moves.ts';
import type { Where } from '../core/patterns.ts';
import type { Form } from '../core/placement.ts';
import type { LineId } from '../core/reset.ts';
import type { Spacing, Theme } from '../core/settings.ts';

export const settingsEn = {
  settings: {
    lead: 'Few, and each with a default that is right for a first call.',
    groups: {
      breathe: 'Breathe',
      mirror: 'Mirror',
      strengths: 'Strengths',
      reset: 'Reset',
      surface: 'What is seen in a call',
      pages: 'Our own pages',
      keys: 'Keys',
      sites: 'Sites',
      data: 'Your data',
    },
    noBreath: 'Every breath cue becomes one for the body or the attention, and no pacer is offered.',
    holds: 'Show patterns that hold the breath',
    holdsText: 'Box and 4-7-8, before a call only; the page about safety comes first.',
    cadence:
      'How often a cue may come without being asked for. Silent is the default: nothing moves on its own.',
    off: 'Leave out a kind of cue that does not help you.',
    cueMs: 'How long a cue stays before the line is empty again.',
    name: 'A few cues speak to you by name; empty leaves those out.',
    answerMs: 'What a new interview begins with. Each interview has its own.',
    linesText: 'One key, one line to say. The lines can be your own words.',
    linesLink: 'Own wording of lines and cues',
    form: 'Begins as',
    forms: { strip: 'Strip', sidebar: 'Sidebar', pebble: 'Pebble' } satisfies Record<Form, string>,
    formText:
      'The strip stands under the lens, where a glance still reads as eye contact. In a lobby it is the sidebar.',
    places: 'Places',
    placesText: 'Where you moved it on a site is remembered for that site.',
    noPlaces: 'Nowhere moved yet.',
    placed: (host: string, form: string) => `${host}, ${form.toLowerCase()}`,
    forget: 'Forget',
    forgetPlace: (host: string) => `Forget the place on ${host}`,
    textPx: 'Of the line under the lens, from 18 to 48 px.',
    sample: 'Let me say that more clearly',
    spacing: 'Spacing',
    spacings: { plain: 'Plain', wide: 'Wide' } satisfies Record<Spacing, string>,
    spacingText:
      'Wide gives letters and words more room, here and in the call; words most, which is what helps reading.',
    theme: 'Ground',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' } satisfies Record<Theme, string>,
    themeText: 'Of the Studio and the popup. What is seen in a call is always dark.',
    language: 'Language',
    languageText: 'English is the only one yet. Lines to say follow the language of each interview.',
    keysText:
      'They work while the call has the focus. The browser assigns them, so the browser changes them.',
    unassigned: (names: string) => `No key for: ${names}. Another extension may have taken it.`,
    sitesText: 'Evenkeel runs on these call sites, and on sites you allowed one by one.',
    builtIn: 'From the start',
    added: 'Allowed by you',
    noneAdded: 'None. The popup offers it on the page of a call.',
    revoke: 'Revoke',
    revokeSite: (host: string) => `Revoke ${host}`,
    kept: 'Everything stays in this browser, on this device: nothing is sent anywhere, and no other page can read it.',
    used: (mb: string, of: string | null) =>
      of === null ? `It takes ${mb} MB.` : `It takes ${mb} of ${of} MB.`,
    export: 'Import and export',
    check: 'Self-check',
    checkText: 'What was noticed in your last calls, what is permitted, what went wrong.',
    removeAll: 'Delete everything',
    removeText:
      'Stories, interviews, settings, calls and moments, all at once. A backup is saved to your downloads first; that file is the only way back.',
    removeWord: 'delete',
    removeType: (word: string) => `Type “${word}” to go on`,
    removed: 'Everything is deleted. The backup is in your downloads.',
    notRemoved: 'The browser did not delete everything. Nothing was changed that we know of; try again.',
    fileName: (day: string) => `evenkeel-before-deleting-${day}.json`,
  },
  cues: {
    lead: 'Try one breath, and put what helps you into your own words.',
    patterns: 'Ways to breathe',
    patternsText: 'A longer breath out than in is where to begin. Normal depth, never more air.',
    noBreath: 'Breath work is switched off in the settings; the body and the attention come instead.',
    where: {
      call: 'in a call',
      before: 'before a call',
      after: 'after a call',
      early: 'days before',
    } satisfies Record<Where, string>,
    lines: 'Lines to say',
    linesText: 'What Reset and the other keys put under the lens. Empty means the built-in line.',
    when: {
      blank: 'Blank',
      misspoke: 'Misspoke',
      park: 'Park it',
      fact: 'Wrong fact',
      missed: 'Missed a part',
      time: 'Time to think',
      misheard: 'Not understood',
      cannot: 'Not done yet',
      lag: 'The line broke up',
      notes: 'Asked about notes',
      ask: 'Asking for notes',
    } satisfies Record<LineId, string>,
    cues: 'Cues',
    cuesText:
      'Six words and 30 characters in a call, so that a glance is enough. {name} stands for your first name.',
    moves: {
      breathe: 'Breathe',
      mirror: 'Mirror',
      strengths: 'Strengths',
      reset: 'Reset',
      call: 'Call',
      note: 'Note',
    } satisfies Record<Move, string>,
    move: (name: string, count: number, own: number) =>
      own > 0 ? `${name}: ${count} cues, ${own} in your words` : `${name}: ${count} cues`,
    long: 'Too long for a glance: six words and 30 characters. As it is, it stays out of calls.',
    longOutside: 'Too long: eight words. As it is, it is not shown.',
    aName: 'Alexandra',
  },
  welcome: {
    lead: 'Three steps, a few minutes. Each may be left for later.',
    step: (at: number, of: number, name: string) => `${at} of ${of}: ${name}`,
    steps: { story: 'One story', breath: 'One breath', rehearsal: 'One rehearsal' },
    storyText:
      'A time something worked because of you. A title of three words, one number, and the words that bring it back.',
    storyMore: 'The rest of it, situation to result, has its place under Stories.',
    breathText: 'Out longer than in, for as long as you like. A few cycles are enough to know it.',
    rehearsalText:
      'A call without anybody in it: questions, your camera if you like, the same keys as in the real one. Nothing is recorded.',
    rehearse: 'Open the rehearsal',
    keyword: (n: number) => `Keyword ${n}`,
    next: 'Next',
    skip: 'Skip all of it',
    done: 'Done',
  },
  check: {
    lead: 'What Evenkeel knows of itself. Nothing of yours is in it, so it may be shown to somebody who helps you.',
    calls: 'Last calls',
    noCalls: 'No call was noticed yet. Open one, or rehearse.',
    call: (host: string) => host || 'In a window of its own',
    joined: (when: string) => `Joined ${when}`,
    left: (when: string, minutes: number) => `Left ${when}, after ${minutes} min`,
    notLeft: 'The end was not noticed.',
    sharing: 'Whether a screen was shared is used to hide, and is not kept.',
    permissions: 'Permissions',
    names: {
      storage: 'Keep your words on this device',
      scripting: 'Run on sites you allow',
      activeTab: 'Know the page in front when you open the popup',
      alarms: 'Remind you at a time',
      notifications: 'Show a reminder',
    },
    other: (name: string) => name,
    hosts: 'Sites',
    keys: 'Keys',
    records: 'Records',
    recordsFine: (count: number) =>
      count === 1 ? 'One record, and it can be read.' : `${count} records, and all can be read.`,
    recordsBad: (count: number) =>
      count === 1
        ? 'One could not be read. It was set aside, not deleted.'
        : `${count} could not be read. They were set aside, not deleted.`,
    faults: 'What went wrong',
    noFaults: 'Nothing that we noticed.',
    parts: {
      background: 'Background',
      live: 'In a call',
      popup: 'Popup',
      studio: 'Studio',
    } satisfies Record<Part, string>,
    faultsText: 'Kind of error and place in our files, the last fifty; never a word of yours.',
    when: (at: number) =>
      new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }).format(at),
  },
};

export type SettingsTexts = typeof settingsEn;

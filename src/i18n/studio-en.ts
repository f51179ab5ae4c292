// English words of the Studio, and the type of its every language; apart from en.ts, so that a call never loads them.
import type { PageName } from '../core/route.ts';

export const studioEn = {
  /** The frame around every page: what it is called, where else one can go. */
  shell: {
    product: 'Evenkeel',
    titled: (page: string) => `${page} · Evenkeel`,
    nav: 'Studio',
    ofInterview: 'This interview',
    skip: 'Skip to the page',
    unnamed: 'New interview',
    unknown: 'There is no page at this address, so here are your interviews.',
    opening: 'Opening',
    notOpened: 'This page could not be opened.',
    again: 'Try again',
    back: 'Back',
    pages: {
      interviews: 'Interviews',
      interview: 'Interview',
      runway: 'Runway',
      debrief: 'Debrief',
      note: 'Note',
      call: 'Call',
      stories: 'Stories',
      story: 'Story',
      coverage: 'Coverage',
      import: 'Import and export',
      rehearse: 'Rehearse',
      cues: 'Cues and breathing',
      progress: 'Progress',
      settings: 'Settings',
      check: 'Self-check',
      welcome: 'Welcome',
    } satisfies Record<PageName, string>,
  },
};

export type StudioTexts = typeof studioEn;

// Pages: which component draws which address, each area a file the browser loads when it is first asked for.
import type { PageName } from '../../core/route.ts';
import type { StudioPage } from './model.ts';

/** null: not there yet, so nothing leads to it. `stories: async () => (await import('./stories/Stories.tsx')).Stories` */
export const pages: Readonly<Record<PageName, (() => Promise<StudioPage>) | null>> = {
  interviews: async () => (await import('./interviews/Interviews.tsx')).Interviews,
  interview: async () => (await import('./interviews/Interview.tsx')).Interview,
  runway: async () => (await import('./runway/Runway.tsx')).Runway,
  debrief: async () => (await import('./debrief/Debrief.tsx')).Debrief,
  note: async () => (await import('./note/Note.tsx')).Note,
  call: async () => (await import('./call/Call.tsx')).Call,
  stories: async () => (await import('./stories/Stories.tsx')).Stories,
  story: async () => (await import('./stories/Story.tsx')).Story,
  coverage: async () => (await import('./coverage/Coverage.tsx')).Coverage,
  import: async () => (await import('./exchange/Exchange.tsx')).Exchange,
  rehearse: async () => (await import('./rehearse/Rehearse.tsx')).Rehearse,
  cues: async () => (await import('./settings/Cues.tsx')).Cues,
  progress: async () => (await import('./progress/Progress.tsx')).Progress,
  settings: async () => (await import('./settings/Settings.tsx')).Settings,
  check: async () => (await import('./settings/SelfCheck.tsx')).SelfCheck,
  welcome: async () => (await import('./welcome/Welcome.tsx')).Welcome,
};

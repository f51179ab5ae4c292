// Glimpse: what the strip would show of one story in a call, before there is a call.
import type { Kept } from './record.ts';
import { screen, type Screen } from './screen.ts';
import { start, step, type Deck, type Event } from './session.ts';

/** Any moment will do: nothing shown of a story depends on the time. */
const at = 1;
const opened = { type: 'opened', at, host: '', phase: 'joined', sharing: false } as const;

/** `listed`: found among the stories; `opened`: its card. The very screens of a call with this one story in it. */
export const glimpse = (
  story: Kept<'story'>,
  settings: Deck['settings'],
  wording: Deck['wording'],
): { readonly listed: Screen; readonly opened: Screen } => {
  const deck: Deck = {
    interview: null,
    stories: [story],
    settings: { ...settings, form: 'strip' },
    timer: null,
    placement: null,
    call: null,
    wording,
  };
  const after = (event: Event): Screen => screen(step(start(opened, deck), event, deck).session, deck, at);
  const listed = after({ type: 'pressed', at, key: 'stories', id: '' });
  return {
    listed: { ...listed, field: null, rows: listed.rows?.map(row => ({ ...row, at: false })) ?? null },
    opened: after({ type: 'opened-story', at, story: story.id }),
  };
};

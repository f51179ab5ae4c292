// Edits: what each thing the user does in the popup changes in the records.
import { emptyInterview, type Interview } from '../../core/interview.ts';
import type { Change, Intent, Kept } from '../../core/record.ts';
import { emptyStory, type Story } from '../../core/story.ts';
import { versioned, versionsOf } from '../../core/version.ts';
import type { Settings } from '../../core/settings.ts';
import type { Model } from './model.ts';

type Known = Pick<Model, 'interview' | 'stories' | 'settings'>;

/** The interview is made with the first thing that belongs to one. */
export const interviewEdit = (
  { interview, settings }: Known,
  newId: () => string,
  patch: Partial<Interview>,
): Change => ({
  kind: 'interview',
  id: interview?.id ?? newId(),
  patch: interview ? patch : { ...emptyInterview, answerMs: settings.answerMs, ...patch },
});

export const settingsEdit = (patch: Partial<Settings>): Intent => [
  { kind: 'settings', id: 'settings', patch },
];

/** An example is ours until the first edit. What is taken out can come back, as in the Studio; `now`: wall clock, ms. */
export const storyEdit = (
  { versions }: Pick<Model, 'versions'>,
  story: Kept<'story'>,
  patch: Partial<Story>,
  now: number,
): Intent => versioned(story, { ...patch, example: false }, versionsOf(versions, story.id), now);

export const storyAdded = (known: Known, newId: () => string, id: string, story: Partial<Story>): Intent => [
  { kind: 'story', id, patch: { ...emptyStory, ...story } },
  interviewEdit(known, newId, { stories: [...known.stories.map(kept => kept.id), id] }),
];

/** A removed story stays in the interview's list, so that undo puts it back where it was. */
export const storyRemoved = (id: string, at: number | null): Intent => [
  { kind: 'story', id, patch: { removedAt: at } },
];

/** `to` is clamped to the list; the same order means nothing to keep. */
export const storyMoved = (known: Known, newId: () => string, id: string, to: number): Intent => {
  const ids = known.stories.map(kept => kept.id);
  const from = ids.indexOf(id);
  const place = Math.max(0, Math.min(ids.length - 1, to));
  if (from < 0 || from === place) return [];
  const others = ids.filter(other => other !== id);
  // Removed stories of the interview keep their place at the end, for undo.
  const gone = (known.interview?.body.stories ?? []).filter(other => !ids.includes(other));
  return [
    interviewEdit(known, newId, {
      stories: [...others.slice(0, place), id, ...others.slice(place), ...gone],
    }),
  ];
};

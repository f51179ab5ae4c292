// Begun: what a new story starts from; it is kept with the first thing typed, so that none is left empty.
import { next } from '../../../core/interview.ts';
import { taken } from '../../../core/picked.ts';
import type { ChangeOf, Intent } from '../../../core/record.ts';
import { emptyStory, type Story } from '../../../core/story.ts';
import type { StudioModel } from '../model.ts';

type Begun = { readonly tags: Story['tags']; readonly interview: string | null };
const begun = new Map<string, Begun>();

/** Opens a new story for this interview, or for none. */
export const begin = (model: StudioModel, start: Begun): void => {
  const id = model.newId();
  begun.set(id, start);
  model.go({ page: 'story', id });
};

export const startOf = (id: string): Story => ({ ...emptyStory, tags: begun.get(id)?.tags ?? [] });

/** A story goes along to the interview it was begun for, else to the next one. */
export const added = (model: StudioModel, id: string, story: Partial<Story>): Intent => {
  const interviews = model.interviews.value;
  const start = begun.get(id);
  const to = start ? interviews.find(one => one.id === start.interview) : next(interviews, model.now());
  const edit: ChangeOf<'story'> = { kind: 'story', id, patch: { ...startOf(id), ...story } };
  return to
    ? [edit, { kind: 'interview', id: to.id, patch: { stories: taken(to.body.stories, [id], true) } }]
    : [edit];
};

// Deeds: what can be done to stories, each with its way back.
import { competencies } from '../../../core/competency.ts';
import { competencyOf } from '../../../core/coverage.ts';
import { taken } from '../../../core/picked.ts';
import type { ChangeOf, Intent, Kept } from '../../../core/record.ts';
import type { Story } from '../../../core/story.ts';
import { texts } from '../../texts.ts';
import type { StudioModel } from '../model.ts';
import { words } from '../words.ts';
import { lately } from './lately.ts';
import { filterOf } from './listed.ts';

type Stories = readonly Kept<'story'>[];
type Interview = Kept<'interview'>;

const edits = (stories: Stories, patch: (story: Story) => Partial<Story>): Intent =>
  stories.map((one): ChangeOf<'story'> => ({ kind: 'story', id: one.id, patch: patch(one.body) }));

const did = (model: StudioModel, intent: Intent, said: string, undo: Intent): void => {
  model.edit(intent);
  lately.value = { said, undo };
};

export const titleOf = ({ body }: Kept<'story'>): string => body.title || texts.popup.stories.untitled;

/** They stay in their interviews' lists, so that undo puts them back where they were. */
export const remove = (model: StudioModel, stories: Stories): void => {
  const [first] = stories;
  if (!first) return;
  did(
    model,
    edits(stories, () => ({ removedAt: model.now() })),
    words.stories.deleted(titleOf(first), stories.length),
    edits(stories, () => ({ removedAt: null })),
  );
};

/** A tag as it is kept: one of the eighteen by its name in the reader's language, else as typed. */
export const tagIn = (text: string): string => {
  const typed = text.trim();
  const named = competencies.find(one => texts.competencies[one] === typed.toLowerCase());
  return named ?? competencyOf(typed) ?? typed;
};

export const tag = (model: StudioModel, stories: Stories, text: string, name: string): void => {
  const without = stories.filter(({ body }) => !body.tags.some(one => filterOf(one) === filterOf(text)));
  did(
    model,
    edits(without, ({ tags }) => ({ tags: [...tags, text], example: false })),
    words.stories.tagged(name, without.length),
    edits(without, ({ tags, example }) => ({ tags, example })),
  );
};

export const take = (model: StudioModel, interview: Interview, stories: Stories, on: boolean): void => {
  const list = (ids: readonly string[]): Intent => [
    { kind: 'interview', id: interview.id, patch: { stories: ids } },
  ];
  const [first] = stories;
  if (!first) return;
  const ids = stories.map(({ id }) => id);
  did(
    model,
    list(taken(interview.body.stories, ids, on)),
    words.stories[on ? 'taken' : 'left'](titleOf(first), stories.length),
    list(interview.body.stories),
  );
};

/** Opens the copy, so that the next thing is to make it differ. */
export const duplicate = (model: StudioModel, story: Kept<'story'>): void => {
  const id = model.newId();
  const title = words.stories.copyOf(titleOf(story));
  did(
    model,
    [{ kind: 'story', id, patch: { ...story.body, title: title.slice(0, 500), example: false } }],
    words.stories.copied(titleOf(story)),
    [{ kind: 'story', id, patch: { removedAt: model.now() } }],
  );
  model.go({ page: 'story', id });
};

// A story: title, keywords, one number, what it shows; and how it will look in the call.
import { emptyStory, type Story } from '../../core/story.ts';
import { storyAdded, storyEdit, storyMoved, storyRemoved } from './edits.ts';
import { Field } from '../Field.tsx';
import { Glance } from './Glance.tsx';
import { isNewer, type Props } from './model.ts';
import { Page } from './Page.tsx';
import { linesOf } from './people.ts';
import { Tags } from './Tags.tsx';
import { useTyped } from '../use-typed.ts';
import { Warnings } from './Warnings.tsx';
import { texts } from '../texts.ts';

const printLines = (lines: readonly string[]): string => lines.join('\n');
const parts = ['situation', 'task', 'action', 'result'] as const;

export const StoryEditor = ({ model, deeds, go, id }: Props & { readonly id: string }) => {
  const words = texts.popup.story;
  const at = model.stories.findIndex(kept => kept.id === id);
  const there = model.stories[at];
  const body = there?.body ?? emptyStory;
  const readOnly = isNewer(model, `story:${id}`);
  const keep = (patch: Partial<Story>): void => {
    if (readOnly) return;
    // A new story is made with its first letter, so that none is left empty.
    deeds.keep(
      there ? storyEdit(model, there, patch, Date.now()) : storyAdded(model, deeds.newId, id, patch),
    );
  };
  const [keywords, typeKeywords] = useTyped(body.keywords, printLines, linesOf);
  const remove = (): void => {
    deeds.keep(storyRemoved(id, Date.now()));
    go({ is: 'main' });
  };
  const move = (by: 1 | -1) => (): void => deeds.keep(storyMoved(model, deeds.newId, id, at + by));
  return (
    <Page title={words.title} name="story" model={model} go={go} retry={deeds.retry}>
      {body.example && <p class="notice">{words.example}</p>}
      <div class="pair">
        <Field
          first
          readOnly={readOnly}
          label={words.name}
          value={body.title}
          typed={title => keep({ title })}
        />
        <Field readOnly={readOnly} label={words.proof} value={body.proof} typed={proof => keep({ proof })} />
      </div>
      <Field
        readOnly={readOnly}
        label={words.keywords}
        rows={3}
        value={keywords}
        typed={text => keep({ keywords: typeKeywords(text) })}
        hint={words.keywordsHint}
      />
      <Warnings story={body} />
      <Glance story={body} />
      <Tags tags={body.tags} keep={tags => keep({ tags })} />
      <details>
        <summary>{words.more}</summary>
        {parts.map(part => (
          <Field
            key={part}
            readOnly={readOnly}
            most={5_000}
            label={words[part]}
            rows={2}
            value={body[part]}
            typed={text => keep({ [part]: text })}
          />
        ))}
      </details>
      <div class="ends">
        <button type="button" disabled={at <= 0} onClick={move(-1)}>
          {words.up}
        </button>
        <button type="button" disabled={at >= model.stories.length - 1} onClick={move(1)}>
          {words.down}
        </button>
        <button type="button" class="remove" disabled={readOnly || at < 0} onClick={remove}>
          {words.remove}
        </button>
      </div>
    </Page>
  );
};

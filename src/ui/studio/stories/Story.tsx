// Story: one story, written on the left and seen on the right as the call will show it.
import { useMemo } from 'preact/hooks';
import { competencyOf } from '../../../core/coverage.ts';
import { changed, isOf, type Kept } from '../../../core/record.ts';
import { hashOf } from '../../../core/route.ts';
import { scriptLines } from '../../../core/script.ts';
import { partsOf, type Story as Body } from '../../../core/story.ts';
import { restored, versioned, versionsOf } from '../../../core/version.ts';
import { Field } from '../../Field.tsx';
import { linesOf } from '../../popup/people.ts';
import { Tags } from '../../popup/Tags.tsx';
import { useTyped } from '../../use-typed.ts';
import { Warnings } from '../../popup/Warnings.tsx';
import { texts } from '../../texts.ts';
import type { PageProps } from '../model.ts';
import { isNewer } from '../newer.ts';
import { Page } from '../Page.tsx';
import { words } from '../words.ts';
import { added, startOf } from './begun.ts';
import { duplicate, remove } from './deeds.ts';
import { lately } from './lately.ts';
import { Lately } from './Lately.tsx';
import { Lines } from './Lines.tsx';
import { Suggested } from './Suggested.tsx';
import { useLate } from './use-late.ts';
import { useSeen } from './use-seen.ts';
import { Versions } from './Versions.tsx';
import './story.css';

const printLines = (lines: readonly string[]): string => lines.join('\n');

/** What helps to remember one, while nothing is told yet. */
const promptFor = (story: Body): string | null => {
  if (partsOf[story.scheme].some(part => story[part] !== '') || story.keywords.length > 0) return null;
  const asked = story.tags.map(competencyOf).find(one => one !== null);
  return asked ? words.coverage.prompts[asked] : null;
};

const Removed = ({ model, story }: Pick<PageProps, 'model'> & { readonly story: Kept<'story'> }) => (
  <Page model={model} name="story" title={story.body.title || words.stories.untitled}>
    <p class="notice">
      <span>{words.stories.gone}</span>
      <button
        type="button"
        onClick={() => model.edit([{ kind: 'story', id: story.id, patch: { removedAt: null } }])}
      >
        {words.stories.back}
      </button>
    </p>
    <a href={hashOf({ page: 'stories' })}>{words.stories.all}</a>
  </Page>
);

export const Story = ({ model, id }: PageProps) => {
  const popup = texts.popup.story;
  const records = model.records.value;
  const there = records.find((one): one is Kept<'story'> => isOf('story')(one) && one.id === id);
  const fresh = useMemo(
    () => changed<'story'>(null, { kind: 'story', id, patch: startOf(id) }, model.now()),
    [id, model],
  );
  const shown = there ?? fresh;
  const { body } = shown;
  const late = useLate(shown);
  const versions = useMemo(() => versionsOf(records, id), [records, id]);
  const Seen = useSeen();
  const [keywords, typeKeywords] = useTyped(body.keywords, printLines, linesOf);
  const readOnly = isNewer(model, 'story', id);
  if (there && body.removedAt !== null) return <Removed model={model} story={there} />;

  const keep = (patch: Partial<Body>): void => {
    if (readOnly) return;
    lately.value = null;
    model.edit(
      there ? versioned(there, { ...patch, example: false }, versions, model.now()) : added(model, id, patch),
    );
  };
  const restore = (version: Kept<'version'>, time: string): void => {
    const intent = restored(shown, version.body, versions, model.now());
    if (readOnly || intent.length === 0) return;
    model.edit(intent);
    lately.value = { said: words.stories.restored(time), undo: [{ kind: 'story', id, patch: body }] };
  };
  const away = (): void => {
    remove(model, [shown]);
    model.go({ page: 'stories' });
  };
  const title = scriptLines(body).find(({ field }) => field === 'title');
  const prompt = promptFor(body);
  return (
    <Page
      model={model}
      name="story"
      title={body.title || words.stories.untitled}
      actions={
        there && (
          <>
            <button type="button" onClick={() => duplicate(model, shown)}>
              {words.stories.duplicate}
            </button>
            <button type="button" disabled={readOnly} onClick={away}>
              {popup.remove}
            </button>
          </>
        )
      }
      lead={<a href={hashOf({ page: 'stories' })}>{words.stories.all}</a>}
    >
      <Lately model={model} />
      {readOnly && <p class="notice">{words.stories.newer}</p>}
      {body.example && <p class="notice">{popup.example}</p>}
      {prompt !== null && <p class="notice prompt">{words.stories.remember(prompt)}</p>}
      <div class="writing">
        <div class="written">
          <section class="card-fields" aria-labelledby="card-title">
            <h2 id="card-title">{words.stories.card}</h2>
            <div class="pair">
              <Field
                first={!there}
                readOnly={readOnly}
                label={popup.name}
                hint={popup.nameHint}
                value={body.title}
                typed={text => keep({ title: text })}
              />
              <Field
                readOnly={readOnly}
                label={popup.proof}
                value={body.proof}
                typed={proof => keep({ proof })}
              />
            </div>
            <p class="warning" role="status">
              {title && words.stories.long(title.words, title.most)}
            </p>
            <Field
              readOnly={readOnly}
              label={popup.keywords}
              rows={3}
              value={keywords}
              typed={text => keep({ keywords: typeKeywords(text) })}
              hint={popup.keywordsHint}
            />
            <Warnings story={body} />
            {!readOnly && <Suggested story={body} add={one => keep({ keywords: [...body.keywords, one] })} />}
            <Tags isWhole tags={body.tags} keep={tags => keep({ tags })} />
          </section>
          <Lines story={body} readOnly={readOnly} keep={keep} />
          <Versions now={body} versions={versions} restore={restore} />
        </div>
        {Seen && <Seen story={late} settings={model.settings.value} />}
      </div>
    </Page>
  );
};

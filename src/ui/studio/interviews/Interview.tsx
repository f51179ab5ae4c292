// Interview: one interview, all that is known of it and all that goes along.
import { useMemo } from 'preact/hooks';
import { isOn } from '../../../core/call.ts';
import { callLink, emptyInterview, type Interview as Body } from '../../../core/interview.ts';
import { isOf, type Kept } from '../../../core/record.ts';
import { hashOf } from '../../../core/route.ts';
import { Rules } from '../../Rules.tsx';
import { texts } from '../../texts.ts';
import type { PageProps } from '../model.ts';
import { isNewer } from '../newer.ts';
import { Page } from '../Page.tsx';
import { Lately } from '../stories/Lately.tsx';
import { words } from '../words.ts';
import { archive, edit, remove, undoable } from './deeds.ts';
import { InTheCall } from './InTheCall.tsx';
import { nameOf } from './names.ts';
import { Part } from './Part.tsx';
import { People } from './People.tsx';
import { Picked } from './Picked.tsx';
import { SaveForCalendar } from './SaveForCalendar.tsx';
import { Starred } from './Starred.tsx';
import { Who } from './Who.tsx';
import './interviews.css';
import './interview.css';

const Removed = ({ model, kept }: Pick<PageProps, 'model'> & { readonly kept: Kept<'interview'> }) => (
  <Page model={model} name="interview" title={nameOf(kept.body)}>
    <p class="notice">
      <span>{words.interviews.gone}</span>
      <button type="button" onClick={() => edit(model, kept.id, kept, { removedAt: null })}>
        {words.interviews.bringBack}
      </button>
    </p>
    <a href={hashOf({ page: 'interviews' })}>{words.interviews.all}</a>
  </Page>
);

export const Interview = ({ model, id }: PageProps) => {
  const text = words.interviews;
  const records = model.records.value;
  const there =
    records.find((one): one is Kept<'interview'> => isOf('interview')(one) && one.id === id) ?? null;
  const { answerMs } = model.settings.value;
  const fresh = useMemo(() => ({ ...emptyInterview, answerMs }), [answerMs]);
  const body = there?.body ?? fresh;
  const stories = model.stories.value;
  const bodies = useMemo(() => stories.map(kept => kept.body), [stories]);
  const readOnly = isNewer(model, 'interview', id);
  if (there && body.removedAt !== null) return <Removed model={model} kept={there} />;

  const keep = (patch: Partial<Body>): void => {
    if (!readOnly) edit(model, id, there, patch);
  };
  const away = (kept: Kept<'interview'>): void => {
    remove(model, kept);
    model.go({ page: 'interviews' });
  };
  const link = callLink(body.link);
  return (
    <Page
      model={model}
      name="interview"
      title={nameOf(body)}
      actions={
        link && (
          <a class="go first" href={link.url} target="_blank" rel="noreferrer">
            {texts.popup.interview.open}
          </a>
        )
      }
    >
      <Lately model={model} />
      {readOnly && <p class="notice">{text.newer}</p>}
      <div class="parts">
        <div>
          <Part title={text.when.title}>
            <Who interview={body} keep={keep} readOnly={readOnly} />
          </Part>
          <Part title={text.starred.title}>
            <Starred id={id} interview={body} stories={bodies} keep={keep} readOnly={readOnly} />
          </Part>
        </div>
        <div>
          <Part title={text.picked.title}>
            <Picked
              picked={body.stories}
              starred={body.starred}
              stories={stories}
              keep={ids => keep({ stories: ids })}
              newId={model.newId}
            />
          </Part>
          <Part title={text.people.title}>
            <People
              people={body.people}
              keep={keep}
              drop={(patch, name) => there && undoable(model, there, patch, text.people.removed(name))}
              readOnly={readOnly}
            />
          </Part>
          <Part title={texts.popup.rules.title}>
            <Rules
              rules={body.rules}
              chose={rules => keep({ rules })}
              inCall={records.some(one => isOf('call')(one) && isOn(one.body, model.now()))}
              company={body.company}
            />
          </Part>
          <Part title={text.call.title}>
            <InTheCall interview={body} keep={keep} readOnly={readOnly} />
          </Part>
        </div>
      </div>
      {there && !readOnly && (
        <footer class="ends-of-page">
          <SaveForCalendar model={model} kept={there} />
          <button type="button" onClick={() => archive(model, there)}>
            {body.archivedAt === null ? text.archive : text.unarchive}
          </button>
          <button type="button" onClick={() => away(there)}>
            {text.remove}
          </button>
        </footer>
      )}
    </Page>
  );
};

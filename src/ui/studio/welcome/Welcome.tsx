// Welcome: three steps of a first evening, each of which may be left for later; never shown again.
import { useEffect, useRef, useState } from 'preact/hooks';
import { hashOf } from '../../../core/route.ts';
import { emptyStory, type Story } from '../../../core/story.ts';
import { Breath } from '../../breath/Breath.tsx';
import { Field } from '../../Field.tsx';
import { texts } from '../../texts.ts';
import type { StudioModel } from '../model.ts';
import { Page } from '../Page.tsx';
import { words as studio } from '../words.ts';
import { words } from '../settings/words.ts';
import './welcome.css';

const steps = ['story', 'breath', 'rehearsal'] as const;
type Step = (typeof steps)[number];
const said = words.welcome;

/** The story begins to exist with its first letter. */
const FirstStory = ({ model, id }: { readonly model: StudioModel; readonly id: string }) => {
  const kept = model.stories.value.find(one => one.id === id)?.body;
  const { title, proof } = kept ?? emptyStory;
  const [keywords, setKeywords] = useState<readonly string[]>(['', '', '']);
  const names = texts.popup.story;
  const type = (patch: Partial<Story>): void =>
    model.edit([{ kind: 'story', id, patch: kept ? patch : { ...emptyStory, ...patch } }]);
  const keyword = (at: number, text: string): void => {
    const typed = keywords.with(at, text);
    setKeywords(typed);
    // A field left empty is no keyword: a card would show its place.
    type({ keywords: typed.filter(one => one.trim() !== '') });
  };
  return (
    <>
      <p>{said.storyText}</p>
      <Field
        label={names.name}
        hint={names.nameHint}
        value={title}
        typed={text => type({ title: text })}
        first
      />
      <Field label={names.proof} hint={names.proofHint} value={proof} typed={text => type({ proof: text })} />
      {keywords.map((value, at) => (
        <Field key={at} label={said.keyword(at + 1)} value={value} typed={text => keyword(at, text)} />
      ))}
      <p class="means">{said.storyMore}</p>
    </>
  );
};

const Inner = ({ model, step, id }: { model: StudioModel; step: Step; id: string }) => {
  switch (step) {
    case 'story':
      return <FirstStory model={model} id={id} />;
    case 'breath':
      return (
        <>
          <p>{said.breathText}</p>
          <div class="card breathe">
            <Breath
              timer={model.timer.value}
              settings={model.settings.value}
              interview={null}
              edit={model.edit}
            />
          </div>
        </>
      );
    case 'rehearsal':
      return <p>{said.rehearsalText}</p>;
  }
};

export const Welcome = ({ model }: { readonly model: StudioModel }) => {
  const [at, set] = useState(0);
  const [id] = useState(model.newId);
  const head = useRef<HTMLHeadingElement>(null);
  const { read } = model.settings.value;
  const [wasRead] = useState(read.includes('welcome'));
  const step = steps[at] ?? 'rehearsal';
  useEffect(() => {
    if (wasRead) model.go({ page: 'interviews' }, true);
  }, [wasRead]);
  useEffect(() => {
    if (at > 0) head.current?.focus();
  }, [at]);
  const seen = (): void =>
    model.edit([{ kind: 'settings', id: 'settings', patch: { read: [...read, 'welcome'] } }]);
  const done = (): void => {
    seen();
    model.go({ page: 'interviews' }, true);
  };
  const isLast = at === steps.length - 1;
  if (wasRead) return null;
  return (
    <Page model={model} title={studio.shell.pages.welcome} lead={said.lead} name="welcome">
      <section class="card step" aria-labelledby="step">
        <h2 id="step" tabIndex={-1} ref={head}>
          {said.step(at + 1, steps.length, said.steps[step])}
        </h2>
        <Inner model={model} step={step} id={id} />
        <div class="ways-on">
          {isLast ? (
            <>
              <a class="go first" href={hashOf({ page: 'rehearse' })} onClick={seen}>
                {said.rehearse}
              </a>
              <button type="button" class="go" onClick={done}>
                {said.done}
              </button>
            </>
          ) : (
            <>
              <button type="button" class="go first" onClick={() => set(at + 1)}>
                {said.next}
              </button>
              <button type="button" class="bare" onClick={done}>
                {said.skip}
              </button>
            </>
          )}
        </div>
      </section>
    </Page>
  );
};

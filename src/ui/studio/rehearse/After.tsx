// After: what to practise again, in plain words, with a way to each; no mark for the person.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { competencies, type Competency } from '../../../core/competency.ts';
import type { OpenTopic, Topic } from '../../../core/question-list.ts';
import { practice, type RehearsedAnswer } from '../../../core/rehearsal.ts';
import { hashOf } from '../../../core/route.ts';
import { Tension } from '../../Tension.tsx';
import { texts } from '../../texts.ts';
import type { StudioModel } from '../model.ts';
import { begin } from '../stories/begun.ts';
import { titleOf } from '../stories/deeds.ts';
import { words } from './words.ts';

const text = words.after;
const isOpen = (topic: Topic): topic is OpenTopic => Object.hasOwn(words.topics, topic);
const nameOf = (topic: Topic): string =>
  isOpen(topic)
    ? words.topics[topic]
    : texts.competencies[competencies.find(one => one === topic) ?? 'teamwork'];

const Part = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <section class="todo">
    <h3>{title}</h3>
    {children}
  </section>
);

type Of = {
  readonly model: StudioModel;
  readonly interview: string | null;
  readonly answers: readonly RehearsedAnswer[];
  readonly gaps: readonly Competency[];
  readonly breathed: boolean;
  readonly tension: number | null;
  readonly rate: (tension: number) => void;
  readonly again: () => void;
};

export const After = ({
  model,
  interview,
  answers,
  gaps: missing,
  breathed,
  tension,
  rate,
  again: anew,
}: Of) => {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { again, gaps, overused, long, short } = practice(answers, missing);
  const told = model.stories.value.filter(({ id }) => overused.includes(id));
  const isNothing = again.length + gaps.length + told.length + long + short === 0;
  return (
    <section class="card after" aria-labelledby="after-title">
      <h2 id="after-title" tabIndex={-1} ref={head}>
        {text.title}
      </h2>
      {isNothing && <p>{answers.length === 0 ? text.none : text.nothing}</p>}
      {again.length > 0 && (
        <Part title={text.again}>
          <ul class="chips">
            {again.map(topic => (
              <li key={topic} class="chip">
                {nameOf(topic)}
              </li>
            ))}
          </ul>
          <p>{text.againText}</p>
        </Part>
      )}
      {gaps.length > 0 && (
        <Part title={text.gaps}>
          <p>{text.gapsText}</p>
          <ul class="deeds">
            {gaps.map(gap => (
              <li key={gap}>
                <button type="button" onClick={() => begin(model, { tags: [gap], interview })}>
                  {text.write(nameOf(gap))}
                </button>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {told.length > 0 && (
        <Part title={text.overused}>
          <ul>
            {told.map(story => (
              <li key={story.id} dir="auto">
                <a href={hashOf({ page: 'story', id: story.id })}>{titleOf(story)}</a>
              </li>
            ))}
          </ul>
          <p>{text.overusedText}</p>
        </Part>
      )}
      {long + short > 0 && (
        <Part title={text.lengths}>
          {long > 0 && <p>{text.long(long)}</p>}
          {short > 0 && <p>{text.short(short)}</p>}
        </Part>
      )}
      {breathed && <p class="means">{text.breath}</p>}
      <Tension label={texts.popup.breath.after} value={tension} rate={rate} />
      <div class="deeds">
        <button type="button" class="go first" onClick={anew}>
          {text.more}
        </button>
        <a class="go" href={hashOf({ page: 'stories' })}>
          {text.stories}
        </a>
      </div>
    </section>
  );
};

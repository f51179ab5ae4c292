// The room: an interviewer who asks, oneself, and the live surface of a call; three taps after each answer.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Interview } from '../../../core/interview.ts';
import type { Question } from '../../../core/question-list.ts';
import { lengthOf, questionsEach, type Needs, type RehearsedAnswer } from '../../../core/rehearsal.ts';
import type { Tension } from '../../../core/tension.ts';
import { Tension as Rating } from '../../Tension.tsx';
import { texts } from '../../texts.ts';
import type { LiveSurface, StudioModel } from '../model.ts';
import { Camera } from './Camera.tsx';
import { LiveHere } from './LiveHere.tsx';
import { Person } from './Person.tsx';
import { Taps, type Tapped } from './Taps.tsx';
import { useBreathed } from './use-breathed.ts';
import { useQuestions } from './use-questions.ts';
import type { Voice } from './use-voice.ts';
import { words } from './words.ts';

type Of = {
  readonly model: StudioModel;
  readonly live: LiveSurface;
  readonly interview: Interview | null;
  readonly needs: Needs;
  readonly textOf: (question: Question) => string;
  readonly voice: Voice | null;
  /** Tension before the breath and after it. */
  readonly rated: Partial<Tension>;
  readonly rate: (patch: Partial<Tension>) => void;
  /** Told of every answer, and of a first breath. */
  readonly keep: (answers: readonly RehearsedAnswer[], breathed: boolean) => void;
  readonly end: () => void;
};
type Step = 'breath' | 'asking' | 'tapping';

export const Room = ({ model, live, interview, needs, textOf, voice, rated, rate, keep, end }: Of) => {
  const { send } = live;
  const screen = live.screen.value;
  const [step, setStep] = useState<Step>(model.settings.value.noBreath ? 'asking' : 'breath');
  const [answers, setAnswers] = useState<readonly RehearsedAnswer[]>([]);
  const [ms, setMs] = useState(0);
  const opened = useRef<string | null>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const breathed = useBreathed(screen, model.now);
  const { current, draw, say, took } = useQuestions({ needs, textOf, voice, now: model.now });

  const card = screen.card?.story ?? null;
  useEffect(() => {
    if (card !== null) opened.current = card;
  }, [card]);
  useEffect(() => {
    if (step === 'asking' && !current) draw();
  }, [step]);
  useEffect(() => head.current?.focus(), [step, current]);
  useEffect(() => {
    if (breathed) keep(answers, breathed);
  }, [breathed]);

  /** A new question finds the strip at rest and the clock not running. */
  const ask = (): void => {
    opened.current = null;
    send({ type: 'escaped' });
    send({ type: 'escaped' });
    send({ type: 'clocked', on: false, told: false });
    setStep('asking');
    draw();
  };
  const answered = (): void => {
    setMs(took());
    setStep('tapping');
  };
  const tapped = (tap: Tapped, on: 'next' | 'end'): void => {
    if (!current) return;
    const all = [...answers, { question: current.id, competency: current.competency, ms, ...tap }];
    setAnswers(all);
    keep(all, breathed);
    if (on === 'next') ask();
    else end();
  };

  return (
    <section class="room" aria-label={words.room}>
      <div class="scene">
        {step !== 'tapping' && <LiveHere screen={screen} send={send} />}
        <figure class="tile">
          <Person of="interviewer" />
          <figcaption>
            <span>{words.interviewer}</span>
          </figcaption>
        </figure>
        <Camera />
      </div>
      <div class="card turn">
        {step === 'breath' && (
          <>
            <h2 tabIndex={-1} ref={head}>
              {words.breath.title}
            </h2>
            <p>{words.breath.text}</p>
            <p class="means" role="status">
              {breathed ? words.breath.done : words.breath.why}
            </p>
            <Rating
              key={breathed ? 'breathed' : 'before'}
              label={breathed ? texts.popup.breath.after : texts.popup.breath.before}
              value={(breathed ? rated.breathed : rated.before) ?? null}
              rate={value => rate(breathed ? { breathed: value } : { before: value })}
            />
            <div class="deeds">
              <button
                type="button"
                class={breathed ? 'go' : 'go first'}
                disabled={screen.keel.is === 'breathing'}
                onClick={() => send({ type: 'pressed', key: 'breathe' })}
              >
                {breathed ? words.breath.again : words.breath.start}
              </button>
              <button type="button" class={breathed ? 'go first' : 'go'} onClick={ask}>
                {words.first}
              </button>
            </div>
          </>
        )}
        {step !== 'breath' && <p class="means">{words.count(answers.length + 1, questionsEach)}</p>}
        {step === 'asking' && current && (
          <>
            <h2 class="question" tabIndex={-1} ref={head} dir="auto">
              {textOf(current)}
            </h2>
            <div class="deeds">
              <button type="button" class="go first" onClick={answered}>
                {words.answered}
              </button>
              {voice && (
                <button type="button" class="go" onClick={say}>
                  {words.repeat}
                </button>
              )}
              <button type="button" class="go" onClick={ask}>
                {words.other}
              </button>
              <button type="button" class="bare" onClick={end}>
                {words.end}
              </button>
            </div>
            <p class="means">{words.keys}</p>
          </>
        )}
        {step === 'tapping' && current && (
          <>
            <p dir="auto">{textOf(current)}</p>
            <h2 tabIndex={-1} ref={head}>
              {words.taps}
            </h2>
            <Taps
              stories={model.stories.value}
              opened={opened.current}
              ms={ms}
              length={lengthOf(ms, interview?.answerMs ?? 0)}
              isLast={answers.length + 1 >= questionsEach}
              done={tapped}
            />
          </>
        )}
        {screen.hidden && step !== 'tapping' && (
          <button type="button" onClick={() => send({ type: 'hid', on: false })}>
            {words.show}
          </button>
        )}
      </div>
    </section>
  );
};

// Rehearse: what it is, the room itself, and what to practise again; only the taps are kept.
import { useEffect, useState } from 'preact/hooks';
import { coverage } from '../../../core/coverage.ts';
import { isLocked, next } from '../../../core/interview.ts';
import { questionsEach, type RehearsedAnswer } from '../../../core/rehearsal.ts';
import type { Tension } from '../../../core/tension.ts';
import type { LiveSurface, StudioModel } from '../model.ts';
import { Page } from '../Page.tsx';
import { words as studio } from '../words.ts';
import { After } from './After.tsx';
import { Room } from './Room.tsx';
import { useVoice, type Voice } from './use-voice.ts';
import { words } from './words.ts';
import './rehearse.css';

type Bank = typeof import('../../../i18n/questions.ts').questionLanguages;
type Opened = { readonly live: LiveSurface; readonly bank: Bank };

/** The questions and the surface are loaded with the room, and gone with it. */
const useOpened = (model: StudioModel): Opened | 'failed' | null => {
  const [opened, set] = useState<Opened | 'failed' | null>(null);
  useEffect(() => {
    const ends = new AbortController();
    const told = (of: Opened | 'failed'): void => {
      if (!ends.signal.aborted) set(of);
    };
    Promise.all([model.liveSurface(ends.signal), import('../../../i18n/questions.ts')]).then(
      ([live, { questionLanguages: bank }]) => told({ live, bank }),
      () => told('failed'),
    );
    return () => ends.abort();
  }, []);
  return opened;
};

const Rehearsal = ({ model, voice, anew }: { model: StudioModel; voice: Voice | null; anew: () => void }) => {
  const opened = useOpened(model);
  const [interview] = useState(() => next(model.interviews.value, model.now()));
  const [needs] = useState(() => ({
    starred: interview?.body.starred ?? [],
    gaps: coverage(model.stories.value.map(({ body }) => body)).gaps,
  }));
  const [{ id, at }] = useState(() => ({ id: model.newId(), at: model.now() }));
  const [done, setDone] = useState<{ answers: readonly RehearsedAnswer[]; breathed: boolean }>({
    answers: [],
    breathed: false,
  });
  const [isOver, end] = useState(false);
  const [rated, setRated] = useState<Partial<Tension>>({});
  /** Under the rehearsal's own id: it is no rating of an interview. */
  const rate = (patch: Partial<Tension>): void => {
    setRated({ ...rated, ...patch });
    model.edit([{ kind: 'tension', id, patch: { at, ...rated, ...patch } }]);
  };
  if (opened === null) return <p class="opening">{studio.shell.opening}</p>;
  if (opened === 'failed') return <p role="alert">{words.failed}</p>;
  if (isOver) {
    return (
      <After
        model={model}
        interview={interview?.id ?? null}
        gaps={needs.gaps}
        again={anew}
        tension={rated.after ?? null}
        rate={after => rate({ after })}
        {...done}
      />
    );
  }
  return (
    <Room
      model={model}
      live={opened.live}
      interview={interview?.body ?? null}
      needs={needs}
      textOf={({ topic, place }) => opened.bank[interview?.body.language ?? 'en'][topic][place]}
      voice={voice}
      rated={rated}
      rate={rate}
      keep={(answers, breathed) => {
        setDone({ answers, breathed });
        model.edit([
          { kind: 'rehearsal', id, patch: { interview: interview?.id ?? null, at, answers, breathed } },
        ]);
      }}
      end={() => end(true)}
    />
  );
};

export const Rehearse = ({ model }: { readonly model: StudioModel }) => {
  const interview = next(model.interviews.value, model.now())?.body ?? null;
  const voice = useVoice(interview?.language ?? 'en');
  const [isAloud, setAloud] = useState(false);
  /** Each rehearsal begins anew; 0: at the door. */
  const [time, setTime] = useState(0);
  return (
    <Page model={model} name="rehearse" title={studio.shell.pages.rehearse} lead={words.lead}>
      {time > 0 ? (
        <Rehearsal key={time} model={model} voice={isAloud ? voice : null} anew={() => setTime(time + 1)} />
      ) : (
        <section class="card" aria-labelledby="before-title">
          <h2 id="before-title">{words.before}</h2>
          <p>{words.about(questionsEach)}</p>
          <p dir="auto">
            {interview ? words.forInterview(interview.company || studio.shell.unnamed) : words.forNone}
          </p>
          {isLocked(interview) && <p>{words.locked}</p>}
          <label class="check">
            <input
              type="checkbox"
              checked={isAloud}
              disabled={!voice}
              onChange={({ currentTarget }) => setAloud(currentTarget.checked)}
            />
            <span>
              {words.aloud}
              <small>{voice ? words.aloudText : words.noVoice}</small>
            </span>
          </label>
          <p class="means">{words.kept}</p>
          <button type="button" class="go first" onClick={() => setTime(1)}>
            {words.open}
          </button>
        </section>
      )}
    </Page>
  );
};

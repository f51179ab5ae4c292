// Promises: what they said would happen, each with its day as read from the words, to put right or to clear.
import { useEffect, useRef } from 'preact/hooks';
import { endedAt } from '../../../core/after.ts';
import { reworded, type Promised } from '../../../core/debrief.ts';
import { dayFieldOf, dayIn, promisedAt } from '../../../core/promised.ts';
import { Field } from '../../Field.tsx';
import { useTyped } from '../../use-typed.ts';
import type { PageProps } from '../model.ts';
import { dates, isDayFirst } from './dates.ts';
import { More, Remove } from './Entries.tsx';
import { debriefIn, drop, keep, withAt } from './mine.ts';
import { useLoaded } from './use-loaded.ts';
import { words } from './words.ts';

const text = words.promises;
const blank: Promised = { text: '', at: null };
const most = 50;
const load = () => dates(isDayFirst(navigator.language));
/** Promises are about the user's days: by this machine's clock. */
const here = '';

type Day = {
  readonly nth: number;
  readonly at: number | null;
  readonly chose: (at: number | null) => void;
};

const Day = ({ nth, at, chose }: Day) => {
  const [field, type] = useTyped(
    at,
    kept => dayFieldOf(kept, here),
    typed => dayIn(typed, here),
  );
  return (
    <>
      <Field label={text.day(nth)} isDay value={field} typed={next => chose(type(next))} />
      <p role="status">{at === null ? '' : text.understood(text.on(at))}</p>
      {at !== null && (
        <button type="button" class="bare" aria-label={text.clearOf(nth)} onClick={() => chose(type(''))}>
          {text.clear}
        </button>
      )}
    </>
  );
};

export const Promises = ({ model, id }: PageProps) => {
  const finds = useLoaded(load);
  const late = useRef(new Set<number>());
  const { promises: kept, startedAt } = debriefIn(model, id);
  const promises = kept.length > 0 ? kept : [blank];
  const dayOf = (said: string): number | null => {
    const from = endedAt(model.records.value, id, model.now()) ?? (startedAt || model.now());
    return finds && promisedAt(said, from, here, finds);
  };
  const put = (at: number, next: Promised): void => keep(model, id, { promises: withAt(promises, at, next) });
  const say = (at: number, one: Promised, own: string): void => {
    if (!finds) late.current.add(at);
    put(at, finds ? reworded(one, own, dayOf) : { ...one, text: own });
  };
  useEffect(() => {
    // What was typed before the parser came.
    if (!finds || late.current.size === 0) return;
    const read = (one: Promised, at: number): Promised =>
      late.current.has(at) && one.at === null ? { ...one, at: dayOf(one.text) } : one;
    keep(model, id, { promises: debriefIn(model, id).promises.map(read) });
    late.current.clear();
  }, [finds]);
  return (
    <>
      <p class="means">{text.text}</p>
      <ol class="entries">
        {promises.map((one, at) => (
          <li key={at}>
            <Field label={text.each(at + 1)} value={one.text} typed={own => say(at, one, own)} />
            {(one.text.trim() !== '' || one.at !== null) && (
              <div class="day-of">
                <Day nth={at + 1} at={one.at} chose={day => put(at, { ...one, at: day })} />
                <Remove
                  name={text.removeOf(at + 1)}
                  text={text.remove}
                  remove={() => drop(model, id, { promises: kept.filter((_, n) => n !== at) }, text.removed)}
                />
              </div>
            )}
          </li>
        ))}
      </ol>
      <More
        rows={promises}
        most={most}
        text={text.more}
        add={() => keep(model, id, { promises: [...promises, blank] })}
      />
    </>
  );
};

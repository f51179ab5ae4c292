// Days off: the user's own, a day or a range at a time, once for all interviews.
import { useState } from 'preact/hooks';
import { isDay, rangeOf, rangesOf, withDays, type Day, type Range } from '../../../core/working-days.ts';
import type { ChangeOf } from '../../../core/record.ts';
import { Field } from '../../Field.tsx';
import { onward } from '../interviews/onward.ts';
import type { StudioModel } from '../model.ts';
import { lately } from '../stories/lately.ts';
import { offIn } from './asked.ts';
import { words } from './words.ts';

const text = words.off;

const whole = (days: readonly Day[]): ChangeOf<'daysOff'> => ({
  kind: 'daysOff',
  id: 'daysOff',
  patch: { days },
});

export const DaysOff = ({ model, today }: { readonly model: StudioModel; readonly today: Day }) => {
  const days = offIn(model);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [said, say] = useState('');
  const add = (event: Event): void => {
    event.preventDefault();
    const last = to || from;
    if (!isDay(from) || !isDay(last)) {
      say(text.notDay);
      return;
    }
    const all = withDays(days, rangeOf(from, last));
    if (all === null) {
      say(text.full);
      return;
    }
    model.edit([whole(all)]);
    say('');
    setFrom('');
    setTo('');
  };
  const remove = (range: Range, pressed: HTMLElement): void => {
    onward(pressed);
    lately.value = { said: text.removed(text.range(range, today)), undo: [whole(days)] };
    model.edit([whole(days.filter(day => day < range.from || day > range.to))]);
  };
  return (
    <>
      <p class="means">{text.lead}</p>
      {days.length === 0 && <p class="means">{text.none}</p>}
      <ul class="off">
        {rangesOf(days).map(range => {
          const name = text.range(range, today);
          return (
            <li key={range.from}>
              <span>{name}</span>
              <button
                type="button"
                aria-label={text.remove(name)}
                onClick={event => remove(range, event.currentTarget)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          );
        })}
      </ul>
      <form class="range-of-days" onSubmit={add}>
        <Field label={text.from} isDay value={from} typed={setFrom} />
        <Field label={text.to} isDay value={to} typed={setTo} />
        <button type="submit">{text.add}</button>
      </form>
      <p class="hint" role="status">
        {said}
      </p>
    </>
  );
};

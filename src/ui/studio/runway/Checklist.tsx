// Checklist: what to have done before the call; the list is the user's own, the ticks are this interview's.
import { useState } from 'preact/hooks';
import { isOf } from '../../../core/record.ts';
import { isBuiltIn, moved, type Item } from '../../../core/runway.ts';
import { Field } from '../../Field.tsx';
import type { PageProps, StudioModel } from '../model.ts';
import { lately } from '../stories/lately.ts';
import { mineIn, withMine } from './mine.ts';
import { words } from './words.ts';

const text = words.list;

const builtIn = (id: string): string => (isBuiltIn(id) ? text.items[id] : '');
const nameOf = ({ id, text: own }: Item): string => own || builtIn(id) || text.unnamed;

const Change = ({ model }: { readonly model: StudioModel }) => {
  const [fresh, type] = useState('');
  const [said, say] = useState('');
  const { items } = mineIn(model);
  const keep = (next: readonly Item[]): void => model.edit([withMine(model, { items: next })]);
  const move = (from: number, to: number, item: Item): void => {
    keep(moved(items, from, to));
    say(text.moved(nameOf(item), to + 1, items.length));
  };
  const drop = (item: Item): void => {
    lately.value = { said: text.removed(nameOf(item)), undo: [withMine(model, {})] };
    keep(items.filter(one => one !== item));
  };
  const add = (event: Event): void => {
    event.preventDefault();
    if (fresh.trim() === '') return;
    keep([...items, { id: model.newId(), text: fresh }]);
    type('');
  };
  return (
    <details>
      <summary>{text.change}</summary>
      <ol class="items">
        {items.map((item, at) => (
          <li key={item.id}>
            <Field
              label={text.item(at + 1)}
              value={nameOf(item)}
              typed={own =>
                keep(
                  items.map(one =>
                    one === item ? { ...item, text: own === builtIn(item.id) ? '' : own } : one,
                  ),
                )
              }
            />
            <button
              type="button"
              aria-label={text.up(nameOf(item))}
              disabled={at === 0}
              onClick={() => move(at, at - 1, item)}
            >
              <span aria-hidden="true">↑</span>
            </button>
            <button
              type="button"
              aria-label={text.down(nameOf(item))}
              disabled={at === items.length - 1}
              onClick={() => move(at, at + 1, item)}
            >
              <span aria-hidden="true">↓</span>
            </button>
            <button type="button" aria-label={text.drop(nameOf(item))} onClick={() => drop(item)}>
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ol>
      <form class="fresh" onSubmit={add}>
        <Field label={text.fresh} value={fresh} typed={type} />
        <button type="submit">{text.add}</button>
      </form>
      <p class="heard" role="status">
        {said}
      </p>
    </details>
  );
};

export const Checklist = ({ model, id }: PageProps) => {
  const { items } = mineIn(model);
  const kept = model.records.value.filter(isOf('ticks')).find(one => one.id === id);
  const done = kept?.body.done ?? [];
  const tick = (item: string, on: boolean): void => {
    const others = done.filter(one => one !== item);
    model.edit([{ kind: 'ticks', id, patch: { done: on ? [...others, item] : others } }]);
  };
  return (
    <>
      {items.length === 0 && <p class="means">{text.none}</p>}
      <ul class="ticks">
        {items.map(item => (
          <li key={item.id}>
            <label class="check">
              <input
                type="checkbox"
                checked={done.includes(item.id)}
                onChange={event => tick(item.id, event.currentTarget.checked)}
              />
              <span dir="auto">{nameOf(item)}</span>
            </label>
          </li>
        ))}
      </ul>
      {items.length > 0 && (
        <p class="means">{text.done(items.filter(item => done.includes(item.id)).length, items.length)}</p>
      )}
      <Change model={model} />
    </>
  );
};

// Parts: which blocks are in the note and in what order; moved by drag or by keys, taken out and put back by a tick.
import { useState } from 'preact/hooks';
import type { Block } from '../../../core/note.ts';
import { Icon } from '../../Icon.tsx';
import { texts } from '../../texts.ts';
import { useDrag } from '../../use-drag.ts';
import { fieldId, keysOf, nameAt } from './shown.ts';
import { words } from './words.ts';

type Of = {
  readonly blocks: readonly Block[];
  readonly keep: (blocks: readonly Block[]) => void;
  /** Null while the note is as the debrief makes it. */
  readonly again: (() => void) | null;
};

const text = words.parts;
/** What the writer of records takes. */
const most = 100;

export const Parts = ({ blocks, keep, again }: Of) => {
  const [said, say] = useState('');
  const keys = keysOf(blocks);
  const move = (from: number, to: number): void => {
    const place = Math.max(0, Math.min(blocks.length - 1, to));
    const block = blocks[from];
    if (place === from || !block) return;
    keep(blocks.toSpliced(from, 1).toSpliced(place, 0, block));
    say(text.moved(nameAt(blocks, from), place + 1, blocks.length));
  };
  const { drag, shift } = useDrag(blocks.length, (key, to) => move(keys.indexOf(key), to));
  const add = (): void => {
    const closing = blocks.findIndex(({ kind }) => kind === 'closing');
    const at = closing === -1 ? blocks.length : closing;
    keep([...blocks.slice(0, at), { kind: 'own', text: '', of: '', out: false }, ...blocks.slice(at)]);
    requestAnimationFrame(() => document.getElementById(fieldId(at))?.focus());
  };
  return (
    <>
      <p class="means">{text.hint}</p>
      <ol class="picked">
        {blocks.map((block, at) => {
          const key = keys[at] ?? '';
          const name = nameAt(blocks, at);
          const { px, held } = shift(key, at);
          return (
            <li key={key} class={held ? 'held' : ''} style={px ? { transform: `translateY(${px}px)` } : {}}>
              <button
                type="button"
                class="grip"
                aria-label={texts.popup.stories.move(name)}
                aria-describedby="parts-hint"
                onKeyDown={event => {
                  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
                  if (by === null) return;
                  event.preventDefault();
                  move(at, at + by);
                }}
                {...drag(key, at)}
              >
                <Icon of="grip" />
              </button>
              <label class="check">
                <input
                  type="checkbox"
                  checked={!block.out}
                  onChange={event => {
                    const out = !event.currentTarget.checked;
                    keep(blocks.map((one, n) => (n === at ? { ...one, out } : one)));
                  }}
                />
                <span dir="auto">{name}</span>
              </label>
              {/* Which of several it is. */}
              {(block.of !== '' || block.kind === 'own') && <small dir="auto">{block.text}</small>}
            </li>
          );
        })}
      </ol>
      <p class="heard" id="parts-hint">
        {texts.popup.stories.moveHint}
      </p>
      <p class="heard" role="status">
        {said}
      </p>
      <div class="row">
        <button type="button" disabled={blocks.length >= most} onClick={add}>
          {text.own}
        </button>
        {again && (
          <button type="button" class="bare" onClick={again}>
            {text.fresh}
          </button>
        )}
      </div>
    </>
  );
};

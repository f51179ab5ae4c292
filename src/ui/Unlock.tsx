// Unlock: what "no notes" takes to come off while a call is on: asked, confirmed, then a word typed.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { lockedState, unlocked } from '../core/rules.ts';
import { Field } from './Field.tsx';
import { texts } from './texts.ts';

type Of = {
  /** The word to type; ours where the interview has no company yet. */
  readonly company: string;
  readonly opened: () => void;
};

export const Unlock = ({ company, opened }: Of) => {
  const words = texts.popup.rules.unlock;
  const [at, set] = useState(lockedState);
  const [typed, setTyped] = useState('');
  const wanted = company.trim() || words.word;
  const ref = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  // Each step takes away what was pressed for it.
  useLayoutEffect(() => {
    if (pressed.current) ref.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [at.is]);
  const act = (next: Parameters<typeof unlocked>[1]): void => {
    pressed.current = true;
    const after = unlocked(at, next);
    if (after.is === 'open') opened();
    else set(after);
  };
  const leave = (
    <button type="button" onClick={() => act('cancel')}>
      {words.leave}
    </button>
  );
  return (
    <div ref={ref} class="unlock">
      <p>{at.is === 'locked' ? words.on : words.sure}</p>
      {at.is === 'locked' && (
        <button type="button" onClick={() => act('ask')}>
          {words.ask}
        </button>
      )}
      {at.is === 'asked' && (
        <div class="ends">
          {leave}
          <button type="button" onClick={() => act('confirm')}>
            {words.confirm}
          </button>
        </div>
      )}
      {at.is === 'confirmed' && (
        <>
          <Field
            label={words.type(wanted)}
            value={typed}
            typed={text => {
              setTyped(text);
              act({ typed: text, wanted });
            }}
          />
          <div class="ends">{leave}</div>
        </>
      )}
    </div>
  );
};

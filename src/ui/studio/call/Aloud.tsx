// Aloud: the script large while the phone is at the ear, and thirty seconds that only a line tells of.
import { useId, useRef, useState } from 'preact/hooks';
import { scriptSeconds, slotAt } from '../../../core/contact-script.ts';
import { useNow } from '../../use-now.ts';
import type { Asked } from './asked.ts';
import { said } from './said.ts';
import { Dialled } from './Dialled.tsx';
import { words } from './words.ts';

const text = words.aloud;

/** Told by the wall clock, so that it is over on time even where the page was not looked at. */
const useElapsed = (startedAt: number | null): number | null => {
  const now = useNow(startedAt === null ? null : 1_000, startedAt ?? 0);
  return startedAt === null ? null : Math.max(0, now - startedAt);
};

const Lines = ({ asked, whole, slot }: { asked: Asked; whole: boolean; slot: string | null }) => (
  <ol class={whole ? 'said sentences' : 'said'}>
    {said(asked)
      .filter(one => one.text.trim() !== '')
      .map(one => (
        <li key={one.id} aria-current={one.id === slot ? 'step' : undefined} dir="auto">
          {whole ? one.text : one.keywords.join(' · ')}
        </li>
      ))}
  </ol>
);

export const Aloud = ({ asked }: { readonly asked: Asked }) => {
  const { facts, person } = asked;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [whole, setWhole] = useState(false);
  const [startedAt, start] = useState<number | null>(null);
  const elapsed = useElapsed(startedAt);
  const isOver = elapsed !== null && elapsed >= scriptSeconds * 1_000;
  const isRunning = elapsed !== null && !isOver;
  return (
    <>
      <button
        type="button"
        class="go"
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        {words.script.large}
      </button>
      <dialog
        ref={dialog}
        class="aloud"
        aria-labelledby={id}
        onClose={() => {
          setOpen(false);
          start(null);
        }}
      >
        {isOpen && (
          <>
            <h2 id={id} dir="auto">
              {text.title(facts.to)}
            </h2>
            {person && <Dialled person={person} />}
            <Lines asked={asked} whole={whole} slot={elapsed === null || isOver ? null : slotAt(elapsed)} />
            <div class="lasts" aria-hidden="true">
              {isRunning && <span key={startedAt} />}
            </div>
            <p role="status">{isOver ? text.over : isRunning ? text.running : text.sit}</p>
            <div class="acts">
              {isRunning ? (
                <button type="button" class="go" onClick={() => start(null)}>
                  {text.stop}
                </button>
              ) : (
                <button type="button" class="go first" onClick={() => start(Date.now())}>
                  {isOver ? text.again : text.start}
                </button>
              )}
              <button type="button" class="go" onClick={() => setWhole(!whole)}>
                {whole ? text.keywords : text.sentences}
              </button>
              <button type="button" class="go" onClick={() => dialog.current?.close()}>
                {text.close}
              </button>
            </div>
          </>
        )}
      </dialog>
    </>
  );
};

// Aloud: the script large while the phone is at the ear, and thirty seconds that only a line tells of.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { slotAt, slotEnds } from '../../../core/contact-script.ts';
import type { Asked } from './asked.ts';
import { said } from './said.ts';
import { Dialled } from './Dialled.tsx';
import { words } from './words.ts';
import './aloud.css';

const text = words.aloud;

/** By the wall clock, told only where a slot ends, so that it is over on time even where nobody looked. */
const useElapsed = (startedAt: number | null): number | null => {
  const [ms, set] = useState(0);
  useEffect(() => {
    if (startedAt === null) return;
    let next: ReturnType<typeof setTimeout> | undefined;
    const turn = (): void => {
      const into = Math.max(0, Date.now() - startedAt);
      set(into);
      const end = slotEnds.find(one => one > into);
      if (end !== undefined) next = setTimeout(turn, end - into);
    };
    turn();
    return () => {
      clearTimeout(next);
      set(0);
    };
  }, [startedAt]);
  return startedAt === null ? null : ms;
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
  const slot = elapsed === null ? null : slotAt(elapsed);
  const isOver = elapsed !== null && slot === null;
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
            <Lines asked={asked} whole={whole} slot={slot} />
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

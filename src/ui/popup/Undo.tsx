// Undo: for ten seconds, and as long as it has the pointer or the focus, a deleted story can come back.
import { useEffect, useRef, useState } from 'preact/hooks';
import { storyRemoved } from './edits.ts';
import type { Deeds, Model } from './model.ts';
import { texts } from '../texts.ts';
import { useNow } from '../use-now.ts';

const undoMs = 10_000;

export const Undo = ({ model, deeds }: { readonly model: Model; readonly deeds: Deeds }) => {
  const { removed } = model;
  const now = useNow(removed ? 1_000 : null);
  const [held, hold] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = removed?.id;
  const isOver = !removed || (!held && now - (removed.body.removedAt ?? 0) >= undoMs);
  useEffect(() => {
    if (isOver) return;
    button.current?.focus();
    // Focus that went with us would be lost.
    return () => {
      if (document.activeElement === document.body) document.getElementById('add')?.focus();
    };
  }, [id, isOver]);
  if (isOver) return null;
  return (
    <div class="undo" role="status" onPointerEnter={() => hold(true)} onPointerLeave={() => hold(false)}>
      <span dir="auto">
        {texts.popup.stories.removed(removed.body.title || texts.popup.stories.untitled)}
      </span>
      <button ref={button} type="button" onClick={() => deeds.keep(storyRemoved(removed.id, null))}>
        {texts.popup.undo}
      </button>
    </div>
  );
};

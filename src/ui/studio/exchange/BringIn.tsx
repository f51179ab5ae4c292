// BringIn: a file chosen or dropped, or a pasted text; then what it would change, and what became of it.
import { useState } from 'preact/hooks';
import { Field } from '../../Field.tsx';
import type { StudioModel } from '../model.ts';
import { Preview } from './Preview.tsx';
import { last, readFrom, taking, undo } from './taking.ts';
import { said } from './words.ts';

/** A text of the largest size there may be. */
const most = 20_000_000;

const Became = ({ model }: { readonly model: StudioModel }) => {
  const now = taking.value;
  switch (now.is) {
    case 'idle':
    case 'planned':
      return null;
    case 'reading':
      return (
        <div class="under-way">
          <label>
            {said.reading}
            <progress max={1} value={now.share} />
          </label>
          <button type="button" onClick={now.stop}>
            {said.cancel}
          </button>
        </div>
      );
    case 'keeping':
      return <p>{said.keeping}</p>;
    case 'cancelled':
      return <p class="notice">{said.cancelled}</p>;
    case 'unread':
      return (
        <p class="notice trouble">
          {said.unread(now.why)} {said.untouched}
        </p>
      );
    case 'notKept':
      return (
        <p class="notice trouble">
          {said.notKept[now.why]} {said.untouched}
        </p>
      );
    case 'taken':
      return (
        <p class="notice">
          <span>{said.taken(now.count)}</span>
          {last.value && (
            <button type="button" onClick={() => void undo(model)}>
              {said.undo}
            </button>
          )}
        </p>
      );
    case 'undone':
      return <p class="notice">{now.left ? said.undoneBut(now.left) : said.undone}</p>;
  }
};

export const BringIn = ({ model }: { readonly model: StudioModel }) => {
  const [pasted, paste] = useState('');
  const chose = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file) void readFrom(model, file);
  };
  const { is } = taking.value;
  const isBusy = is === 'reading' || is === 'keeping';
  const plan = taking.value.is === 'planned' ? taking.value.plan : null;
  return (
    <section class="card bring-in" aria-labelledby="bring-in">
      <h2 id="bring-in">{said.bringIn}</h2>
      <p class="means">{said.bringInText}</p>
      <div
        class="drop"
        onDragOver={event => event.preventDefault()}
        onDrop={event => {
          event.preventDefault();
          if (!isBusy) chose(event.dataTransfer?.files);
        }}
      >
        <label class={plan ? 'go pick' : 'go first pick'}>
          {said.choose}
          <input
            type="file"
            disabled={isBusy}
            accept=".json,.md,.markdown,.csv,.tsv,.txt,application/json,text/markdown,text/csv,text/plain"
            onChange={event => {
              chose(event.currentTarget.files);
              // The same file chosen again is a new wish.
              event.currentTarget.value = '';
            }}
          />
        </label>
        <span class="means">{said.drop}</span>
      </div>
      <Field label={said.paste} hint={said.pasteHint} rows={4} most={most} value={pasted} typed={paste} />
      <button
        type="button"
        class="go"
        disabled={isBusy || pasted.trim() === ''}
        onClick={() => void readFrom(model, pasted)}
      >
        {said.readPaste}
      </button>
      <div class="became" role="status">
        <Became model={model} />
      </div>
      {plan && <Preview key={plan} model={model} plan={plan} done={() => paste('')} />}
    </section>
  );
};

// The letter: its blocks one below the other as they will be read, each a field, with how long it is.
import type { Finding } from '../../../core/lint.ts';
import { bounds, sentencesOf, wordStarts } from '../../../core/lint-count.ts';
import { wholeOf, type Note } from '../../../core/note.ts';
import { Field } from '../../Field.tsx';
import { LintedField } from './LintedField.tsx';
import { fieldId, keysOf, marksAt, nameAt } from './shown.ts';
import { words } from './words.ts';

type Of = {
  readonly note: Note;
  readonly findings: readonly Finding[];
  readonly keep: (patch: Partial<Note>) => void;
};

const text = words.letter;

const Length = ({ note }: { readonly note: Note }) => {
  const whole = wholeOf(note.blocks);
  const [count, sentences] = [wordStarts(whole).length, sentencesOf(whole).length];
  const isGood = count >= bounds.least && count <= bounds.most && sentences <= bounds.sentences;
  return (
    <p class="length">
      <b class={isGood ? 'good' : ''}>{text.count(count, sentences)}</b> <small>{text.good}</small>
    </p>
  );
};

export const Letter = ({ note, findings, keep }: Of) => {
  const keys = keysOf(note.blocks);
  const type = (at: number, typed: string): void =>
    keep({ blocks: note.blocks.map((block, n) => (n === at ? { ...block, text: typed } : block)) });
  const isEmpty = note.blocks.every(({ out }) => out);
  return (
    <>
      <Field label={text.subject} value={note.subject} typed={subject => keep({ subject })} />
      <div class="letter">
        {isEmpty && <p class="means">{text.empty}</p>}
        {note.blocks.map((block, at) => {
          if (block.out) return null;
          const spans = marksAt(note, findings, at);
          return (
            <LintedField
              key={keys[at]}
              id={fieldId(at)}
              label={nameAt(note.blocks, at)}
              value={block.text}
              spans={spans}
              found={spans.length === 0 ? '' : words.lint.count(spans.length)}
              typed={typed => type(at, typed)}
            />
          );
        })}
      </div>
      <Length note={note} />
    </>
  );
};

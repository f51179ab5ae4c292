// Findings: each with its words, why, and what to do about it in one press; a correction is offered where it may be right.
import type { Finding } from '../../../core/lint.ts';
import { wholeOf, type Note } from '../../../core/note.ts';
import { replaceIn } from './marks.ts';
import { fieldId, placeOf, within } from './shown.ts';
import { words } from './words.ts';

type Of = {
  readonly note: Note;
  readonly findings: readonly Finding[];
  /** Puts the one neutral line in; null while it is in. */
  readonly correct: (() => void) | null;
};

const text = words.lint;
const short = (said: string): string => (said.length > 60 ? `${said.slice(0, 59)}…` : said);

const fieldOf = (at: number): HTMLTextAreaElement | null => {
  const field = document.getElementById(fieldId(at));
  return field instanceof HTMLTextAreaElement ? field : null;
};

const One = ({ note, finding }: { readonly note: Note; readonly finding: Finding }) => {
  const { kind, from, to, replacement } = finding;
  const place = to > 0 ? placeOf(note, finding) : null;
  const said = short(wholeOf(note.blocks).slice(from, to));
  const show = (): void => {
    if (!place) return;
    const { from: start, to: end } = within(place, finding);
    const field = fieldOf(place.at);
    field?.focus();
    field?.setSelectionRange(start, end);
  };
  const fix = (): void => {
    const field = place && fieldOf(place.at);
    if (field && replacement) replaceIn(field, within(place, replacement), replacement.text);
  };
  // Taking a clause out may leave a capital to be set.
  const isDrop = replacement !== null && [...replacement.text].length < 2;
  const isLong = kind === 'long' || kind === 'sentences';
  return (
    <li>
      <p>
        <b>{text.names[kind]}</b>{' '}
        {place && !isLong && (
          <button type="button" class="bare said" aria-label={text.show(said)} onClick={show}>
            <q dir="auto">{said}</q>
          </button>
        )}
      </p>
      <p class="means">{text.why[kind]}</p>
      {replacement && place && (
        <div class="row">
          {kind === 'placeholder' && (
            <button type="button" aria-label={text.fillNamed(said)} onClick={show}>
              {text.fill}
            </button>
          )}
          <button type="button" {...(isDrop ? { 'aria-label': text.dropNamed(said) } : {})} onClick={fix}>
            {isDrop ? text.drop : text.replace(short(replacement.text.trim()))}
          </button>
        </div>
      )}
    </li>
  );
};

export const Findings = ({ note, findings, correct }: Of) => {
  const isOffered = findings.some(({ kind }) => kind === 'apology' || kind === 'performance');
  return (
    <>
      <p class="means" role="status">
        {findings.length === 0 ? text.none : text.count(findings.length)}
      </p>
      {findings.length > 0 && (
        <ol class="findings">
          {findings.map(finding => (
            <One key={`${finding.kind} ${finding.from} ${finding.to}`} note={note} finding={finding} />
          ))}
        </ol>
      )}
      {isOffered && correct && (
        <div class="offer">
          <button type="button" onClick={correct}>
            {text.correct}
          </button>
          <p class="means">{text.correctText}</p>
        </div>
      )}
    </>
  );
};

// A draft of a note: the blocks for one person, grown from the debrief; what is missing is a named blank.
import { competencies, type Competency } from './competency.ts';
import type { Recalled } from './after.ts';
import { titles } from './data/lint-marks.ts';
import type { Debrief } from './debrief.ts';
import type { Interview } from './interview.ts';
import type { Block, BlockKind } from './note.ts';
import type { Story } from './story.ts';
import { wordsOf } from './words.ts';

/** Sentences in the language of the interview; `turn` tells one person's form from the next one's. */
export type DraftLines = {
  readonly subject: (role: string) => string;
  readonly greeting: (name: string) => string;
  readonly thanks: (turn: number, day: number | null, role: string, company: string) => string;
  readonly heard: (turn: number, heard: string) => string;
  readonly strength: (turn: number, need: Competency | null, told: string, proof: string) => string;
  readonly addition: (question: string, later: string) => string;
  readonly correction: (later: string) => string;
  readonly next: (turn: number, promise: string, day: number | null) => string;
  readonly closing: (turn: number, own: string) => string;
};

/** What a draft grows from; `turn`: which of the people of this interview it is for, from 0. */
export type Grown = {
  readonly name: string;
  readonly turn: number;
  readonly interview: Interview;
  readonly debrief: Debrief | null;
  readonly moments: readonly Recalled[];
  /** Stories told, in their order. */
  readonly told: readonly Story[];
  /** When the call was, wall clock in ms. */
  readonly day: number | null;
  /** The user's own first name; may be empty. */
  readonly own: string;
};

const isCompetency = (tag: string): tag is Competency => competencies.some(one => one === tag);

type Strength = { readonly story: Story; readonly need: Competency | null };

/** Stories told, those first that show a starred competency, then those with a number. */
const strengthsIn = ({ told, interview }: Grown): readonly Strength[] =>
  told
    .map(story => {
      const shows = story.tags.filter(isCompetency);
      const starred = interview.starred.find(one => shows.includes(one));
      const worth = (starred ? 2 : 0) + (story.proof.trim() ? 1 : 0);
      return { story, need: starred ?? shows[0] ?? null, worth };
    })
    .toSorted((a, b) => b.worth - a.worth);

/** A sentence of the user's as part of one of ours: without its full stop. */
const inner = (text: string): string => text.trim().replace(/[\s.!。]+$/u, '');

const titled = new Set(titles);
/** How one is spoken to: "Dana", and "Dr Karim" where that is how the name is written. */
const calledOf = (name: string): string => {
  const parts = wordsOf(name);
  const [first = ''] = parts;
  if (!titled.has(first.toLowerCase().replace(/\.$/u, ''))) return first;
  return parts.length > 2 ? `${first} ${parts.at(-1) ?? ''}` : parts.join(' ');
};

/** Not asked to be in the note: offered, and left out until it is. */
const block = (kind: BlockKind, text: string, of = '', out = false): Block => ({ kind, text, of, out });

/** The blocks of a first draft, in the order they are read. */
export const draftOf = (grown: Grown, lines: DraftLines): readonly Block[] => {
  const { name, turn, interview, debrief, moments, day, own } = grown;
  const strengths = strengthsIn(grown);
  const strength = strengths[turn % Math.max(1, strengths.length)];
  const promise = debrief?.promises.find(({ text, at }) => text.trim() !== '' || at !== null);
  const offered = moments.filter(({ fate }) => fate === 'note' || fate === null);
  const hasFact = offered.some(({ body }) => body.kind === 'fact');
  return [
    block('greeting', lines.greeting(calledOf(name))),
    block('thanks', lines.thanks(turn, day, inner(interview.role), inner(interview.company))),
    block('heard', lines.heard(turn, inner(debrief?.heard ?? ''))),
    block(
      'strength',
      lines.strength(
        turn,
        strength?.need ?? interview.starred[0] ?? null,
        inner(strength?.story.result || strength?.story.title || ''),
        inner(strength?.story.proof ?? ''),
      ),
    ),
    ...offered.map(({ id, body, fate }) =>
      body.kind === 'fact'
        ? block('correction', lines.correction(inner(body.later)), id, fate === null)
        : block('addition', lines.addition(body.question.trim(), inner(body.later)), id, fate === null),
    ),
    ...(hasFact ? [] : [block('correction', lines.correction(''), '', true)]),
    block('next', lines.next(turn, inner(promise?.text ?? ''), promise?.at ?? null)),
    block('closing', lines.closing(turn, own.trim())),
  ];
};

/** A note begun earlier, with what has come up since offered in it: before the next step, and left out until wanted. */
export const withOffers = (kept: readonly Block[], draft: readonly Block[]): readonly Block[] => {
  const fresh = draft.filter(({ of }) => of !== '' && !kept.some(one => one.of === of));
  const next = kept.findIndex(({ kind }) => kind === 'next');
  const at = next === -1 ? kept.length : next;
  return [...kept.slice(0, at), ...fresh.map(one => ({ ...one, out: true })), ...kept.slice(at)];
};

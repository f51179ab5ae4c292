// Session, choices: what each digit means now; the screen shows them and a press follows them, so they cannot differ.
import { inCall } from './breath.ts';
import type { Read } from './call.ts';
import { unused } from './ledger.ts';
import { firstKinds, laterDigit, moreDigit, moreKinds } from './reset.ts';
import type { Choice } from './screen-types.ts';
import { locked } from './session-parts.ts';
import { bestThree } from './session-reset.ts';
import type { Kept } from './record.ts';
import type { Deck, Session, Shown } from './session-types.ts';

const reads: readonly Read[] = ['lively', 'even', 'reserved'];

/** What was not told yet, for "any questions for us?"; nothing where notes are locked. */
export const unusedNow = (session: Session, deck: Deck): readonly Kept<'story'>[] =>
  locked(deck) ? [] : unused(deck.stories, deck.interview?.body.stories ?? [], session.used);

const afterCall: readonly Choice[] = [
  { digit: 1, of: 'debrief' },
  { digit: 2, of: 'not-now' },
];

const ofStories = (stories: readonly Kept<'story'>[]): readonly Choice[] =>
  stories.slice(0, 9).map(({ id, body }, i) => ({ digit: i + 1, of: 'story', story: id, title: body.title }));

const ofReset = (
  session: Session,
  shown: Extract<Shown, { readonly is: 'reset' }>,
  deck: Deck,
  now: number,
): readonly Choice[] => {
  const later: Choice = { digit: laterDigit, of: 'later' };
  if (shown.asking) return [];
  if (shown.kind === 'blank') return [...ofStories(bestThree(session, deck, now)), later];
  if (shown.kind !== null) return [later];
  const kinds = shown.more ? moreKinds : firstKinds;
  const offered = kinds.map((kind, i): Choice => ({ digit: i + 1, of: 'reset', kind }));
  return [...offered, ...(shown.more ? [] : [{ digit: moreDigit, of: 'more' } as const]), later];
};

export const choices = (session: Session, deck: Deck, now: number): readonly Choice[] => {
  const { shown, read } = session;
  switch (shown.is) {
    case 'breath':
      return inCall.map(({ pattern, cycles }, i) => ({
        digit: i + 1,
        of: 'breath',
        pattern,
        cycles,
        on: pattern === shown.pattern,
      }));
    case 'mirror':
      return reads.map((of, i) => ({ digit: i + 1, of: 'read', read: of, on: of === read }));
    case 'reset':
      return ofReset(session, shown, deck, now);
    case 'closing':
      return ofStories(unusedNow(session, deck));
    case 'debrief':
      return shown.opening ? [] : afterCall;
    default:
      return [];
  }
};

// Rules: whether the employer allows own notes in this interview, and what follows from it.
import type { Interview, Rules } from './interview.ts';

/** No notes: stories, search and story names are locked everywhere live; breath and cues stay. */
export const isLocked = (interview: Pick<Interview, 'rules'> | null): boolean => interview?.rules === 'none';

/** What an invitation says, in its own words; `unclear` where it says nothing, or two things. */
export type Recognised =
  { readonly is: 'clear'; readonly rules: Rules; readonly quote: string } | { readonly is: 'unclear' };

const aids = String.raw`(?:(?:your |own |any |written |personal |reference |prepared |outside |external |supporting )*(?:notes?|materials?|cheat[- ]?sheets?|aids?|documents?|prompts?|cribs?(?:heets?)?)\b)`;
const near = String.raw`[^.!?;\n]{0,40}?`;

/** In this order: a ban outweighs a permission only within its own sentence; two sentences that differ are unclear. */
const wordings: readonly { readonly rules: Rules; readonly says: RegExp }[] = [
  // Having to ask comes first: "please do not use notes without asking" is an "ask".
  {
    rules: 'ask',
    says: new RegExp(
      String.raw`\b(?:ask|check with|tell|inform|let)\b${near}\b(?:before|first|if|in advance|beforehand|know|whether)\b${near}${aids}|${aids}${near}\b(?:ask|check with|let us know|tell us|with (?:our |prior |the interviewer's )?(?:permission|approval)|unless (?:agreed|approved)|without (?:asking|permission|prior))`,
      'iu',
    ),
  },
  {
    rules: 'none',
    says: new RegExp(
      String.raw`\bno ${near}${aids}|\bwithout (?:the use of |using |any )*${aids}|\b(?:do not|don't|don’t|must not|mustn't|may not|cannot|can't|can’t|should not|shouldn't|not allowed|not permitted|not able|refrain from|avoid|prohibit(?:s|ed)?|forbid(?:s|den)?)\b${near}${aids}|${aids}${near}\b(?:not (?:be )?(?:allowed|permitted|acceptable)|(?:is|are) (?:prohibited|forbidden|banned)|may not be|must not be|cannot be|can't be|should not be)|\b(?:closed[- ]book)\b`,
      'iu',
    ),
  },
  {
    rules: 'fine',
    says: new RegExp(
      String.raw`\b(?:feel free|free|welcome|happy for you|allowed|permitted|may|can|encourage[ds]?|fine|ok(?:ay)?|recommend(?:ed)?)\b${near}${aids}|${aids}${near}\b(?:(?:is|are) (?:absolutely |perfectly |all |very )*(?:fine|welcome|allowed|permitted|ok(?:ay)?|acceptable|all right)|may be used|can be used|at hand)|\bopen[- ]book\b`,
      'iu',
    ),
  },
];

/** Talk of taking notes during the interview, or of release notes, says nothing of prepared ones. */
const beside =
  /\b(?:tak(?:e|es|ing)|make|making|write|writing) (?:any |some |a few |down )?notes?\b|\b(?:release|side|cover) notes?\b|\bplease note\b|\b(?:we|our interviewers?|the panel|interviewers?) (?:will|may|might)\b[^.!?;\n]{0,20}\bnotes?\b|\b(?:no|identity|travel|right[- ]to[- ]work|id) documents?\b/iu;

const sentences = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?;])\s+|\n+|\s•\s/u)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence !== '');

/**
 * Reads an invitation for what it says about own notes. Clear only where every sentence that speaks of it agrees; the
 * first of them is the quote, as it stands, shortened to 200 characters.
 */
export const recognised = (text: string): Recognised => {
  const found = sentences(text.slice(0, 20_000)).flatMap(sentence => {
    if (beside.test(sentence)) return [];
    const wording = wordings.find(({ says }) => says.test(sentence));
    return wording ? [{ rules: wording.rules, quote: sentence }] : [];
  });
  const first = found[0];
  if (!first || found.some(({ rules }) => rules !== first.rules)) return { is: 'unclear' };
  const { rules, quote } = first;
  return { is: 'clear', rules, quote: quote.length > 200 ? `${quote.slice(0, 199)}…` : quote };
};

/** Taking the lock off on purpose, in three steps: asked, confirmed, then the company's name or "unlock" typed. */
export type Unlock =
  | { readonly is: 'locked' }
  | { readonly is: 'asked' }
  | { readonly is: 'confirmed' }
  | { readonly is: 'open' };
export const lockedState: Unlock = { is: 'locked' };

/** The next step; any other act, and Esc, starts again from the beginning. */
export const unlocked = (
  unlock: Unlock,
  act: 'ask' | 'confirm' | 'cancel' | { readonly typed: string; readonly wanted: string },
): Unlock => {
  if (act === 'ask') return unlock.is === 'locked' ? { is: 'asked' } : lockedState;
  if (act === 'confirm') return unlock.is === 'asked' ? { is: 'confirmed' } : lockedState;
  if (act === 'cancel' || unlock.is !== 'confirmed') return lockedState;
  const same = act.wanted.trim() !== '' && act.typed.trim().toLowerCase() === act.wanted.trim().toLowerCase();
  return same ? { is: 'open' } : unlock;
};

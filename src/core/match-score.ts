// How well each story of a bank answers a question, and how sure that is.
import type { Index, Matchable } from './match-index.ts';
import type { Asking, Question } from './match-question.ts';

// The numbers below were set by hand with all sets of tests/match in view. They hardly matter: half or twice of any but `cover` moves the chance
// to tell an answered question from another by about 0.01 at most. What matters is how much of a question is understood.
// Shared words are only a second opinion: in half of the pairs the right story shares none (match/README).
const lexical = 0.1;
const fewWords = 10;
// Keeps a question with hardly a cue from dividing by nearly nothing.
const faint = 0.05;
// From `unsure` to `surely` the belief that no story is wanted takes up to this share away.
const intentShare = 0.8;
const unsure = 0.2;
const surely = 1;
// How well the situations asked for are each told, beside how alike question and story are in all.
const cover = 1.5;
// To tell stories apart, one situation told well beats two told by halves; whether any fits at all, each counts as it is.
const peak = 1.5;
const scale = 0.67;
// What every story starts with, the more the less of the question was understood: that is no sign that nothing fits.
const prior = 0.12;
const weakly = 0.2;
// A bank of which much is about what was asked likelier holds the answer, whichever story it is.
const company = 0.75;

/** Every story, best first. The order comes from all that was said, the height of the scores (0 to about 1) from the question itself. */
export function scored(
  stories: readonly Matchable[],
  index: Index,
  question: Question,
): { id: string; score: number }[] {
  const order = scoresFor(stories.length, index, question, question.said, peak);
  const found = stories
    .map(({ id }, i) => ({ id, score: order[i] ?? 0 }))
    .toSorted((a, b) => b.score - a.score);
  const sure = scoresFor(stories.length, index, question, question.itself, 1);
  const top = sure.reduce((most, score) => Math.max(most, score), 0);
  const all = sure.reduce((sum, score) => sum + score, 0);
  const height = top + (company * (all - top)) / Math.max(1, sure.length - 1);
  const most = found[0]?.score ?? 0;
  return found.map(({ id, score }) => ({ id, score: most > 0 ? (score / most) * height : 0 }));
}

function scoresFor(
  count: number,
  { answering, byStem }: Index,
  question: Question,
  { asked, length, sum }: Asking,
  power: number,
): Float64Array {
  const meant = new Float64Array(count);
  const covered = new Float64Array(count);
  asked.forEach((belief, f) => {
    if (belief === 0) return;
    for (const [i, all, most] of answering(f)) {
      meant[i] = (meant[i] ?? 0) + belief * all;
      covered[i] = (covered[i] ?? 0) + belief * most ** power;
    }
  });
  const shared = new Float64Array(count);
  for (const word of question.words) {
    for (const [i, weight] of byStem.get(word) ?? []) shared[i] = (shared[i] ?? 0) + weight;
  }
  const doubt = Math.min(1, Math.max(0, (question.intent?.belief ?? 0) - unsure) / (surely - unsure));
  const damp = (1 - intentShare * doubt) * scale;
  const byMeaning = damp / (length + faint);
  const byCover = damp * cover;
  const byWord = (damp * lexical) / Math.sqrt(question.words.size + fewWords);
  const before = (damp * prior * question.storied * weakly) / (length + weakly);
  return covered.map(
    (all, i) =>
      before +
      byMeaning * (meant[i] ?? 0) +
      byCover * (all / (sum + faint)) ** (1 / power) +
      byWord * (shared[i] ?? 0),
  );
}

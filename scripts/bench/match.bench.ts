// Match: from a question to the ranked stories, for a bank as people have and for one nobody has.
import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { best, rank, type Matchable } from '../../src/core/match.ts';
import { print, share, type Row } from './figures.ts';

const read = (file: string) => JSON.parse(readFileSync(`tests/match/${file}`, 'utf8'));
const questions: readonly { readonly text: string }[] = read('questions.json');
const told: readonly Matchable[] = read('personas.json').flatMap((p: { stories: Matchable[] }) => p.stories);

/** As many stories as asked for, each with a word of its own, so that no two are one. */
const bank = (count: number): readonly Matchable[] =>
  Array.from({ length: count }, (_, at) => {
    const story = told[at % told.length];
    return { ...story, id: `s${at}`, title: `${story?.title ?? ''} ${at}` };
  });

const timed = (deed: () => unknown): number => {
  const start = performance.now();
  deed();
  return performance.now() - start;
};

it('times the matcher', () => {
  const rows = [40, 2_000].map((count): Row => {
    const stories = bank(count);
    const first = timed(() => rank(stories, 'Tell me about a time you failed.'));
    for (const { text } of questions) rank(stories, text);
    const ranks = questions.map(({ text }) => timed(() => rank(stories, text)));
    const bests = questions.map(({ text }) => timed(() => best(stories, text)));
    return [
      `${count} stories`,
      first,
      share(ranks, 0.5),
      share(ranks, 0.95),
      share(bests, 0.95),
      count === 40 ? '<= 1 ms' : '<= 16 ms',
    ];
  });
  print(
    'From a question to its stories, ms',
    ['', 'first (index)', 'rank p50', 'rank p95', 'best p95', 'goal p95'],
    rows,
  );
});

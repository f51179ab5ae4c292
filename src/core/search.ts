// Search: which stories a few typed letters, or a whole question, bring up.
import { unusedFirst } from './ledger.ts';
import { unaccented } from './match-words.ts';
import { best, rank } from './match.ts';
import type { Kept } from './record.ts';
import type { Screen, Why } from './screen-types.ts';
import type { Story } from './story.ts';
import { wordsOf } from './words.ts';

type Prepared = Story & { readonly id: string };

export type Found = {
  readonly stories: readonly Kept<'story'>[];
  /** Why the first is first, where a question was asked. */
  readonly why: Why | null;
  /** A question was asked and nothing prepared fits it. */
  readonly nothing: Screen['nothing'];
};

/** Longest text that is read as one. */
export const queryLength = 500;

/** Four words are more than anybody types to find a title. */
export const isQuestion = (text: string): boolean => wordsOf(text).length >= 4;

const plain = (text: string): string => unaccented(text).toLowerCase();

/** Every typed part begins a word of this text. */
const begins = (own: string, query: string): boolean => {
  const text = plain(own);
  const words = text.split(/[^\p{L}\p{N}]+/u);
  return wordsOf(plain(query)).every(
    part => words.some(word => word.startsWith(part)) || (/[^\p{L}\p{N}]/u.test(part) && text.includes(part)),
  );
};

const fewWords = ({ title, keywords, tags, proof }: Story): string =>
  [title, ...keywords, ...tags, proof].join(' ');

/** The matcher keeps its index by the identity of the list, so a deck always gives it the same one. */
const lists = new WeakMap<readonly Kept<'story'>[], readonly Prepared[]>();
const listOf = (stories: readonly Kept<'story'>[]): readonly Prepared[] => {
  const known = lists.get(stories);
  if (known) return known;
  const list = stories.map(({ id, body }) => ({
    id,
    ...body,
    situation: `${body.situation} ${body.obstacle}`,
  }));
  lists.set(stories, list);
  return list;
};

/** Best first, by what the question means; only those that say something to it. */
export const byMeaning = (stories: readonly Kept<'story'>[], question: string): readonly Kept<'story'>[] => {
  const scores = new Map(rank(listOf(stories), question).map(({ id, score }) => [id, score]));
  const scoreOf = ({ id }: Kept<'story'>): number => scores.get(id) ?? 0;
  return stories.filter(story => scoreOf(story) > 0).toSorted((a, b) => scoreOf(b) - scoreOf(a));
};

const answered = (stories: readonly Kept<'story'>[], question: string): Found => {
  const found = byMeaning(stories, question);
  const answer = best(listOf(stories), question);
  if ('story' in answer) return { stories: found, why: answer.reason, nothing: null };
  const { competency, intent } = answer;
  // The nearest ones may still be picked by hand.
  return { stories: found, why: null, nothing: { competency, intent } };
};

/** The stories for what was typed: all, unused first, for nothing; by first letters, titles first; by meaning for a question. */
export const found = (stories: readonly Kept<'story'>[], query: string, used: readonly string[]): Found => {
  const ordered = unusedFirst(stories, used);
  if (query.trim() === '') return { stories: ordered, why: null, nothing: null };
  if (isQuestion(query)) return answered(stories, query);
  const titled = ordered.filter(({ body }) => begins(body.title, query));
  const others = ordered.filter(story => !titled.includes(story) && begins(fewWords(story.body), query));
  const begun = [...titled, ...others];
  return { stories: begun.length > 0 ? begun : byMeaning(stories, query), why: null, nothing: null };
};

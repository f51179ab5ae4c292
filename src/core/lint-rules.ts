// The rules of the lint that are written as phrases: what is said, unless it is said of somebody else.
import { arguing } from './data/lint-arguing.ts';
import { belittling } from './data/lint-belittling.ts';
import { performance } from './data/lint-call.ts';
import { flattery, pay } from './data/lint-offer.ts';
import type { Rule } from './data/lint-rule.ts';
import { apology, nerves } from './data/lint-self.ts';
import { inPlaceOf, swapped, without, type Edit } from './lint-edit.ts';
import { kinds, type Kind } from './lint-kinds.ts';
import { phrasesIn, phrasesOf, type Found } from './lint-phrases.ts';
import type { Token } from './lint-tokens.ts';

const rules = { apology, nerves, belittling, performance, arguing, pay, flattery } satisfies {
  readonly [K in Kind]?: Rule;
};
type RuleKind = keyof typeof rules;
const ruleKinds = kinds.filter((kind): kind is RuleKind => Object.hasOwn(rules, kind));
/** `words`: to put in the place of what was said. */
type Sought = { readonly kind: RuleKind; readonly words: string | null };
const said = phrasesOf<Sought>(
  ruleKinds.flatMap(kind => {
    const { says, instead = [] }: Rule = rules[kind];
    return [
      ...says.map((phrase): readonly [string, Sought] => [phrase, { kind, words: null }]),
      ...instead.map(([phrase, words]): readonly [string, Sought] => [phrase, { kind, words }]),
    ];
  }),
);
/** What touches one of these is let pass. */
const fine = phrasesOf(
  ruleKinds.flatMap(kind => rules[kind].unless.map((phrase): readonly [string, RuleKind] => [phrase, kind])),
);

type Place = { readonly from: number; readonly to: number };
export const isTouching = (a: Place, b: Place): boolean => a.from < b.to && b.from < a.to;

/** Made late, or heard badly: thanks for their patience says it better than an apology (evidence R4). */
const waited =
  /\b(?:late|delay(?:ed)?|wait(?:ing)?|connection|line|noise|noisy|interrupt\w*|cough\w*|sound|audio|camera|microphone|wifi|phone|technical|frozen?|echo|background|dog|doorbell)\b/iu;
const patience = 'Thank you for your patience';

const edited = (text: string, kind: RuleKind, { from, to }: Place, words: string | null): Edit => {
  if (words !== null) return swapped(text, from, to, words);
  const out = without(text, from, to);
  const isOurs = kind === 'apology' && waited.test(text.slice(out.from, out.to));
  return isOurs ? inPlaceOf(text, from, to, patience) : out;
};

type Said = Found<Sought>;
const isBetter = (one: Said, other: Said): boolean => {
  const more = one.to - one.from - (other.to - other.from);
  return more > 0 || (more === 0 && one.of.words !== null && other.of.words === null);
};

type Phrased = Place & { readonly kind: RuleKind; readonly replacement: Edit };

/** What the phrases find in the text these tokens are of; `quoted` stretches are somebody else's words. */
export const phrased = (
  text: string,
  tokens: readonly Token[],
  quoted: readonly (readonly [number, number])[],
): readonly Phrased[] => {
  const heard = phrasesIn(tokens, said).filter(
    one => !quoted.some(([from, to]) => one.from > from && one.to <= to),
  );
  if (heard.length === 0) return [];
  const passing = phrasesIn(tokens, fine);
  const told = heard.filter(
    one => !passing.some(other => other.of === one.of.kind && isTouching(one, other)),
  );
  // Of two that overlap the longer one is told; of two as long, the one that knows better words.
  const best = new Map<RuleKind, Said[]>();
  for (const one of told.toSorted((a, b) => a.from - b.from)) {
    const kept = best.get(one.of.kind) ?? [];
    const last = kept.at(-1);
    best.set(one.of.kind, kept);
    if (!last || !isTouching(one, last)) kept.push(one);
    else if (isBetter(one, last)) kept[kept.length - 1] = one;
  }
  return [...best.values()].flat().map(({ from, to, of: { kind, words } }) => ({
    kind,
    from,
    to,
    replacement: edited(text, kind, { from, to }, words),
  }));
};

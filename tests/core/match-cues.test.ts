// Every cue can be met: said aloud as a question or a story would, it is found by the same reading.
import { describe, expect, it } from 'vitest';
import { adverts } from '../../src/core/data/advert-cues.ts';
import { frames } from '../../src/core/data/frames.ts';
import { intentCues, storyOpeners } from '../../src/core/data/intents.ts';
import { wordClasses } from '../../src/core/data/word-classes.ts';
import { cueTable } from '../../src/core/match-cues.ts';
import { askedIn, frameIds } from '../../src/core/match-frames.ts';
import { stemsAsked } from '../../src/core/match-question.ts';
import { stemsOf, withoutFillers } from '../../src/core/match-words.ts';

type Read = (text: string) => readonly string[];

const classes: ReadonlyMap<string, string> = new Map(Object.entries(wordClasses));
const cuesIn = (text: string): readonly string[] => text.split(',').flatMap(cue => cue.trim() || []);
const wordsIn = (cue: string): readonly string[] => cue.replaceAll(/[!?]/g, '').split(/[\s+]+/);
// One ending after another until one is met: what follows a prefix is any.
const endings = [
  '',
  ...'e s y t d al ce ed en er ic ly or ed ing ion ity ive ous ful able ance ation'.split(' '),
];
const spoken: Readonly<Record<string, string>> = { PCT: '5 %', MNY: '£5' };

const meets = (cue: string, stems: readonly string[], gap?: number): boolean => {
  let isMet = false;
  const table = cueTable([gap === undefined ? { text: cue, target: 0 } : { text: cue, target: 0, gap }]);
  table.find(
    stems,
    () => true,
    () => (isMet = true),
  );
  return isMet;
};

/** The cue with the first of each choice, and each other choice alone. */
const deaf = (text: string, read: Read, gap?: number): readonly string[] =>
  cuesIn(text).flatMap(cue => {
    const first = wordsIn(cue).map(word => word.split('/')[0] ?? '');
    const said = first.map(word => spoken[word] ?? classes.get(word)?.split(' ')[0] ?? word).join(' ');
    const isHeard = endings.some(end => meets(cue, read(said.replaceAll('*', end)), gap));
    const choices = wordsIn(cue).flatMap(word => word.split('/'));
    const unheard = choices.filter(
      word =>
        !spoken[word] && !classes.has(word) && !endings.some(e => meets(word, stemsOf(word.replace('*', e)))),
    );
    return [...(isHeard ? [] : [cue]), ...unheard];
  });

describe('no cue is written in vain', () => {
  it.each(frameIds)('%s', id => {
    const { both = '', asks = '', tells = '' } = frames[id];
    const unheard = [
      deaf(both, stemsAsked),
      deaf(both, stemsOf),
      deaf(asks, stemsAsked),
      deaf(tells, stemsOf),
    ];
    expect(unheard.flat()).toEqual([]);
  });

  it.each(Object.entries({ ...intentCues, openers: storyOpeners }))('%s', (id, text) => {
    expect(deaf(text, stemsAsked, id === 'openers' ? undefined : 0)).toEqual([]);
  });

  it.each(Object.entries(adverts))('in an advert, %s', (_, text) => {
    expect(deaf(text, advert => withoutFillers(stemsOf(advert)))).toEqual([]);
  });

  it.each([...classes])('%s', (name, members) => {
    expect(
      members.split(' ').filter(word => !endings.some(e => meets(name, stemsOf(word.replace('*', e))))),
    ).toEqual([]);
  });

  it('and no class of words either', () => {
    const all = JSON.stringify([frames, intentCues, adverts]);
    expect([...classes.keys()].filter(name => !new RegExp(`\\b${name}\\b`).test(all))).toEqual([]);
  });
});

it.each([
  'Tell me about a time when you had to',
  'Can you think of a situation where you',
  'Could you please give us an example of',
  'When was the last time you',
  'Can you recall a case where you',
  'Walk me through an occasion when you',
  'Have you ever',
  'Quite recently, in your business or organisation,',
])('asks for nothing before it is said what: %s', opening => {
  expect(Math.max(...askedIn(stemsAsked(opening), () => 1).frames)).toBeLessThan(0.1);
});

it.each([
  ['your co-worker', 'PEER'],
  ['your coworker', 'PEER'],
  ["someone's career", "someone's career"],
  ['I was in charge', 'i was in charge'],
  ["you can't please everybody", 'cannot please'],
  ['a multidisciplinary team', 'multidisciplin*'],
  ['Change your approach', 'change* my/your approach'],
  ['your résumé', 'your resume'],
])('hears %s in %s', (text, cue) => {
  expect(meets(cue, stemsOf(text))).toBe(true);
});

it.each([
  ['he even came', 'evenings'],
  ['it was quite a year', 'quit'],
  ['could you please', 'pleased'],
  ['we were not told', 'notes'],
  ['a busy day', 'business'],
  ['it came late', 'comments'],
  ['wits', 'witness'],
])('does not take %s for %s', (text, cue) => {
  expect(meets(cue, stemsOf(text))).toBe(false);
});

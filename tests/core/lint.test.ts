// The lint of a note: 120 whole notes, of which half must be caught at their exact words and half must pass.
import { describe, expect, it } from 'vitest';
import { lint, type LintContext } from '../../src/core/lint.ts';
import type { Draft } from '../lint/draft.ts';
import { blindCaught, blindPassed, firstBlindCaught } from '../lint/drafts-blind.ts';
import { caught } from '../lint/drafts-caught.ts';
import { freshCaught, freshPassed } from '../lint/drafts-fresh.ts';
import { idiomsCaught, idiomsPassed } from '../lint/drafts-idioms.ts';
import { lastCaught, lastPassed } from '../lint/drafts-last.ts';
import { passed } from '../lint/drafts-passed.ts';
import { unheardCaught, unheardPassed } from '../lint/drafts-unheard.ts';
import { clean } from '../lint/sentences-clean.ts';
import { unseenCaught, unseenPassed } from '../lint/drafts-unseen.ts';

const hour = 3_600_000;
const contextOf = ({ to, others, at, sent, hours }: Draft): LintContext => ({
  to,
  others,
  company: at,
  sent,
  endedAt: 0,
  now: hours * hour,
  correction: null,
});
const isWhole = new Set(['long', 'short', 'sentences', 'same', 'late']);
const foundIn = (one: Draft) => {
  const all = lint(one.text, contextOf(one));
  return [
    ...all
      .filter(({ kind }) => !isWhole.has(kind))
      .map(({ kind, from, to }) => `${kind}: ${one.text.slice(from, to)}`),
    ...all.filter(({ kind }) => isWhole.has(kind)).map(({ kind }) => kind),
  ];
};
const expected = (one: Draft) => [
  ...one.marks.map(({ kind, from, to }) => `${kind}: ${one.text.slice(from, to)}`),
  ...one.whole,
];

describe('the notes', () => {
  it.each(caught.map(one => [one.to, one] as const))('to %s is caught at its exact words', (_, one) => {
    expect(foundIn(one)).toEqual(expected(one));
  });
  it.each(passed.map(one => [one.to, one] as const))('to %s passes', (_, one) => {
    expect(foundIn(one)).toEqual([]);
  });
});

describe('notes written after the rules', () => {
  const touched = (one: Draft): readonly boolean[] => {
    const all = lint(one.text, contextOf(one));
    return one.marks.map(mark =>
      all.some(({ kind, from, to }) => kind === mark.kind && from < mark.to && mark.from < to),
    );
  };
  it('are caught as often as they ever were', () => {
    const hits = [...firstBlindCaught, ...blindCaught, ...freshCaught, ...idiomsCaught].flatMap(touched);
    expect(hits.filter(Boolean).length).toBe(hits.length);
  });
  it('are caught for the greater part, also those written last of all', () => {
    const share = (drafts: readonly Draft[]) => drafts.flatMap(touched).filter(Boolean).length;
    expect(share(unseenCaught)).toBeGreaterThanOrEqual(27);
    expect(share(lastCaught)).toBeGreaterThanOrEqual(20);
  });
  it('are caught in part where they are all idiom', () => {
    expect(unheardCaught.flatMap(touched).filter(Boolean).length).toBeGreaterThanOrEqual(12);
  });
  it.each(
    [...blindPassed, ...freshPassed, ...unseenPassed, ...lastPassed, ...idiomsPassed, ...unheardPassed].map(
      one => [one.to, one] as const,
    ),
  )('pass: to %s', (_, one) => {
    expect(foundIn(one)).toEqual([]);
  });
});

describe('what to do about it', () => {
  const dana: LintContext = {
    to: 'Dana Reyes',
    others: ['Sam Okafor'],
    company: 'Northwind',
    sent: [],
    endedAt: null,
    now: 0,
    correction: null,
  };
  const only = (text: string, context = dana) =>
    lint(text, context).filter(({ kind }) => kind !== 'short' && kind !== 'late');
  const after = (text: string): string => {
    const edit = only(text)[0]?.replacement;
    return edit ? text.slice(0, edit.from) + edit.text + text.slice(edit.to) : text;
  };
  it.each([
    ['Thank you. I was nervous. I look forward to it.', 'Thank you. I look forward to it.'],
    ['I was so nervous, but I enjoyed meeting the team.', 'I enjoyed meeting the team.'],
    ['I enjoyed meeting the team, but I was so nervous.', 'I enjoyed meeting the team.'],
    ['Although I was nervous, I enjoyed meeting the team.', 'I enjoyed meeting the team.'],
    ['Thank you for your time and sorry for rambling.', 'Thank you for your time.'],
    ["I know I'm not the strongest candidate but I learn fast.", 'I learn fast.'],
    ['Thank you.\n\nI rambled.\n\nBest,\nMara', 'Thank you.\n\n\n\nBest,\nMara'],
    ['Sorry for the delay. Here is the file.', 'Thank you for your patience. Here is the file.'],
    ['Here is the file, but I apologise for the wait.', 'Here is the file, and thank you for your patience.'],
    ['I forgot to mention that I speak Dutch.', 'I would like to add that I speak Dutch.'],
    ['I should have said that I speak Dutch.', 'I would like to add that I speak Dutch.'],
    ['Hi Sam,\nthank you.', 'Hi Dana,\nthank you.'],
    ['Dear Ms Okafor,\nthank you.', 'Dear Ms Reyes,\nthank you.'],
    ['Dear Sam Okafor,\nthank you.', 'Dear Dana Reyes,\nthank you.'],
    ['Dear Danna,\nthank you.', 'Dear Dana,\nthank you.'],
    ['It was good to see Nortwind.', 'It was good to see Northwind.'],
    ['It was good to see North Wind.', 'It was good to see Northwind.'],
    ['You said: [one thing they said]. Thank you.', 'You said. Thank you.'],
  ])('%j becomes %j', (text, expects) => {
    expect(after(text)).toBe(expects);
  });

  it('tells a wrong name once, however many parts it has', () => {
    expect(only('Dear Sam Okafor,\nthank you.').map(({ kind }) => kind)).toEqual(['name']);
    expect(only('Thank you Sam for the talk.').map(({ kind }) => kind)).toEqual(['name']);
  });

  it.each([
    ['Dear Mrs Pugsley,\nthank you.', 'Dear Dana Reyes,\nthank you.'],
    ['Dear Dr. Pugsley,\nthank you.', 'Dear Dana Reyes,\nthank you.'],
    ['Dear Priya Sharma,\nthank you.', 'Dear Dana Reyes,\nthank you.'],
    ['Respected Pooja Madam,\nthank you.', 'Respected Dana Reyes,\nthank you.'],
  ])('greets no stranger: %j becomes %j', (text, expects) => {
    expect(after(text)).toBe(expects);
  });
  it.each([
    ['Dana Reyes', 'Dear Hiring Manager,'],
    ['Dana Reyes', 'Dear Dee,'],
    ['Robert Hale', 'Dear Bob Hale,'],
    ['Robert Hale', 'Dear Bob,'],
    ['Len', 'Dear Mr Hobbs,'],
    ['Anne Smith-Jones', 'Dear Mrs Jones,'],
    ['Anne O’Brien', "Dear Ms O'Brien,"],
    ['Anneke de Wit', 'Dear Ms de Wit,'],
    ['', 'Dear Mrs Pugsley,'],
  ])('knows %j by %j', (to, greeting) => {
    expect(only(`${greeting}\n\nthank you.`, { ...dana, to })).toEqual([]);
  });
  it.each([
    '<attach what?>',
    '(PUT EXAMPLE HERE)',
    '(insert the date)',
    '(name??)',
    'TKTK',
    '???',
    'Lorem ipsum',
    '…fill in…',
  ])('sends no %s', blank => {
    expect(only(`I met you on ${blank} at noon.`).map(({ kind }) => kind)).toEqual(['placeholder']);
  });
  it.each(['(NVQ LEVEL 3)', '(really?)', '(ACS CCN1)', 'TK Maxx', '<dana@northwind.com>', '(the blue one)'])(
    'lets %s be',
    plain => {
      expect(only(`I was at ${plain} for a year.`)).toEqual([]);
    },
  );

  it('leaves to the writer what only the writer can tell', () => {
    const long = lint(`${'word '.repeat(151)}. `, dana);
    expect(long.map(({ kind, replacement }) => [kind, replacement])).toEqual([['long', null]]);
  });

  it.each([
    'I’m so sorry I was late.',
    "I'm so sorry I was late.",
    'Im so sorry I was late.',
    'I am so sorry I was late.',
    'I do apologise for that.',
    'I do apologize for that.',
    'I DO APOLOGISE FOR THAT.',
  ])('hears an apology however it is spelt: %s', text => {
    expect(only(text).map(({ kind }) => kind)).toEqual(['apology']);
  });

  it.each([
    'Sorry to hear about the delay on your side.',
    'I was sorry to hear that Sam is leaving.',
    'There is no need to apologise.',
    'Please don’t apologise, no need.',
    "I'm not sorry I came.",
    'I am sorry for your loss.',
    'I would be happy to pay a visit, and will pay attention to the sign.',
    'Your payroll product pays 900 people on the day.',
    'We work on the nervous system, and the anxious patients came back.',
    'The poor performance of the pump was the reason.',
    'Guests forgive a slow lift.',
    'You told me that “I am so sorry” is banned at your desk.',
    'Please greet Sam, and thanks to Sam as well.',
    'Sam and you said the same.',
    'I was impressed by the ward.',
    'I agree with what you said, and cannot disagree with the plan.',
    'The answer was short: yes.',
    'Dear Dana,\nthank you.',
    'Dear Sam and Dana,\nthank you.',
    'Dear Dana and Sam,\nthank you.',
    'Thank you Sam and Dana for the talk.',
    'dear dana,\nthank you.',
    'Northwind’s depots and northwind itself.',
    ...clean,
  ])('has nothing against %s', text => {
    expect(only(text)).toEqual([]);
  });

  it('lets one word of regret stand where a wrong fact or one’s conduct is put right, and no second', () => {
    const text = 'Thank you. I am sorry that I gave a wrong year: it was 2019. I am sorry.';
    const correction = { from: 11, to: text.length };
    expect(only(text).length).toBe(2);
    expect(only(text, { ...dana, correction }).map(({ from }) => text.slice(from))).toEqual(['I am sorry.']);
  });

  it.each([
    [24, []],
    [24.1, ['late']],
  ])('says kindly when %s hours have gone by', (hours, kinds) => {
    const found = lint('word '.repeat(80), { ...dana, endedAt: 0, now: hours * hour });
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('any text at all', () => {
  const pieces =
    'sorry i i\'m am was so very nervous not the most my answer Sam wish had handled better apologise pay what is salary thanks again [ ] , . \n \n\n “ ” " 😀 \ud800 \u0301 … - — : ; ’ _ { <b>'.split(
      ' ',
    );
  /** Chance that can be had again. */
  const chance = (seed: number) => () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return seed / 4_294_967_296;
  };
  const context: LintContext = {
    to: 'Dana Reyes',
    others: ['Sam Okafor', ''],
    company: 'Northwind',
    sent: ['thank you'],
    endedAt: 0,
    now: 1,
    correction: { from: 3, to: 30 },
  };
  it('is read without a throw, and all that is found lies inside it', () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const next = chance(seed);
      const text = Array.from(
        { length: Math.floor(next() * 120) },
        () => (pieces[Math.floor(next() * pieces.length)] ?? '') + (next() < 0.8 ? ' ' : ''),
      ).join('');
      for (const { from, to, replacement } of lint(text, context)) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBeLessThanOrEqual(text.length);
        if (!replacement) continue;
        expect(replacement.from).toBeGreaterThanOrEqual(0);
        expect(replacement.to).toBeGreaterThanOrEqual(replacement.from);
        expect(replacement.to).toBeLessThanOrEqual(text.length);
      }
    }
  });

  it('can be put right by pressing what is offered until nothing is', () => {
    for (const one of caught) {
      let text = one.text;
      const offered = () =>
        lint(text, contextOf({ ...one, sent: [] })).find(({ replacement }) => replacement)?.replacement;
      for (let presses = 0, edit = offered(); edit; presses += 1, edit = offered()) {
        expect(presses).toBeLessThan(10);
        text = text.slice(0, edit.from) + edit.text + text.slice(edit.to);
      }
    }
  });

  it.each(
    Object.entries({
      so: `i ${'so '.repeat(7_000)}`,
      sorry: 'sorry '.repeat(3_500),
      i: 'i '.repeat(10_000),
      open: '['.repeat(20_000),
      quotes: '“'.repeat(20_000),
      lines: '\n \n'.repeat(6_600),
      stops: '. '.repeat(10_000),
      wishes: 'i wish i had handled so so so so so so '.repeat(500),
      answers: 'my the my answer on the '.repeat(800),
      thanks: 'thanks again '.repeat(1_500),
      names: 'Nortwind '.repeat(2_200),
      apostrophes: "i'".repeat(10_000),
      numbers: '1,1'.repeat(6_600),
    }),
  )('is read in no time, also when it is nothing but %s', (_, text) => {
    const begun = performance.now();
    lint(text, { ...context, sent: [text] });
    // Seconds would be seen; a pattern that goes back on itself would take hours.
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});

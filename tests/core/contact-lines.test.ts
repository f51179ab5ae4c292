// The lines that are made: short enough for thirty seconds, whole whatever is missing, and without an apology.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { secondsOf, slotSeconds, spokenWords, type Facts } from '../../src/core/contact-script.ts';
import { slotIds } from '../../src/core/contact.ts';
import { personKinds } from '../../src/core/interview.ts';
import { callLines } from '../../src/i18n/studio-call.ts';

const lines = callLines.en;
const full: Facts = {
  me: 'Alex Morgan',
  number: '0171 2345678',
  to: 'Rosa Lind',
  kind: 'recruiter',
  role: 'Product lead',
  company: 'Northwind',
  on: '2026-11-24',
  promised: '2026-11-27',
  today: '2026-12-01',
  heard: 'They want somebody who calms the release process. And soon.',
  adds: ['The rollout took nine weeks, not twelve', 'Notice period of a month'],
};
const bare: Facts = {
  me: '',
  number: '',
  to: '',
  kind: 'recruiter',
  role: '',
  company: '',
  on: null,
  promised: null,
  today: '2026-12-01',
  heard: '',
  adds: [],
};
const said = (facts: Facts): string => slotIds.map(id => lines.slots[id](facts)).join(' ');

test('The thirty seconds, made of everything, are these.', () => {
  expect(slotIds.map(id => lines.slots[id](full))).toEqual([
    'Hello Rosa Lind, this is Alex Morgan. You arranged my interview for the Product lead role at Northwind on 24 November.',
    'Thank you for that. What stayed with me: They want somebody who calms the release process.',
    'I am calling about the timeline. An answer was expected by Friday. Where do things stand?',
    'To add: The rollout took nine weeks, not twelve. I can send anything still missing.',
    'Thank you. My number is 0171 2345678, again 0171 2345678.',
  ]);
  expect(lines.keywords.who(full)).toEqual(['Alex Morgan', 'Product lead', '24 November']);
  expect(lines.keywords.reason(full)).toEqual(['timeline?', 'by Friday?']);
  expect(lines.keywords.close(full)).toEqual(['thanks', 'number twice']);
});

test('With nothing known they are still whole sentences.', () => {
  expect(slotIds.map(id => lines.slots[id](bare))).toEqual([
    'Hello. You arranged my interview.',
    'Thank you for that. I am still very interested.',
    'I am calling about the timeline. Where do things stand, and when is a decision likely?',
    'If anything is missing, I will gladly send it.',
    'Thank you for your help. I look forward to hearing from you.',
  ]);
});

const own = fc.constantFrom(
  '',
  'One thing',
  'They want somebody who calms the release process and hires two.',
  '?!',
);
const facts: fc.Arbitrary<Facts> = fc.record({
  me: fc.constantFrom('', 'Alex Morgan'),
  number: fc.constantFrom('', '0171 2345678'),
  to: fc.constantFrom('', 'Rosa Lind'),
  kind: fc.constantFrom(...personKinds),
  role: fc.constantFrom('', 'Product lead'),
  company: fc.constantFrom('', 'Northwind'),
  on: fc.constantFrom(null, '2026-11-24', '2026-12-01'),
  promised: fc.constantFrom(null, '2026-11-27'),
  today: fc.constant('2026-12-01'),
  heard: own,
  adds: fc.array(own, { maxLength: 3 }),
});

test('Whatever is known or not, they take about half a minute and no slot much more than its own.', () => {
  fc.assert(
    fc.property(facts, all => {
      expect(secondsOf(spokenWords(said(all)))).toBeLessThanOrEqual(36);
      for (const id of slotIds)
        expect(secondsOf(spokenWords(lines.slots[id](all)))).toBeLessThanOrEqual(slotSeconds[id] + 3);
    }),
    { numRuns: 500 },
  );
  // Of everything, the seventy-five words of half a minute, or a few more.
  expect(spokenWords(said(full))).toBeGreaterThan(65);
  expect(spokenWords(said(full))).toBeLessThanOrEqual(86);
});

test('No line begs, excuses, holes or doubles itself, and none is left unended.', () => {
  fc.assert(
    fc.property(facts, all => {
      const every = [
        ...slotIds.map(id => lines.slots[id](all)),
        lines.voicemail(all),
        lines.mail.body(all),
        lines.passOn('One thing', ['Dana']),
        ...lines.ask(all),
        lines.tell.add('One thing'),
      ];
      for (const text of every) {
        expect(text).not.toMatch(/sorry|apolog|unfortunately|nervous|just |undefined|null| {2}|\.\.|,\.|\[/i);
        expect(text.split('\n\n')[0]).toMatch(/[.?!…,]$/);
      }
      for (const id of slotIds) expect(lines.keywords[id](all).length).toBeGreaterThan(id === 'who' ? -1 : 0);
    }),
    { numRuns: 300 },
  );
});

describe('whoever is called is told how they come into it', () => {
  it.each([
    ['recruiter', /You arranged my interview/],
    ['referrer', /You put my name forward/],
    ['interviewer', /We spoke on 24 November/],
  ] as const)('%s', (kind, is) => {
    expect(lines.slots.who({ ...full, kind })).toMatch(is);
  });
});

test('The voicemail gives the number twice, and promises to write where there is none.', () => {
  expect(lines.voicemail(full).split('0171 2345678')).toHaveLength(3);
  expect(lines.voicemail(bare)).toContain('I will also write to you.');
});

test('The recruiter is asked whether the day they named still holds.', () => {
  expect(lines.ask(full)[1]).toBe('They named Friday. Does that still hold, and what happens next?');
  expect(lines.ask(bare)[1]).toBe('What happens next, and when?');
});

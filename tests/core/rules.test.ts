// Rules: what an invitation says about own notes, and how the lock comes off.
import { describe, expect, test } from 'vitest';
import { lockedState, recognised, unlocked } from '../../src/core/rules.ts';

describe('an invitation with clear wording is recognised', () => {
  test.each([
    ['none', 'Please do not use notes during the interview.'],
    ['none', 'Notes are not permitted.'],
    ['none', 'The interview is closed-book.'],
    ['none', 'You may not refer to any notes or other people.'],
    ['none', 'Please complete the conversation without notes.'],
    ['none', 'The use of notes, cheat sheets or external materials is prohibited.'],
    ['none', 'We ask candidates to refrain from using prepared materials.'],
    ['none', 'No notes, please.'],
    ['none', 'You can’t use notes in this round.'],
    ['fine', 'Feel free to have notes in front of you.'],
    ['fine', 'You are welcome to bring notes to the interview.'],
    ['fine', 'Notes are absolutely fine.'],
    ['fine', 'You may refer to your notes at any time.'],
    ['fine', 'Having notes at hand is no problem.'],
    ['fine', 'Don’t hesitate to use your notes.'],
    ['fine', 'We encourage you to prepare notes with examples.'],
    ['ask', 'If you would like to use notes, please let us know beforehand.'],
    ['ask', 'Notes may only be used with the permission of the panel.'],
    ['ask', 'Please ask your interviewer before using notes.'],
    ['ask', 'Use of reference materials needs prior approval.'],
  ] as const)('%s: %s', (rules, text) => {
    expect(recognised(`Dear Ada,\nwe look forward to meeting you. ${text} Kind regards`)).toEqual({
      is: 'clear',
      rules,
      quote: text,
    });
  });
});

test.each([
  '',
  'Dear Ada, we look forward to meeting you on 3 May at 10:00.',
  'Please note that the call takes 45 minutes and you may join early.',
  'Our panel may take notes during the interview.',
  'You may take notes during the interview.',
  'You do not need to prepare notes.',
  'Please find the notes on our company attached; you can read them before.',
  'May I use notes?',
  'You may use notes but no phones.',
  'Notes are fine. In the case study notes are not allowed.',
])('an invitation that does not say it clearly is asked about: %s', text => {
  expect(recognised(text)).toEqual({ is: 'unclear' });
});

test('a long sentence is quoted in part, a long text is read in part and quickly', () => {
  const long = recognised(`Notes are not allowed ${'in this part of our process '.repeat(40)}.`);
  expect(long).toMatchObject({ is: 'clear', rules: 'none' });
  expect(long.is === 'clear' && long.quote.length).toBe(200);
  const began = performance.now();
  recognised('notes can not without '.repeat(100_000));
  expect(performance.now() - began).toBeLessThan(1_000);
});

describe('the lock comes off in three steps', () => {
  const typed = (text: string) => ({ typed: text, wanted: 'Northwind' });

  test('asked, confirmed, then the wanted word typed', () => {
    const confirmed = unlocked(unlocked(lockedState, 'ask'), 'confirm');
    expect(unlocked(confirmed, typed(' northwind '))).toEqual({ is: 'open' });
  });

  test('a wrong word leaves it where it is, an empty wanted word never opens', () => {
    const confirmed = unlocked(unlocked(lockedState, 'ask'), 'confirm');
    expect(unlocked(confirmed, typed('north'))).toEqual({ is: 'confirmed' });
    expect(unlocked(confirmed, { typed: '', wanted: '' })).toEqual({ is: 'confirmed' });
  });

  test.each([
    ['confirm first', ['confirm']],
    ['type first', [typed('Northwind')]],
    ['ask and type', ['ask', typed('Northwind')]],
    ['ask twice', ['ask', 'ask']],
    ['cancel on the way', ['ask', 'confirm', 'cancel', typed('Northwind')]],
  ] as const)('no step can be left out: %s', (_, acts) => {
    const end = acts.reduce<ReturnType<typeof unlocked>>((unlock, act) => unlocked(unlock, act), lockedState);
    expect(end).toEqual({ is: 'locked' });
  });
});

// Quarantine: a copy of what could not be understood, known by whose copy it is.
import { expect, test } from 'vitest';
import { aside, lost, quarantined, setAside } from '../../src/browser/quarantine.ts';
import { fakeShelf } from './fake-shelf.ts';

const keyIn = (copy: Record<string, unknown>): string => Object.keys(copy)[0] ?? '';

test('a copy says whose it is and why it was made', () => {
  const copy = aside('placement:meet.example', 'sum', { any: 'thing' });
  expect(quarantined(keyIn(copy), Object.values(copy)[0])).toEqual({
    key: 'placement:meet.example',
    why: 'sum',
  });
});

test('the name of what is lost stands in the place of a copy', () => {
  const mark = lost('story:a');
  expect(quarantined(keyIn(mark), Object.values(mark)[0])).toEqual({ key: 'story:a', why: 'missing' });
});

test('a copy that is damaged itself still says whose it was', () => {
  expect(quarantined('quarantine:story:a@12345678', 'rubbish')).toEqual({ key: 'story:a', why: 'missing' });
});

test('other keys are no copies', () => {
  expect(quarantined('story:a', { key: 'story:a', why: 'sum', raw: 1 })).toBeNull();
});

test('a copy stands only once it can be read back as it was', async () => {
  const raw = { title: 'a title' };
  expect(await setAside(fakeShelf(), 'story:a', 'sum', raw)).toBe(true);
  expect(await setAside(fakeShelf({}, { garbles: true }), 'story:a', 'sum', raw)).toBe(false);
});

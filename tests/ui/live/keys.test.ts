// Keys in our frame: digits, '/', arrows, Enter and Esc are ours; the call's and the browser's own never are.
import { describe, expect, it } from 'vitest';
import { keyed, type Typed } from '../../../src/ui/live/keys.ts';

const typed = (key: string, more: Partial<Typed> = {}) =>
  keyed({ key, chord: false, on: 'page', digits: [], ...more });

describe('a key typed while our frame has the focus', () => {
  it.each([
    ['1', { type: 'chose', digit: 1 }],
    ['9', { type: 'chose', digit: 9 }],
    ['/', { type: 'asked', field: 'search' }],
    ['ArrowDown', { type: 'stepped', by: 1 }],
    ['ArrowUp', { type: 'stepped', by: -1 }],
    ['Enter', { type: 'entered' }],
    ['Escape', { type: 'escaped' }],
  ])('%s means one thing', (key, event) => {
    expect(typed(key)).toEqual(event);
  });

  it.each(['a', '0', 'Tab', 'm', ' '])('%s is left to the browser', key => {
    expect(typed(key)).toBeNull();
  });

  it.each(['d', '1', 'Enter', 'Escape', '/'])('with Ctrl, Alt or Meta %s is never ours', key => {
    expect(typed(key, { chord: true })).toBeNull();
  });

  it('a digit in the search opens the row that bears it, and is typed where no row does', () => {
    expect(typed('2', { on: 'search', digits: [1, 2] })).toEqual({ type: 'chose', digit: 2 });
    expect(typed('3', { on: 'search', digits: [1, 2] })).toBeNull();
  });

  it('in the line for later every letter, digit and slash is text', () => {
    for (const key of ['1', '/', 'ArrowDown']) expect(typed(key, { on: 'later', digits: [1] })).toBeNull();
    expect(typed('Enter', { on: 'later' })).toEqual({ type: 'entered' });
  });

  it('Enter on a button presses that button', () => {
    expect(typed('Enter', { on: 'button' })).toBeNull();
  });
});

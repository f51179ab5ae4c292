// Patterns: the presets of evidence 1.2, their places and their gates.
import { expect, test } from 'vitest';
import { cycleMs, offered, patternIds, patterns } from '../../src/core/patterns.ts';
import { en } from '../../src/i18n/en.ts';

test('the nine presets have the phases of the evidence, in seconds', () => {
  const told = Object.fromEntries(
    patternIds.map(id => [id, patterns[id].phases.map(({ does, ms }) => `${does} ${ms / 1000}`).join(', ')]),
  );
  expect(told).toEqual({
    'long-out': 'in 4, out 6',
    starter: 'in 3, out 4',
    gentle: 'in 3, out 4.5',
    even: 'in 5.5, out 5.5',
    'exhale-only': 'out 4.5, in 1.5',
    prolonged: 'in 2, out 8',
    'cyclic-sigh': 'in 2, in 1, out 6',
    box: 'in 4, hold 4, out 4, hold 4',
    '4-7-8': 'in 4, hold 7, out 8',
  });
});

test('in a call only the three quiet ones are offered, one or two cycles of them', () => {
  expect(offered('call', true)).toEqual(['long-out', 'gentle', 'exhale-only']);
  for (const id of patternIds) {
    expect(patterns[id].inCall > 0).toBe(patterns[id].where.includes('call'));
    expect(cycleMs(id) * patterns[id].inCall).toBeLessThanOrEqual(20_000);
  }
});

test('a pattern that holds the breath waits behind the safety page, and is never for a call', () => {
  for (const id of patternIds) {
    const holds = patterns[id].phases.some(({ does }) => does === 'hold');
    expect(patterns[id].gated).toBe(holds);
    expect(holds && patterns[id].where.includes('call')).toBe(false);
  }
  expect(offered('before', false)).not.toContain('box');
  expect(offered('before', true)).toContain('box');
  expect(offered('early', false)).not.toContain('4-7-8');
});

test('what others would hear is not for a call', () => {
  for (const id of offered('call', true)) expect(['lowest', 'low']).toContain(patterns[id].noticed);
  expect(patterns['cyclic-sigh'].noticed).toBe('high');
});

test('before a call five minutes come first, and two are offered', () => {
  expect(patterns['long-out'].doses).toEqual([300_000, 120_000]);
  expect(patterns['long-out'].doses.map(ms => ms / cycleMs('long-out'))).toEqual([30, 12]);
});

test('no word of the product says "deep"', () => {
  const words = JSON.stringify(en, (_, value: unknown) =>
    typeof value === 'function' ? String(value) : value,
  );
  expect(words).not.toMatch(/\bdeep(ly|er|est|en)?\b/iu);
});

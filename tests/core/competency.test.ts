import { expect, it } from 'vitest';
import { competencies } from '../../src/core/competency.ts';
import { frames } from '../../src/core/data/frames.ts';

it('names eighteen competencies, each once', () => {
  expect(competencies).toHaveLength(18);
  expect(new Set(competencies).size).toBe(18);
});

it('gives every competency a situation of its own name and at least one more', () => {
  for (const competency of competencies) {
    expect(Object.keys(frames)).toContain(competency);
    expect(Object.values(frames).filter(frame => frame.of === competency).length).toBeGreaterThan(1);
  }
});

it('lets situations stand in only for situations that exist, by a share between 0 and 1', () => {
  const known = new Set(Object.keys(frames));
  for (const frame of Object.values(frames)) {
    for (const pair of (frame.near ?? '').split(',').filter(Boolean)) {
      const [name, share] = pair.trim().split(' ');
      expect(known).toContain(name);
      expect(Number(share)).toBeGreaterThan(0);
      expect(Number(share)).toBeLessThan(1);
    }
  }
});

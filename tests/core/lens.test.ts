// Where the strip stands for a camera, and how far from the lens the eyes are then seen to be.
import { describe, expect, it } from 'vitest';
import { cameras, distances, seen } from '../../src/core/lens.ts';

describe('the strip', () => {
  it.each([
    ['built-in', 50, 5.7, 'fair', null, null],
    ['built-in', 60, 4.8, 'good', null, null],
    ['built-in', 70, 4.1, 'good', null, null],
    ['above', 50, 9.1, 'far', null, 70],
    ['above', 60, 7.6, 'far', null, 70],
    ['above', 70, 6.5, 'fair', null, null],
    ['left', 60, 9.5, 'far', 'beside', null],
    ['right', 70, 8.1, 'far', 'beside', null],
    ['below', 50, 5.7, 'fair', 'above', null],
    ['below', 70, 4.1, 'fair', 'above', null],
  ] as const)(
    'for a camera %s, %i cm away, is %f degrees off: %s',
    (camera, cm, degrees, is, past, sitCm) => {
      const told = seen({ camera, cm });
      expect(told.degrees).toBeCloseTo(degrees, 1);
      expect([told.is, told.past, told.sitCm]).toEqual([is, past, sitCm]);
    },
  );

  it('stands under the lens, at the side or at the bottom, inside the page', () => {
    const places = cameras.map(camera => seen({ camera, cm: 60 }).place);
    expect(places.map(({ x }) => x)).toEqual([0.5, 0.5, 0, 1, 0.5]);
    expect(places.map(({ y }) => y)).toEqual([0, 0, 0.4, 0.4, 1]);
  });

  it('is within the limit from where it asks one to sit', () => {
    const moved = cameras.flatMap(camera =>
      distances.flatMap(cm => {
        const { sitCm } = seen({ camera, cm });
        return sitCm === null ? [] : [seen({ camera, cm: sitCm }).is];
      }),
    );
    expect(moved.length).toBeGreaterThan(0);
    expect(moved).not.toContain('far');
  });
});

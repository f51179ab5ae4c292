import { assert, constantFrom, double, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forms, type Placement } from '../../src/core/placement.ts';
import { dropped, stand, stepped, unmoved, type Room } from '../../src/dock/stand.ts';

const room: Room = { width: 1280, height: 800, top: 0 };
const rest = { width: 232, height: 76 };
const seen = (at: ReturnType<typeof stand>) => ({
  left: at.left + at.aside,
  right: at.left + at.width - at.aside,
  top: at.top,
  bottom: at.top + at.height - at.below,
});

describe('where we stand', () => {
  test('never moved, the strip is centred under the lens', () => {
    expect(seen(stand('strip', rest, unmoved, room))).toEqual({ left: 524, right: 756, top: 8, bottom: 84 });
  });
  test('unfolding does not move the frame, so the words stay where they are', () => {
    const { left, top } = stand('strip', rest, unmoved, room);
    expect(stand('strip', { width: 640, height: 76 }, unmoved, room)).toMatchObject({ left, top });
  });
  test('the strip stays below the controls a host has at the top', () => {
    expect(seen(stand('strip', rest, unmoved, { ...room, top: 60 })).top).toBe(68);
  });
  test('with no room for both, the strip is inside rather than below them', () => {
    expect(seen(stand('strip', rest, unmoved, { width: 320, height: 100, top: 60 })).bottom).toBe(92);
  });
  test('never moved, the sidebar stands at the right edge', () => {
    expect(seen(stand('sidebar', { width: 312, height: 700 }, unmoved, room))).toEqual({
      left: 954,
      right: 1266,
      top: 8,
      bottom: 708,
    });
  });
  test('whatever is drawn, wherever it was kept and however small the page: it is inside', () => {
    const share = double({ min: 0, max: 1, noNaN: true });
    assert(
      property(
        constantFrom(...forms),
        record({ width: integer({ min: 44, max: 680 }), height: integer({ min: 44, max: 360 }) }),
        record({
          x: share,
          y: share,
          side: constantFrom('left', 'right'),
          form: constantFrom(...forms),
        }),
        record({
          width: integer({ min: 160, max: 4000 }),
          height: integer({ min: 100, max: 3000 }),
          top: integer({ min: 0, max: 90 }),
        }),
        (form, drawn, placement, page) => {
          const { left, right, top, bottom } = seen(stand(form, drawn, placement, page));
          // The frame stands on whole px so that text is sharp.
          expect(Math.min(left, top)).toBeGreaterThanOrEqual(7.5);
          expect(right).toBeLessThanOrEqual(page.width - 7.5);
          expect(bottom).toBeLessThanOrEqual(page.height - 7.5);
        },
      ),
    );
  });
});

describe('where we are put', () => {
  test('let go near the middle, we stand in it', () => {
    expect(dropped('strip', { x: 617, y: 300 }, unmoved, room)).toMatchObject({ x: 0.5, y: 0.375 });
    expect(dropped('strip', { x: 615, y: 300 }, unmoved, room).x).toBeCloseTo(615 / 1280);
  });
  test('a sidebar let go anywhere goes to the nearer edge', () => {
    expect(dropped('sidebar', { x: 600, y: 300 }, unmoved, room).side).toBe('left');
    expect(dropped('sidebar', { x: 700, y: 300 }, unmoved, room).side).toBe('right');
  });
  test('dragged out of the page, what is kept is its edge', () => {
    expect(dropped('strip', { x: -50, y: 4000 }, unmoved, room)).toMatchObject({ x: 0, y: 1 });
  });
  test('arrow keys go a small step and can return to the middle', () => {
    const once = stepped('strip', { x: 640, y: 8 }, { dx: 1, dy: 1 }, unmoved, room);
    expect(once).toMatchObject({ x: 656 / 1280, y: 24 / 800 });
    const { spot } = stand('strip', rest, once, room);
    expect(stepped('strip', spot, { dx: -1, dy: -1 }, once, room)).toMatchObject({ x: 0.5, y: 0.01 });
  });
  test('a moved pebble remembers the form it came from', () => {
    const kept: Placement = { ...unmoved, form: 'sidebar' };
    expect(dropped('pebble', { x: 100, y: 100 }, kept, room).form).toBe('sidebar');
  });
});

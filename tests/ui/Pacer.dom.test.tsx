// The pacer: moves by the compositor alone, tells the true time, and counts where motion is unwelcome.
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { showing } from '../../src/ui/breath-motion.ts';
import { Pacer } from '../../src/ui/Pacer.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const motions = () => root.getAnimations({ subtree: true });
const widthOf = (selector: string) => root.querySelector(selector)?.getBoundingClientRect().width ?? 0;

describe('the pacer', () => {
  it('animates transform and opacity and nothing else', () => {
    render(<Pacer pattern="long-out" startedAt={Date.now()} cycles={1} />, root);
    const moved = motions().flatMap(({ effect }) =>
      (effect instanceof KeyframeEffect ? effect.getKeyframes() : []).flatMap(frame => Object.keys(frame)),
    );
    expect(motions().length).toBeGreaterThan(2);
    expect(
      new Set(moved.filter(name => !['offset', 'computedOffset', 'easing', 'composite'].includes(name))),
    ).toEqual(new Set(['transform', 'opacity']));
  });

  it('starts where the wall clock says, not where it was mounted', () => {
    render(<Pacer pattern="long-out" startedAt={Date.now() - 3_900} cycles={1} />, root);
    expect(widthOf('.keel > span') / widthOf('.keel')).toBeGreaterThan(0.95);
    render(<Pacer pattern="long-out" startedAt={Date.now() - 9_900} cycles={1} />, root);
    expect(widthOf('.keel > span') / widthOf('.keel')).toBeLessThan(0.2);
  });

  it('widens the line on the breath in and narrows it on the breath out', () => {
    const at = (into: number) => {
      render(<Pacer pattern="long-out" startedAt={Date.now() - into} cycles={2} />, root);
      return widthOf('.keel > span');
    };
    expect(at(3_000)).toBeGreaterThan(at(1_000));
    expect(at(9_000)).toBeLessThan(at(6_000));
  });

  it('stands still through a hold', () => {
    const at = (into: number) => {
      render(<Pacer pattern="box" startedAt={Date.now() - into} cycles={2} />, root);
      return widthOf('.orb > span');
    };
    expect(at(4_500)).toBeCloseTo(at(7_500), 1);
  });

  it('ends by itself after its cycles, narrow and still', async () => {
    render(<Pacer pattern="long-out" startedAt={Date.now() - 60_000} cycles={2} />, root);
    await Promise.all(motions().map(motion => motion.finished));
    expect(widthOf('.keel > span') / widthOf('.keel')).toBeLessThan(0.15);
  });

  it('is named once for a screen reader and violates no rule of axe', async () => {
    render(<Pacer pattern="long-out" startedAt={Date.now()} cycles={1} />, root);
    expect(root.querySelector('[aria-live]')).toBeNull();
    // Not while the word fades in: there is no contrast yet.
    for (const motion of motions()) {
      motion.pause();
      motion.currentTime = 1_500;
    }
    expect((await axe.run(root, { rules: { region: { enabled: false } } })).violations).toEqual([]);
  });
});

it('begins a breath with no word of another direction in sight', () => {
  for (const way of ['in', 'out', 'hold'] as const) {
    const [first, ...later] = showing('long-out', way);
    expect(first).toEqual({ offset: 0, opacity: 0 });
    expect(later.every(({ offset }) => Number(offset) > 0)).toBe(true);
  }
});

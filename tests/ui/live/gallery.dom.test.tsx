// Every live state over a busy page, light and dark, as a picture to be looked at, and checked by axe.
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { Live } from '../../../src/ui/live/Live.tsx';
import '../../../src/ui/tokens.css';
import '../../../src/ui/live/style.ts';
import { screens } from './screens.ts';

let root: HTMLElement;
beforeEach(async () => {
  await page.viewport(1280, 720);
  root = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  render(null, root);
  root.remove();
  document.body.style.cssText = '';
});

const busy = {
  light: 'repeating-linear-gradient(35deg, #fff 0 18px, #f3e9d8 18px 30px, #d7e3f5 30px 44px)',
  dark: 'linear-gradient(160deg, #3b4a55, #28323a)',
};
const places = {
  strip: 'position:fixed;top:8px;left:300px;width:680px;height:360px',
  sidebar: 'position:fixed;top:8px;right:14px;width:312px;height:704px',
  pebble: 'position:fixed;top:8px;left:618px;width:44px;height:44px',
};

/** Fades are over, and a breath stands still: a word half faded at its turn is not what is judged. */
const settled = async () => {
  await new Promise(done => requestAnimationFrame(() => setTimeout(done, 30)));
  for (const motion of document.getAnimations()) {
    if (motion.effect?.getComputedTiming().endTime !== Infinity) motion.finish();
    else {
      motion.pause();
      motion.currentTime = 1_000;
    }
  }
};

for (const form of ['strip', 'sidebar', 'pebble'] as const) {
  describe(`the ${form}`, () => {
    const shown =
      form === 'pebble'
        ? { rest: screens.rest, breathe: screens.breathe, debrief: screens.debrief }
        : screens;
    it.each(Object.entries(shown))(`is calm, and lawful to axe: %s`, async (name, screen) => {
      if (!screen) throw new Error(name);
      document.body.style.background = name.length % 2 ? busy.light : busy.dark;
      root.style.cssText = places[form];
      const joinedAt = Date.now() - 23 * 60_000;
      render(
        <Live
          screen={{ ...screen(), form, joinedAt, unused: form === 'sidebar' ? ['The pricing bet'] : [] }}
          alone={false}
          room={1280}
          send={() => undefined}
          tell={() => undefined}
        />,
        root,
      );
      if (name === 'rest' || name === 'card')
        root.querySelector('.core')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      await settled();
      await page.screenshot({ path: `../../../shots/live/${form}-${name}.png` });
      const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  });
}

describe('the user’s own colours and less motion', () => {
  const emulate = (features: readonly { readonly name: string; readonly value: string }[]) =>
    cdp().send('Emulation.setEmulatedMedia', { features: [...features] });
  afterEach(() => emulate([]));

  it.each(['rest', 'reset', 'question', 'card', 'mirror'])(
    'forced colours keep %s told apart',
    async name => {
      await emulate([{ name: 'forced-colors', value: 'active' }]);
      root.style.cssText = places.sidebar;
      const screen = screens[name];
      if (!screen) throw new Error(name);
      render(
        <Live
          screen={{ ...screen(), form: 'sidebar' }}
          alone={false}
          room={1280}
          send={() => undefined}
          tell={() => undefined}
        />,
        root,
      );
      await settled();
      await page.screenshot({ path: `../../../shots/live/forced-${name}.png` });
      const keel = root.querySelector('.keel > span');
      const line = root.querySelector('.keel');
      expect(keel && getComputedStyle(keel).backgroundColor).not.toBe(
        line && getComputedStyle(line).backgroundColor,
      );
    },
  );

  it('with less motion wished for the breath is a count, and nothing moves', async () => {
    await emulate([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    root.style.cssText = places.strip;
    const screen = screens.breathe;
    if (!screen) throw new Error('breathe');
    render(
      <Live screen={screen()} alone={false} room={1280} send={() => undefined} tell={() => undefined} />,
      root,
    );
    await settled();
    expect(root.querySelector('.ways')?.textContent).toMatch(/in · [34]/);
    expect(root.getAnimations({ subtree: true })).toEqual([]);
    await page.screenshot({ path: '../../../shots/live/strip-breathe-counted.png' });
  });
});

// The live surface in a real browser: words that stay, keys and clicks that never take what is the call's.
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ToDock } from '../../../src/core/messages.ts';
import type { Screen } from '../../../src/core/screen.ts';
import type { Sent } from '../../../src/ui/live/sent.ts';
import { Live } from '../../../src/ui/live/Live.tsx';
import '../../../src/ui/tokens.css';
import '../../../src/ui/live/style.ts';
import { card, rest, row, rows, screens } from './screens.ts';

let root: HTMLElement;
let sent: Sent[];
let told: ToDock[];
const send = (event: Sent): void => void sent.push(event);
const tell = (message: ToDock): void => void told.push(message);
const draw = (screen: Partial<Screen>, room = 1280, alone = false): void =>
  render(<Live screen={{ ...rest, ...screen }} alone={alone} room={room} send={send} tell={tell} />, root);
const one = (selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`not drawn: ${selector}`);
  return found;
};
const button = (name: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find(
    ({ textContent, ariaLabel }) => ariaLabel === name || textContent.includes(name),
  );
  if (!found) throw new Error(`no button: ${name}`);
  return found;
};
const shape = () => told.findLast(message => message.type === 'shape');
const reach = (): boolean => one('.core').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));

beforeEach(async () => {
  await page.viewport(1280, 720);
  sent = [];
  told = [];
  root = document.body.appendChild(document.createElement('main'));
  root.style.cssText = 'position:fixed;top:8px;left:300px;width:680px;height:360px';
});
afterEach(() => {
  vi.useRealTimers();
  render(null, root);
  root.remove();
});

describe('the strip', () => {
  it('is 232 by 76 at rest, with two lines of words', () => {
    draw({});
    expect(shape()).toEqual({ type: 'shape', form: 'strip', width: 232, height: 76 });
    const { lineHeight } = getComputedStyle(one('.words'));
    expect(one('.words').getBoundingClientRect().height).toBeCloseTo(2 * parseFloat(lineHeight), 0);
  });

  it('unfolds its wings under the pointer and the words do not move by a pixel', async () => {
    draw({});
    const before = one('.words').getBoundingClientRect().toJSON();
    reach();
    await vi.waitFor(() => expect(shape()?.width).toBeGreaterThan(500));
    await frame();
    expect(one('.words').getBoundingClientRect().toJSON()).toEqual(before);
    expect(button('Reset').checkVisibility({ opacityProperty: false })).toBe(true);
  });

  it('keeps its words in place when the list unfolds under them', () => {
    draw({});
    const before = one('.words').getBoundingClientRect().toJSON();
    draw({ rows });
    expect(one('.words').getBoundingClientRect().toJSON()).toEqual(before);
  });

  it('folds again when the pointer is left lying on it', async () => {
    draw({});
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    reach();
    await vi.advanceTimersByTimeAsync(3_900);
    expect(one('div.strip').className).toContain('reached');
    await vi.advanceTimersByTimeAsync(200);
    expect(one('div.strip').className).not.toContain('reached');
  });

  it('puts its wings below where the page is too narrow for them', async () => {
    draw({}, 400);
    reach();
    await vi.waitFor(() => expect(shape()?.height).toBeGreaterThan(150));
    expect(shape()?.width).toBeLessThanOrEqual(384);
  });

  it('is reached by the Tab key, wings and all', async () => {
    draw({});
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(one('.core'));
    const names = new Set<string>();
    for (let i = 0; i < 10; i++) {
      await userEvent.keyboard('{Tab}');
      names.add(document.activeElement?.textContent ?? '');
    }
    expect([...names]).toEqual(expect.arrayContaining(['Breathe', 'Stories', 'Mirror', 'Reset']));
  });

  it('is nothing while hidden, and nothing after the call', () => {
    draw({ hidden: true });
    expect(shape()).toEqual({ type: 'shape', form: 'none', width: 0, height: 0 });
    draw({});
    draw({ phase: 'left', over: true });
    expect(shape()?.form).toBe('none');
    draw({ ...screens.later?.(), phase: 'left' });
    expect(shape()?.form).toBe('strip');
  });

  it('asks one thing when the call is over, with nothing beside it, and a press or a digit answers', async () => {
    for (const form of ['strip', 'sidebar'] as const) {
      draw({ ...screens.debrief?.(), form });
      root.querySelector('.core')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      await frame();
      expect(shape()?.form).toBe(form);
      expect([...root.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
        '1Debrief',
        '2Later',
      ]);
      expect(document.activeElement).toBe(document.body);
    }
    button('Debrief').click();
    await userEvent.keyboard('2');
    expect(sent).toEqual([
      { type: 'chose', digit: 1 },
      { type: 'chose', digit: 2 },
    ]);
  });

  it('folded to a pebble it is asked by a dot, and by the name of the orb', () => {
    draw({ ...screens.debrief?.(), form: 'pebble' });
    expect(shape()).toEqual({ type: 'shape', form: 'pebble', width: 44, height: 44 });
    expect(one('.pebble button').ariaLabel).toBe('Five minutes while it is fresh? Unfold Evenkeel');
    expect(getComputedStyle(one('.asks'), '::after').content).toBe('""');
  });

  it('is dragged by any still part, and a press that trembles is no drag', () => {
    draw({});
    const at = (type: string, screenX: number) =>
      one('.now').dispatchEvent(
        new PointerEvent(type, { bubbles: true, screenX, screenY: 0, pointerId: 1, button: 0 }),
      );
    vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => undefined);
    at('pointerdown', 100);
    at('pointermove', 102);
    at('pointerup', 102);
    expect(told.filter(({ type }) => type === 'drag')).toEqual([]);
    at('pointerdown', 100);
    at('pointermove', 140);
    at('pointerup', 150);
    expect(told.filter(({ type }) => type === 'drag')).toEqual([
      { type: 'drag', dx: 40, dy: 0, done: false },
      { type: 'drag', dx: 10, dy: 0, done: true },
    ]);
    vi.restoreAllMocks();
  });

  it('is moved by arrow keys on its handle, which mean nothing else there', () => {
    draw({});
    button('Move with the arrow keys or by dragging').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }),
    );
    expect(told.at(-1)).toEqual({ type: 'step', dx: 0, dy: 1 });
    expect(sent).toEqual([]);
  });
});

describe('the pebble', () => {
  it('unfolds by one press, and a drag is not one', async () => {
    draw({ form: 'pebble' });
    expect(shape()).toEqual({ type: 'shape', form: 'pebble', width: 44, height: 44 });
    await userEvent.click(button('Unfold Evenkeel'));
    expect(sent).toEqual([{ type: 'unfolded' }]);
    await userEvent.dragAndDrop(button('Unfold Evenkeel'), root, { targetPosition: { x: 200, y: 30 } });
    expect(sent).toHaveLength(1);
    expect(told.findLast(({ type }) => type === 'drag')).toMatchObject({ done: true });
  }, 60_000);
});

describe('focus', () => {
  it('is never taken by a click on a button of ours', async () => {
    const call = document.body.appendChild(document.createElement('input'));
    call.focus();
    draw({ ...screens.reset?.(), form: 'sidebar' });
    for (const name of ['Breathe', 'Mirror', 'Blank', 'Hide everything']) await userEvent.click(button(name));
    expect(document.activeElement).toBe(call);
    expect(sent.map(({ type }) => type)).toEqual(['pressed', 'pressed', 'chose', 'hid']);
    call.remove();
  }, 60_000);

  it('goes to the field that was asked for, and back after ten seconds without typing', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    draw({ ...screens.stories?.() });
    const field = one('input.field');
    await vi.advanceTimersByTimeAsync(9_000);
    expect(document.activeElement).toBe(field);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(9_000);
    expect(told.filter(({ type }) => type === 'focus')).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_100);
    expect(told.at(-1)).toEqual({ type: 'focus', on: false });
    expect(document.activeElement).not.toBe(field);
  });
});

describe('keys', () => {
  it('mean one thing each, and what is typed in the search stays text', async () => {
    draw({ ...screens.stories?.() });
    await userEvent.keyboard('c');
    await userEvent.keyboard('2');
    await userEvent.keyboard('{ArrowDown}');
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Escape}');
    expect(sent).toEqual([
      { type: 'typed', text: 'c' },
      { type: 'chose', digit: 2 },
      { type: 'stepped', by: 1 },
      { type: 'entered' },
      { type: 'escaped' },
    ]);
  });

  it('are heard no more once the surface is gone', async () => {
    draw({});
    render(null, root);
    await userEvent.keyboard('1');
    expect(sent).toEqual([]);
  });
});

describe('a screen reader', () => {
  it('hears nothing unasked: no state has a live region', () => {
    for (const screen of Object.values(screens)) {
      for (const form of ['strip', 'sidebar'] as const) {
        draw({ ...screen(), form });
        const live = [...root.querySelectorAll('[aria-live], [role=status], [role=alert], [role=timer]')];
        expect(live.filter(({ ariaLive }) => ariaLive !== 'off')).toEqual([]);
      }
    }
  });

  it('finds a labelled region, and rows as options of the search', () => {
    draw({ ...screens.stories?.() });
    expect(one('section').ariaLabel).toBe('Evenkeel');
    expect(one('[role=combobox]').getAttribute('aria-activedescendant')).toBe('row-s1');
    expect(root.querySelectorAll('[role=option]')).toHaveLength(rows.length);
  });
});

describe('texts of any kind', () => {
  const words = {
    emoji: 'Breathe 🌊 slowly 🧘‍♀️ now',
    arabic: 'تنفّس ببطء وخذ وقتك الآن',
    chinese: '慢慢呼气然后只说一句话',
    'one long word': 'Donaudampfschifffahrtsgesellschaft',
    'sixty characters': 'The year the whole warehouse moved to another town overnight',
  };
  const clipped = (): readonly string[] =>
    [
      ...root.querySelectorAll<HTMLElement>(
        '.core, .words, .row, .title, .about, .proof, .told, .situation, h1, .sidebar',
      ),
    ]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
      .map(({ className }) => className);

  it.each(Object.entries(words))('%s: nothing is clipped, at any size of text', (_, text) => {
    for (const textPx of [18, 22, 48]) {
      for (const room of [320, 640, 1280]) {
        for (const form of ['strip', 'sidebar'] as const) {
          const now = { tone: 'plain', words: { of: 'own', text } } as const;
          draw({ form, textPx, now, rows: [row(1, text, text.slice(0, 12), text)] }, room);
          expect(clipped()).toEqual([]);
          const opened = {
            ...card,
            title: text,
            action: text,
            result: text,
            situation: text,
            keywords: [text],
          };
          draw({ form, textPx, now, card: opened }, room);
          expect(clipped()).toEqual([]);
        }
      }
    }
  });

  it('a right-to-left text runs its own way', () => {
    draw({ now: { tone: 'plain', words: { of: 'own', text: words.arabic } } });
    expect(getComputedStyle(one('.words')).direction).toBe('rtl');
  });
});

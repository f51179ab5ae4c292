// One tab or frame of Firefox: evaluate in it, click and type in it for real, picture it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Bidi } from './bidi.ts';

/** WebDriver's names of keys that are not characters. */
const named: Readonly<Record<string, string>> = {
  Alt: '\uE00A',
  Shift: '\uE008',
  Control: '\uE009',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Space: ' ',
  Backspace: '\uE003',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
const rest = (ms: number) => new Promise(done => setTimeout(done, ms));

type Node = { readonly sharedId: string };

export const tab = (firefox: Bidi, context: string) => {
  const { send } = firefox;
  const evaluate = async <T = unknown>(expression: string): Promise<T> => {
    const answer = await send<{
      type: string;
      result?: { value: string };
      exceptionDetails?: { text: string };
    }>('script.evaluate', {
      expression: `Promise.resolve(${expression}).then(value => JSON.stringify(value ?? null))`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.result === undefined) throw new Error(answer.exceptionDetails?.text ?? 'No answer.');
    return JSON.parse(answer.result.value) as T;
  };
  const keys = (actions: readonly object[]) =>
    send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
  const press = async (...chord: readonly string[]) => {
    const values = chord.map(key => named[key] ?? key);
    await keys([
      ...values.map(value => ({ type: 'keyDown', value })),
      ...values.toReversed().map(value => ({ type: 'keyUp', value })),
    ]);
  };
  return {
    context,
    evaluate,
    /** Presses keys together, the first held longest: press('Control', 'd'). */
    press,
    type: (text: string) =>
      keys(
        [...text].flatMap(value => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      ),
    /** A real click in the middle of the first element that matches. */
    click: async (css: string) => {
      const { nodes } = await send<{ nodes: readonly Node[] }>('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: css },
        maxNodeCount: 1,
      });
      const [found] = nodes;
      if (found === undefined) throw new Error(`Nothing matches ${css}.`);
      const origin = { type: 'element', element: { sharedId: found.sharedId } };
      await send('input.performActions', {
        context,
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [
              { type: 'pointerMove', x: 0, y: 0, origin },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      });
    },
    until: async (expression: string, ms = 20_000) => {
      const end = Date.now() + ms;
      while (!(await evaluate(expression))) {
        if (Date.now() > end) throw new Error(`Still not so: ${expression}`);
        await rest(50);
      }
    },
    shot: async (name: string) => {
      const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', { context });
      const path = resolve('shots', `${name}.png`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, Buffer.from(data, 'base64'));
      return path;
    },
    close: () => send('browsingContext.close', { context }),
  };
};
export type Tab = ReturnType<typeof tab>;

// Asking the background: once more where it died over the question, and only an answer is an answer.
import { expect, test } from 'vitest';
import { sender } from '../../src/browser/send.ts';
import type { ToBackground } from '../../src/core/messages.ts';

const died = new Error('A listener indicated an asynchronous response, but the message channel closed.');
const background = (...answers: readonly unknown[]) => {
  const heard: ToBackground[] = [];
  const send = sender(async message => {
    const answer = answers[heard.push(message) - 1];
    if (answer instanceof Error) throw answer;
    return answer;
  });
  return { heard, send };
};
const kept = { kept: true, revs: { 'story:a': 1 } } as const;

test('an answer is handed on', async () => {
  const { heard, send } = background(kept);
  expect(await send({ type: 'keep', intent: [] })).toEqual(kept);
  expect(heard).toHaveLength(1);
});

test('a background that died is asked the same once more', async () => {
  const { heard, send } = background(died, kept);
  expect(await send({ type: 'keep', intent: [] })).toEqual(kept);
  expect(heard).toEqual([
    { type: 'keep', intent: [] },
    { type: 'keep', intent: [] },
  ]);
});

test.each([undefined, null, 'ok', {}, { kept: true }, { kept: false, why: 'tired' }])(
  '%j is no answer',
  async answer => {
    const { heard, send } = background(answer, kept);
    expect(await send({ type: 'keep', intent: [] })).toEqual(kept);
    expect(heard).toHaveLength(2);
  },
);

test('a background that dies twice is told of', async () => {
  const { heard, send } = background(died, died, kept);
  await expect(send({ type: 'placed', token: 'x' })).rejects.toThrow('channel closed');
  expect(heard).toHaveLength(2);
});

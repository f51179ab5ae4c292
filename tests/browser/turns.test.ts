// Turns: each deed begins when the one before it has ended, well or badly.
import { expect, test } from 'vitest';
import { write } from '../../src/browser/writer.ts';
import { readAll } from '../../src/browser/read.ts';
import { turns } from '../../src/browser/turns.ts';
import { fakeShelf } from './fake-shelf.ts';

test('deeds run in the order they were asked for, one at a time', async () => {
  const inTurn = turns();
  const told: string[] = [];
  const deed = (name: string) => async () => {
    told.push(`${name} begins`);
    await new Promise(done => setTimeout(done, 2));
    told.push(`${name} ends`);
  };
  await Promise.all([inTurn(deed('a')), inTurn(deed('b'))]);
  expect(told).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('a deed that fails is told to its own asker and holds nobody up', async () => {
  const inTurn = turns();
  const bad = inTurn(() => Promise.reject(new Error('no')));
  const good = inTurn(async () => 'yes');
  await expect(bad).rejects.toThrow('no');
  expect(await good).toBe('yes');
});

test('two pages that edit the same story at once lose no edit', async () => {
  const inTurn = turns();
  const shelf = fakeShelf();
  const fields = ['title', 'proof', 'situation', 'task', 'action', 'result'] as const;
  await Promise.all(
    Array.from({ length: 500 }, (_, at) => {
      const patch = { [fields[at % fields.length] ?? 'title']: `${at}` };
      return inTurn(() => write(shelf, [{ kind: 'story', id: 'a', patch }], at));
    }),
  );
  expect(await readAll(shelf)).toMatchObject({
    records: [
      {
        rev: 500,
        body: { title: '498', proof: '499', situation: '494', task: '495', action: '496', result: '497' },
      },
    ],
  });
});

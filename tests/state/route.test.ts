// Where we are: the address bar says so, whoever changed it.
import { expect, test } from 'vitest';
import { route } from '../../src/state/route.ts';

const bar = (first: string) => {
  const heard = new Set<() => void>();
  const held = { hash: first };
  return {
    go: (hash: string) => {
      held.hash = hash;
      heard.forEach(one => one());
    },
    address: {
      hash: () => held.hash,
      listen: (changed: () => void, signal: AbortSignal) => {
        heard.add(changed);
        signal.addEventListener('abort', () => heard.delete(changed));
      },
    },
  };
};

test('the page follows the address, there and back, until the end', () => {
  const { address, go } = bar('#/stories');
  const ends = new AbortController();
  const now = route(address, ends.signal);
  expect(now.value).toEqual({ page: 'stories' });
  go('#/stories/a');
  expect(now.value).toEqual({ page: 'story', id: 'a' });
  go('#/stories');
  expect(now.value).toEqual({ page: 'stories' });
  go('#/nowhere');
  expect(now.value).toBeNull();
  ends.abort();
  go('#/settings');
  expect(now.value).toBeNull();
});

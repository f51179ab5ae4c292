// The watch alone, as the content script of a test-only extension: writes what it is told on the page.
import { watch } from '../../../src/sites/watch.ts';

// `?fast=5` makes a second of ours a fifth of one; the page's own clock is left alone.
const fast = Number(new URLSearchParams(location.search).get('fast') ?? 1);
const { setTimeout: wait } = globalThis;
const { now } = Date;
Date.now = () => now() * fast;
Object.assign(globalThis, { setTimeout: (then: () => void, ms = 0) => wait(then, ms / fast) });

const leaving = new AbortController();
document.addEventListener('stop-watching', () => leaving.abort());
watch(fact => {
  const word = fact.type === 'called' ? fact.phase : fact.on ? 'shared' : 'unshared';
  const { dataset } = document.documentElement;
  dataset.facts = dataset.facts ? `${dataset.facts} ${word}` : word;
}, leaving.signal);

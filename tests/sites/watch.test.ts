// What the watch needs no media for, in plain node with bare event targets in the place of the page.
import { afterEach, expect, test, vi } from 'vitest';
import { watch, type Fact } from '../../src/sites/watch.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const page = (address: string, rest: object = {}) => {
  const { protocol, hostname, pathname } = new URL(address);
  const document = Object.assign(new EventTarget(), { readyState: 'loading' }, rest);
  const location = { protocol, hostname, pathname };
  const window = new EventTarget();
  vi.stubGlobal('document', document);
  vi.stubGlobal('location', location);
  vi.stubGlobal('window', window);
  const facts: Fact[] = [];
  const leaving = new AbortController();
  watch(fact => facts.push(fact), leaving.signal);
  const goes = (path: string) => {
    location.pathname = path;
    window.dispatchEvent(new Event('popstate'));
  };
  return { document, facts, leaving, goes };
};
const called = (phase: 'lobby' | 'joined' | 'left') => ({ type: 'called', phase });

test('nothing is told of a page without media', () => {
  expect(page('https://meet.google.com/abc-defg-hij').facts).toEqual([]);
});

test('an address tells where the media cannot', () => {
  const { facts, goes } = page('https://app.zoom.us/wc/home');
  goes('/wc/93312345678/join');
  goes('/wc/93312345678/start');
  goes('/wc/leave');
  expect(facts).toEqual([called('lobby'), called('left')]);
});

test('a page that is only prerendered tells nothing before it is shown', () => {
  const { document, facts } = page('https://app.zoom.us/wc/93312345678/join', { prerendering: true });
  expect(facts).toEqual([]);
  Object.assign(document, { prerendering: false });
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(facts).toEqual([called('lobby')]);
});

test('a lobby walked away from is over after ten seconds', () => {
  vi.useFakeTimers();
  const { facts, goes } = page('https://app.zoom.us/wc/93312345678/join');
  goes('/wc/home');
  vi.advanceTimersByTime(9_900);
  expect(facts).toEqual([called('lobby')]);
  vi.advanceTimersByTime(200);
  expect(facts).toEqual([called('lobby'), called('left')]);
});

test('when the watch is told to end it tells nothing more, whatever was pending', () => {
  vi.useFakeTimers();
  const { facts, leaving, goes } = page('https://app.zoom.us/wc/93312345678/join');
  goes('/wc/home');
  leaving.abort();
  vi.advanceTimersByTime(20_000);
  goes('/wc/leave');
  expect(facts).toEqual([called('lobby')]);
});

test('a watch that comes late, into a call that is on, sees who plays already', () => {
  const voice = Object.assign(new EventTarget(), {
    id: 'a',
    kind: 'audio',
    label: 'remote audio',
    readyState: 'live',
    muted: false,
    getSettings: () => ({}),
  });
  const srcObject = Object.assign(new EventTarget(), { getTracks: () => [voice] });
  const late = {
    readyState: 'complete',
    getElementsByTagName: (name: string) =>
      name === 'audio'
        ? [
            Object.assign(new EventTarget(), {
              srcObject,
              isConnected: true,
              ownerDocument: { defaultView: {} },
            }),
          ]
        : [],
  };
  expect(page('https://meet.google.com/abc-defg-hij', late).facts).toEqual([called('joined')]);
});

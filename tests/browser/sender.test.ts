// Who speaks to the background: told by what the browser says of the sender, never by the message.
import { expect, test } from 'vitest';
import { senderIs } from '../../src/browser/sender.ts';

const base = 'chrome-extension://abc/';
const page = `${base}src/popup.html`;
const call = 'https://meet.google.com/abc-defg-hij';
test.each([
  ['our popup', { id: 'abc', url: page }, 'page'],
  ['our page in a tab', { id: 'abc', url: page, tab: {}, frameId: 0 }, 'page'],
  ['our frame in a call', { id: 'abc', url: page, tab: {}, frameId: 5 }, 'page'],
  ['our content script', { id: 'abc', url: call, tab: {}, frameId: 0 }, 'content'],
  ['a content script in a frame of the page', { id: 'abc', url: call, tab: {}, frameId: 2 }, null],
  ['a content script in no tab', { id: 'abc', url: call, frameId: 0 }, null],
  ['another extension', { id: 'xyz', url: page }, null],
  ['a page whose address holds ours', { id: 'abc', url: `https://evil.example/?${page}` }, null],
  ['a host that begins like ours', { id: 'abc', url: 'chrome-extension://abcd/src/popup.html' }, null],
  ['nobody', {}, null],
] as const)('%s', (_, sender, is) => expect(senderIs(sender, 'abc', base)).toBe(is));

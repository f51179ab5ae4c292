// The list of sites and the manifest name the same hosts, and addresses find their site.
import { expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { callLink } from '../../src/core/interview.ts';
import { saysOf, siteOf, sites } from '../../src/sites/list.ts';

const told = manifest.content_scripts.flatMap(script => script.matches);
const listed = sites.flatMap(site => site.matches);

test('every site of the list is in the manifest', () =>
  expect(listed.filter(m => !told.includes(m))).toEqual([]));
test('every match of the manifest is in the list', () =>
  expect(told.filter(m => !listed.includes(m))).toEqual([]));
test('a link to any site of the list is known for one, so that nobody is asked to allow it', () => {
  for (const { id, matches } of sites)
    for (const match of matches)
      expect(callLink(match.replace('*.', 'acme.').replace('*', 'call'))).toMatchObject({ site: id });
});
test('no site is listed twice', () => {
  expect(new Set(sites.map(site => site.id)).size).toBe(sites.length);
  expect(new Set(listed).size).toBe(listed.length);
});

test.each([
  ['https://meet.google.com/abc-defg-hij', 'meet'],
  ['https://app.zoom.us/wc/93312345678/join?pwd=x', 'zoom'],
  ['https://zoom.us/j/1', 'zoom'],
  ['https://teams.microsoft.com/v2/?meetingjoin=true#/meet/1', 'teams'],
  ['https://teams.live.com/meet/9312345678901', 'teams'],
  ['https://teams.cloud.microsoft/', 'teams'],
  ['https://acme.webex.com/webappng/', 'webex'],
  ['https://meet.jit.si/Room', 'jitsi'],
  ['https://whereby.com/room', 'whereby'],
  ['https://acme.whereby.com/room', 'whereby'],
  ['https://notzoom.us/', undefined],
  ['https://zoom.us.example.com/', undefined],
  ['https://evil-meet.google.com/', undefined],
  ['http://meet.google.com/', undefined],
  ['https://calls.example.org/', undefined],
])('%s is found', (address, id) => expect(siteOf(new URL(address))?.id).toBe(id));

test.each([
  ['https://app.zoom.us/wc/93312345678/join', 'lobby'],
  ['https://app.zoom.us/wc/93312345678/start', 'lobby'],
  ['https://zoom.us/wc/join/93312345678', 'lobby'],
  ['https://app.zoom.us/wc/home', null],
  ['https://app.zoom.us/wc/calendar', null],
  ['https://app.zoom.us/wc/leave?reason=1', 'left'],
  ['https://us05web.zoom.us/postattendee?mn=x', 'left'],
  ['https://meet.google.com/abc-defg-hij', null],
  ['https://calls.example.org/wc/1/join', null],
])('%s says what it can', (address, says) => expect(saysOf(new URL(address))).toBe(says));

test('only where the controls sit at the top does the dock stand far below', () =>
  expect(sites.filter(site => site.top > 60).map(site => site.id)).toEqual(['teams']));

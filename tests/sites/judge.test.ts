// What the tracks of a page say about a call, told as a course of events.
import { expect, test } from 'vitest';
import { grace, judge, nothing, whose, type Judgement, type Track } from '../../src/sites/judge.ts';

type Facts = Partial<Omit<Track, 'settings'>> & Track['settings'];
const track = ({ groupId, deviceId, displaySurface, frameRate, ...rest }: Facts): Track => ({
  id: 'a',
  kind: 'video',
  label: '',
  readyState: 'live',
  muted: false,
  ...rest,
  settings: {
    ...(groupId === undefined ? {} : { groupId }),
    ...(deviceId === undefined ? {} : { deviceId }),
    ...(displaySurface === undefined ? {} : { displaySurface }),
    ...(frameRate === undefined ? {} : { frameRate }),
  },
});
// As read in both browsers.
const camera = track({ id: 'cam', label: 'FaceTime HD', groupId: 'g', deviceId: 'd', frameRate: 30 });
const microphone = track({ id: 'mic', kind: 'audio', label: 'Headset', groupId: 'g', deviceId: 'd' });
const blurred = track({ id: 'blur', label: 'mZ7htC0Rikqky1q9', deviceId: 'mZ7htC0Rikqky1q9', frameRate: 15 });
const blurredInFirefox = track({ id: 'blur' });
const generated = track({ id: 'gen', label: '2c82557a', deviceId: '2c82557a' });
const face = track({ id: 'face', label: 'remote video', deviceId: 'face', frameRate: 20 });
const voice = track({ id: 'voice', kind: 'audio', label: 'remote audio', deviceId: 'voice' });
const faceInFirefox = track({ id: 'face', label: 'remote video' });
const second = { ...face, id: 'second' };
const screen = track({
  id: 'screen',
  label: 'screen:-3:0',
  deviceId: 'screen:-3:0',
  displaySurface: 'monitor',
  frameRate: 30,
});
const screenInFirefox = track({ id: 'screen', label: 'A window', frameRate: 30 });
const mixed = track({
  id: 'mix',
  kind: 'audio',
  label: 'MediaStreamAudioDestinationNode',
  deviceId: 'WebAudio-1',
});
const screenSound = track({ id: 'sound', kind: 'audio', label: 'System audio', deviceId: 'default' });
const silent = (t: Track): Track => ({ ...t, muted: true });
const over = (t: Track): Track => ({ ...t, readyState: 'ended' });

test.each([
  ['a camera', camera, 'own'],
  ['a microphone', microphone, 'own'],
  ['a blurred background in Chromium', blurred, 'own'],
  ['a blurred background in Firefox', blurredInFirefox, 'own'],
  ['a generated picture', generated, 'own'],
  ['another face in Chromium', face, 'theirs'],
  ['another face in Firefox', faceInFirefox, 'theirs'],
  ['another voice', voice, 'theirs'],
  ['a shared screen in Chromium', screen, 'screen'],
  ['a shared screen in Firefox', screenInFirefox, 'screen'],
  ['the sound of a shared screen', screenSound, null],
  ['a sound the page mixes itself', mixed, null],
] as const)('%s is told apart', (_, one, owner) => expect(whose(one)).toBe(owner));

/** One line a moment: seconds, tracks, and (if it matters) the address or what it says. */
type Moment = readonly [at: number, tracks: readonly Track[], address?: string];
const course = (...moments: readonly Moment[]): readonly (Judgement['phase'] | 'sharing')[] => {
  let was = nothing;
  return moments.map(([at, tracks, address = '/room']) => {
    const says = address === 'left' || address === 'lobby' ? address : null;
    was = judge(was, tracks, { path: address, says }, at * 1000);
    return was.sharing ? 'sharing' : was.phase;
  });
};

test('a page with no tracks is not a call', () => expect(course([0, []], [60, []])).toEqual([null, null]));
test('sounds a page mixes itself are not a call', () => expect(course([0, [mixed]])).toEqual([null]));
test('a camera that has stopped is not a lobby', () => expect(course([0, [over(camera)]])).toEqual([null]));
test('the own camera alone is the lobby', () => expect(course([0, [camera, microphone]])).toEqual(['lobby']));
test('an own camera behind a blur is the lobby, not another person', () =>
  expect(course([0, [blurred]], [1, [blurredInFirefox]], [2, [generated]])).toEqual([
    'lobby',
    'lobby',
    'lobby',
  ]));
test('another face is the call joined', () =>
  expect(course([0, [camera]], [1, [camera, face, voice]])).toEqual(['lobby', 'joined']));
test('a muted join, with nothing of the own, is joined by their voice alone', () =>
  expect(course([0, [voice]])).toEqual(['joined']));
test('a muted join is joined by their face alone', () =>
  expect(course([0, [faceInFirefox]])).toEqual(['joined']));
test('streams that carry nothing yet are nobody', () =>
  expect(course([0, [camera, silent(voice), silent(voice)]], [9, [camera, voice]])).toEqual([
    'lobby',
    'joined',
  ]));
test('somebody who goes quiet is still there', () =>
  expect(course([0, [face, voice]], [5, [silent(face), silent(voice)]], [99, [silent(voice)]])).toEqual([
    'joined',
    'joined',
    'joined',
  ]));
test('one of several people leaving does not end the call', () =>
  expect(course([0, [face, second]], [5, [second]], [90, [second]])).toEqual(['joined', 'joined', 'joined']));
test('everybody gone for less than ten seconds does not end the call', () =>
  expect(course([0, [face]], [5, []], [14.9, []], [15, [face]], [20, []], [29, []])).toEqual(
    Array(6).fill('joined'),
  ));
test('everything gone for ten seconds is the call left', () =>
  expect(course([0, [face]], [5, []], [15, []], [60, []])).toEqual(['joined', 'joined', 'left', 'left']));
test('a track that has ended counts as gone', () =>
  expect(course([0, [face]], [5, [over(face)]], [15, [over(face)]])).toEqual(['joined', 'joined', 'left']));
test('while the own camera runs on untouched, the other may be gone for long', () =>
  expect(course([0, [camera, face]], [5, [camera]], [300, [camera]], [310, [camera, face]])).toEqual(
    Array(4).fill('joined'),
  ));
test('switching the own camera off at the end lets the ten seconds begin', () =>
  expect(course([0, [camera, face]], [5, [camera]], [60, []], [69, []], [70, []])).toEqual([
    'joined',
    'joined',
    'joined',
    'joined',
    'left',
  ]));
test('a fresh own camera after the call does not hold the call, and is the next lobby', () => {
  const again = { ...camera, id: 'cam2' };
  expect(course([0, [camera, face]], [5, [again]], [15, [again]], [15, [again]])).toEqual([
    'joined',
    'joined',
    'left',
    'lobby',
  ]);
});
test('a call can be joined again after it was left', () =>
  expect(course([0, [face]], [5, []], [15, []], [40, [camera]], [50, [camera, face]])).toEqual([
    'joined',
    'joined',
    'left',
    'lobby',
    'joined',
  ]));
test('the second call of a page is as good as the first', () =>
  expect(course([0, [face]], [5, []], [15, []], [60, [second]], [70, []], [80, []])).toEqual([
    'joined',
    'joined',
    'left',
    'joined',
    'joined',
    'left',
  ]));
test('a lobby with its camera switched off is still the lobby', () =>
  expect(course([0, [camera]], [5, []], [90, []])).toEqual(['lobby', 'lobby', 'lobby']));
test('a lobby walked away from is over after ten seconds', () =>
  expect(course([0, [camera]], [5, [], '/home'], [14, [], '/home'], [15, [], '/home'])).toEqual([
    'lobby',
    'lobby',
    'lobby',
    'left',
  ]));
test('an address that is a lobby needs no camera', () => expect(course([0, [], 'lobby'])).toEqual(['lobby']));
test('an address after the call ends it at once', () =>
  expect(course([0, [face]], [1, [camera], 'left'])).toEqual(['joined', 'left']));
test('an address after a call that never was says nothing', () =>
  expect(course([0, [], 'left'], [1, [camera], 'left'])).toEqual([null, null]));
test('a clock set back does not make a call last for ever', () =>
  expect(course([1000, [face]], [1000, []], [10, []], [20, []])).toEqual([
    'joined',
    'joined',
    'joined',
    'left',
  ]));

test('a shared screen is sharing, and no person and no lobby', () =>
  expect(course([0, [screen, screenSound]], [1, []], [2, [screenInFirefox]], [3, [over(screen)]])).toEqual([
    'sharing',
    null,
    'sharing',
    null,
  ]));
test('a screen that somebody else shares is not ours', () =>
  expect(course([0, [face, { ...face, id: 'their screen' }]])).toEqual(['joined']));
test('sharing leaves the phase as it is', () => {
  const was = judge(nothing, [camera, face, screen], { path: '/', says: null }, 0);
  expect(was).toMatchObject({ phase: 'joined', sharing: true });
});
test('the grace is ten seconds', () => expect(grace).toBe(10_000));

// Version: what was taken out of a story can come back, and going back can be undone.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { changed, isOf, keyOf, type Intent, type Kept } from '../../src/core/record.ts';
import { emptyStory, type Story } from '../../src/core/story.ts';
import { mostVersions, restored, startsVersion, versioned, versionsOf } from '../../src/core/version.ts';

const minute = 60_000;
const t0 = 1_700_000_000_000;
const storyOf = (patch: Partial<Story>, at = t0): Kept<'story'> =>
  changed<'story'>(null, { kind: 'story', id: 's', patch: { ...emptyStory, ...patch } }, at);
const long = 'Put both plans in one calendar and demoed together';

/** Records as the writer would leave them. */
const after = (records: readonly Kept[], intent: Intent, now: number): readonly Kept[] => {
  const all = new Map(records.map(one => [keyOf(one), one]));
  for (const change of intent) all.set(keyOf(change), changed(all.get(keyOf(change)) ?? null, change, now));
  return [...all.values()];
};
const story = (records: readonly Kept[]): Kept<'story'> => {
  const found = records.find(isOf('story'));
  if (!found) throw new Error('the story is gone');
  return found;
};
const versionAt = (version: Kept<'version'> | undefined): Kept<'version'>['body'] => {
  if (!version) throw new Error('there is no version');
  return version.body;
};
const edited = (records: readonly Kept[], patch: Partial<Story>, now: number): readonly Kept[] =>
  after(records, versioned(story(records), patch, versionsOf(records, 's'), now), now);

test.each([
  ['a letter more, at once', { action: long }, { action: `${long}.` }, 1, false],
  ['a letter more, ten minutes later', { action: long }, { action: `${long}.` }, 10 * minute, true],
  ['most of it gone, at once', { action: long }, { action: 'Put' }, 1, true],
  ['a word gone, at once', { action: long }, { action: long.slice(0, -9) }, 1, false],
  ['the first letter of an empty story', {}, { title: 'A' }, 60 * minute, false],
  ['nothing changed', { action: long }, { action: long }, 60 * minute, false],
] as const)('%s: a version %#', (_, before, patch, later, is) => {
  const kept = storyOf(before);
  expect(startsVersion(kept, { ...kept.body, ...patch }, null, t0 + later)).toBe(is);
});

test('an edit that is not acknowledged yet is no old one', () => {
  const kept = storyOf({ action: long }, 0);
  expect(startsVersion(kept, { ...kept.body, title: 'A' }, null, t0)).toBe(false);
});

test('a long sitting leaves a version every ten minutes, not one a letter', () => {
  let records: readonly Kept[] = [storyOf({ title: 'The truce' })];
  for (let n = 1; n <= 50; n += 1)
    records = edited(records, { action: long.slice(0, n) }, t0 + 10 * minute + n * minute);
  const versions = versionsOf(records, 's');
  expect(versions).toHaveLength(5);
  expect(versions.at(-1)?.body.body.action).toBe('');
});

test('two losses in one millisecond, or on a clock set back, stay in order', () => {
  const later = edited([storyOf({ action: long, result: long })], { action: '' }, t0);
  const records = edited(later, { result: '' }, t0 - 5);
  const versions = versionsOf(records, 's');
  expect(versions.map(({ body }) => body.body.action)).toEqual(['', long]);
  expect(versions.map(({ body }) => body.at)).toEqual([t0 + 1, t0]);
});

test('what is the newest version already is not kept again', () => {
  const lost = edited([storyOf({ action: long })], { action: '' }, t0);
  const undone = after(lost, [{ kind: 'story', id: 's', patch: { action: long } }], t0);
  expect(versionsOf(edited(undone, { title: 'A' }, t0 + 60 * minute), 's')).toHaveLength(1);
});

test('the version goes in the same batch as the edit that begins it', () => {
  const kept = storyOf({ action: long });
  const intent = versioned(kept, { action: '' }, [], t0);
  expect(intent.map(({ kind }) => kind)).toEqual(['story', 'version']);
});

test('of another story no version is shown', () => {
  const records = edited([storyOf({ action: long })], { action: '' }, t0);
  expect(versionsOf(records, 's')).toHaveLength(1);
  expect(versionsOf(records, 'other')).toEqual([]);
});

test('going back to what stands already changes nothing', () => {
  const records = edited([storyOf({ action: long })], { action: '' }, t0);
  const [version] = versionsOf(records, 's');
  const back = after(
    records,
    restored(story(records), versionAt(version), versionsOf(records, 's'), t0 + 1),
    t0 + 1,
  );
  expect(restored(story(back), versionAt(version), versionsOf(back, 's'), t0 + 2)).toEqual([]);
});

const edits = fc.array(
  fc.record({
    title: fc.string({ maxLength: 12 }),
    action: fc.string({ maxLength: 80 }),
    wait: fc.integer({ min: 0, max: 30 * minute }),
  }),
  { minLength: 1, maxLength: 45 },
);

test('whatever is edited, a large loss can be taken back, the last twenty are there, in order', () => {
  fc.assert(
    fc.property(edits, all => {
      let records: readonly Kept[] = [storyOf({ title: 'Begun' })];
      let now = t0;
      const begun: Story[] = [];
      for (const { wait, ...patch } of all) {
        now += wait;
        const before = story(records).body;
        const intent = versioned(story(records), patch, versionsOf(records, 's'), now);
        if (intent.length > 1) begun.push(before);
        records = after(records, intent, now);
        // A loss is kept as a version of its own, or is one already.
        const lost = before.title.length + before.action.length - patch.title.length - patch.action.length;
        const isMuch = lost >= 20 && lost * 3 >= before.title.length + before.action.length;
        const last = isMuch ? versionsOf(records, 's')[0]?.body.body : before;
        expect(last).toEqual(before);
      }
      const versions = versionsOf(records, 's');
      expect(versions.map(({ body }) => body.body)).toEqual(begun.toReversed().slice(0, mostVersions));
      const times = versions.map(({ body }) => body.at);
      expect(times).toEqual([...new Set(times)].toSorted((a, b) => b - a));
    }),
  );
});

test('restore gives exactly what was, and what stood before it is one restore away', () => {
  fc.assert(
    fc.property(edits, fc.nat(), (all, pick) => {
      let records: readonly Kept[] = [storyOf({ title: 'Begun' })];
      let now = t0;
      for (const { wait, ...patch } of all) records = edited(records, patch, (now += wait));
      const versions = versionsOf(records, 's');
      const version = versions[pick % Math.max(1, versions.length)];
      if (!version) return;
      const stood = story(records).body;
      const back = after(records, restored(story(records), version.body, versions, now), now);
      expect(story(back).body).toEqual(version.body.body);
      const newest = versionsOf(back, 's');
      const undone =
        newest.find(({ body }) => JSON.stringify(body.body) === JSON.stringify(stood)) ?? version;
      const again = after(back, restored(story(back), undone.body, newest, now), now);
      expect(story(again).body).toEqual(stood);
      expect(versionsOf(again, 's').length).toBeLessThanOrEqual(mostVersions);
    }),
  );
});

test('a story that was deleted is not brought back by an old version of it', () => {
  const records = edited([storyOf({ action: long })], { action: '' }, t0);
  const gone = edited(records, { removedAt: t0 + 1 }, t0 + 1);
  const [version] = versionsOf(gone, 's');
  const back = after(gone, restored(story(gone), versionAt(version), versionsOf(gone, 's'), t0 + 2), t0 + 2);
  expect(story(back).body.removedAt).toBe(t0 + 1);
});

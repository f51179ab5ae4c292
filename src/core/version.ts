// A version: a story as it was before an edit, so that what was taken out can come back.
import { isOf, type ChangeOf, type Intent, type Kept } from './record.ts';
import type { Story } from './story.ts';
import { canonical } from './sum.ts';

export type Version = {
  /** Record id of the story. */
  readonly story: string;
  /** Wall clock in ms of the edit that replaced it; no two of a story are alike, and later ones are larger. */
  readonly at: number;
  readonly body: Story;
};

export const mostVersions = 20;
/** The first change after so long, in ms, begins a new version. */
const quietMs = 10 * 60_000;
/** An edit that takes out so many characters, and a third of them all, begins one too. */
const muchTaken = 20;

/** All that is typed, as long as it is. */
const lengthOf = (story: Story): number =>
  Object.values(story)
    .flat()
    .reduce((sum: number, text) => sum + (typeof text === 'string' ? text.length : 0), -story.scheme.length);

const differs = (a: Story, b: Story): boolean => canonical(a) !== canonical(b);

/** Those of one story, newest first. */
export const versionsOf = (records: readonly Kept[], story: string): readonly Kept<'version'>[] =>
  records
    .filter(isOf('version'))
    .filter(({ body }) => body.story === story)
    .toSorted((a, b) => b.body.at - a.body.at);

/** Whether `before` is worth keeping as `after` takes its place at `now` (wall clock, ms); `newest` is its last version. */
export const startsVersion = (
  before: Kept<'story'>,
  after: Story,
  newest: Version | null,
  now: number,
): boolean => {
  const had = lengthOf(before.body);
  if (had === 0 || !differs(before.body, after) || (newest && !differs(newest.body, before.body)))
    return false;
  const taken = had - lengthOf(after);
  if (taken >= muchTaken && taken >= had / 3) return true;
  // A record not acknowledged yet has no time of its own: it was changed just now.
  const last = newest?.at ?? (before.updatedAt || now);
  return now - last >= quietMs;
};

/** Twenty places a story: the oldest gives way, since a record can be replaced but not taken out. */
const versionEdit = (
  { id, body }: Kept<'story'>,
  versions: readonly Kept<'version'>[],
  now: number,
): ChangeOf<'version'> => {
  const oldest = versions.length < mostVersions ? undefined : versions.at(-1);
  const at = Math.max(now, (versions[0]?.body.at ?? 0) + 1);
  const taken = new Set(versions.map(one => one.id));
  const free = Array.from({ length: mostVersions }, (_, n) => `${id}.${n}`).find(one => !taken.has(one));
  return { kind: 'version', id: oldest?.id ?? free ?? `${id}.0`, patch: { story: id, at, body } };
};

/** An edit of a story, with the version it begins, if it begins one. `versions`: of this story, newest first. */
export const versioned = (
  before: Kept<'story'>,
  patch: Partial<Story>,
  versions: readonly Kept<'version'>[],
  now: number,
): Intent => {
  const edit: ChangeOf<'story'> = { kind: 'story', id: before.id, patch };
  return startsVersion(before, { ...before.body, ...patch }, versions[0]?.body ?? null, now)
    ? [edit, versionEdit(before, versions, now)]
    : [edit];
};

/** Back to a version: what stands now becomes the newest one, so that going back is an edit like any other. */
export const restored = (
  before: Kept<'story'>,
  { body }: Version,
  versions: readonly Kept<'version'>[],
  now: number,
): Intent => {
  const patch: Story = { ...body, removedAt: before.body.removedAt };
  if (!differs(before.body, patch)) return [];
  const newest = versions[0]?.body.body;
  const edit: ChangeOf<'story'> = { kind: 'story', id: before.id, patch };
  return newest && !differs(newest, before.body) ? [edit] : [edit, versionEdit(before, versions, now)];
};

// Gone: what goes along when a story or an interview is gone for good; left behind, nobody would ever see or delete it.
import { isOf, keyOf, type Kept } from './record.ts';

/** Whose record goes with it when it is gone for good, by key: a story's versions, all that hangs on an interview. */
const ownerOf = (kept: Kept): string | null => {
  if (isOf('version')(kept)) return keyOf({ kind: 'story', id: kept.body.story });
  const interview =
    isOf('debrief')(kept) || isOf('contact')(kept) || isOf('ticks')(kept)
      ? kept.id
      : isOf('call')(kept) || isOf('moment')(kept) || isOf('note')(kept) || isOf('tension')(kept)
        ? kept.body.interview
        : null;
  return interview === null ? null : keyOf({ kind: 'interview', id: interview });
};

/** Keys of the records that go with those of `gone`; a moment that names no interview, with its call. */
export const goneWith = (all: readonly Kept[], gone: ReadonlySet<string>): readonly string[] => {
  const owned = all.filter(one => {
    const owner = ownerOf(one);
    return owner !== null && gone.has(owner);
  });
  const calls = new Set(owned.map(keyOf));
  const parked = all.filter(isOf('moment')).filter(({ body: { call, interview } }) => {
    return interview === null && call !== null && calls.has(keyOf({ kind: 'call', id: call }));
  });
  return [...owned, ...parked].map(keyOf);
};

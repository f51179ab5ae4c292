// Picked: which stories go along to an interview, and in what order.

/** `id` at place `to` (clamped) among those that are there; those that are not (deleted, to be undone) keep to the end. */
export const placed = (
  ids: readonly string[],
  there: ReadonlySet<string>,
  id: string,
  to: number,
): readonly string[] => {
  const others = ids.filter(one => one !== id && there.has(one));
  const place = Math.max(0, Math.min(others.length, to));
  return [
    ...others.slice(0, place),
    id,
    ...others.slice(place),
    ...ids.filter(one => one !== id && !there.has(one)),
  ];
};

/** With these, added at the end, or without them. */
export const taken = (ids: readonly string[], some: readonly string[], on: boolean): readonly string[] =>
  on ? [...ids, ...some.filter(one => !ids.includes(one))] : ids.filter(one => !some.includes(one));

// Sum: a short text that differs when data differs, so that damage on the disk is noticed.

/** The one JSON of a value: keys in order, since browsers hand them out in any; what JSON has no word for is null. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, held]) => `${JSON.stringify(name)}:${canonical(held)}`);
  return `{${fields.join(',')}}`;
};

/** FNV-1a over the canonical JSON, 8 hex digits: one changed character always shows. No guard against forgery. */
export const sum = (value: unknown): string => {
  let hash = 0x811c9dc5;
  for (const unit of canonical(value)) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
};

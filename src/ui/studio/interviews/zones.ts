// Zones: every time zone this browser knows, by part of the world, as a list to choose from.

type Options = readonly (readonly [value: string, words: string])[];

const named = (zone: string): string => zone.split('/').slice(1).join(', ').replaceAll('_', ' ') || zone;

let known: readonly (readonly [string, Options])[] | null = null;

/** Asked for once: the browser makes some four hundred names. */
export const zones = (): readonly (readonly [string, Options])[] => {
  if (known) return known;
  const groups = new Map<string, (readonly [string, string])[]>();
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const part = zone.split('/')[0] ?? zone;
    groups.set(part, [...(groups.get(part) ?? []), [zone, named(zone)]]);
  }
  known = [...groups];
  return known;
};

/** This machine's. */
export const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

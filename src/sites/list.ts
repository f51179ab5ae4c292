// The call sites we know, as data: where they are and what the media watch cannot see there.

export type Site = {
  readonly id: string;
  /** As the user knows it. */
  readonly name: string;
  /** The very match patterns of the manifest. */
  readonly matches: readonly string[];
  /** px at the top of the page that belong to the host's own controls: the dock stays below. */
  readonly top: number;
};

export const sites: readonly Site[] = [];

/** The site an address belongs to; null on hosts the user added, where only the media watch speaks. */
export function siteOf(_url: string): Site | null {
  return null;
}

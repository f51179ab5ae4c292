// A route: which page of the Studio is seen, as an address and back.

/** Pages that stand alone. */
export const plainPages = [
  'interviews',
  'stories',
  'import',
  'rehearse',
  'cues',
  'progress',
  'settings',
  'check',
  'welcome',
] as const;
/** Pages of one interview below its own. */
export const interviewPages = ['runway', 'debrief', 'note', 'call'] as const;

export type Route =
  | { readonly page: (typeof plainPages)[number] }
  | { readonly page: 'interview' | (typeof interviewPages)[number]; readonly id: string }
  | { readonly page: 'story'; readonly id: string }
  /** null: of all stories, for no interview. */
  | { readonly page: 'coverage'; readonly id: string | null };
export type PageName = Route['page'];
export type RouteOf<P extends PageName> = Extract<Route, { readonly page: P }>;

/** The same as of a record: anything else is no address of ours. */
const idIn = (part: string): string | null => {
  try {
    const id = decodeURIComponent(part);
    return /^[\w.:-]{1,253}$/.test(id) ? id : null;
  } catch {
    return null;
  }
};

/** What `location.hash` says ('' is the start page); null where it is no address of ours. */
export const routeOf = (hash: string): Route | null => {
  const [first = '', part, below, ...more] = hash
    .replace(/^#?\/?/, '')
    .replace(/\/$/, '')
    .split('/');
  if (more.length > 0) return null;
  if (part === undefined) {
    if (first === '') return { page: 'interviews' };
    if (first === 'coverage') return { page: 'coverage', id: null };
    const page = plainPages.find(one => one === first);
    return page ? { page } : null;
  }
  const id = idIn(part);
  if (id === null) return null;
  if (first === 'interviews') {
    if (below === undefined) return { page: 'interview', id };
    const page = interviewPages.find(one => one === below);
    return page ? { page, id } : null;
  }
  if (below !== undefined) return null;
  if (first === 'stories') return { page: 'story', id };
  return first === 'coverage' ? { page: 'coverage', id } : null;
};

/** The address of a page, with its `#`. */
export const hashOf = (route: Route): string => {
  switch (route.page) {
    case 'interview':
      return `#/interviews/${encodeURIComponent(route.id)}`;
    case 'runway':
    case 'debrief':
    case 'note':
    case 'call':
      return `#/interviews/${encodeURIComponent(route.id)}/${route.page}`;
    case 'story':
      return `#/stories/${encodeURIComponent(route.id)}`;
    case 'coverage':
      return route.id === null ? '#/coverage' : `#/coverage/${encodeURIComponent(route.id)}`;
    default:
      return `#/${route.page}`;
  }
};

/** The interview a page is about, or null. */
export const interviewIn = (route: Route): string | null =>
  'id' in route && route.page !== 'story' ? route.id : null;

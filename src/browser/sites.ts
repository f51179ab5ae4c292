// Sites a user adds to the built-in ones: the permission is what is kept, the content script follows it.
import { extension } from './extension.ts';

/** The content script as it is built. */
export const script = 'src/content.iife.js';
/** One host; a grant for every site is no wish to run everywhere. */
const oneHost = /^https:\/\/[^*/]+\/\*$/;

export type Site = {
  readonly host: string;
  /** built-in: on the list we came with; added: by the user; open: could be added; never: not a page we may run on. */
  readonly is: 'built-in' | 'added' | 'open' | 'never';
};

const originOf = (host: string): string => `https://${host}/*`;
/** Match patterns of the sites we came with. */
export const builtIn = (): readonly string[] =>
  (extension.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);

/** `https://*.zoom.us/*` also means zoom.us itself. */
const isIn = (match: string, { protocol, hostname }: URL): boolean => {
  const pattern = new URL(match.replace('*.', ''));
  const isBelow = match.includes('*.') && hostname.endsWith(`.${pattern.hostname}`);
  return protocol === pattern.protocol && (hostname === pattern.hostname || isBelow);
};
const isBuiltIn = (url: URL): boolean => builtIn().some(match => isIn(match, url));

/** Hosts the user added. */
export const added = async (): Promise<readonly string[]> => {
  const { origins = [] } = await extension.permissions.getAll();
  return origins
    .filter(origin => oneHost.test(origin) && !builtIn().includes(origin))
    .map(origin => new URL(origin.slice(0, -1)).host)
    .toSorted();
};

/** A page we may run on: of a site we came with, or one the user added. */
export const runsAt = async (page: string): Promise<boolean> => {
  const url = new URL(page);
  return isBuiltIn(url) || (url.protocol === 'https:' && (await added()).includes(url.hostname));
};

/** The page in front of the popup; null where the browser does not tell. */
export const inFront = async (): Promise<Site | null> => {
  const [tab] = await extension.tabs.query({ active: true, currentWindow: true });
  if (!tab?.url) return null;
  // Firefox knows no ports in a grant, so a site is a host name.
  const url = new URL(tab.url);
  const { protocol, hostname: host } = url;
  if (protocol !== 'https:') return { host, is: 'never' };
  if (isBuiltIn(url)) return { host, is: 'built-in' };
  return { host, is: (await added()).includes(host) ? 'added' : 'open' };
};

/**
 * Asks the user for one more site; call it first thing in a click. The background registers the content script when
 * it hears of the grant, since a popup may be closed by the question.
 */
export const add = (host: string): Promise<boolean> =>
  extension.permissions.request({ origins: [originOf(host)] });

export const remove = (host: string): Promise<boolean> =>
  extension.permissions.remove({ origins: [originOf(host)] });

/** Tells when the user takes back this host, here or in the browser's own settings, until the signal aborts. */
export const onRemoved = (host: string, told: () => void, signal: AbortSignal): void => {
  const url = new URL(`https://${host}`);
  const heard = ({ origins = [] }: { readonly origins?: readonly string[] | undefined }): void => {
    if (origins.some(match => isIn(match, url))) told();
  };
  extension.permissions.onRemoved.addListener(heard);
  signal.addEventListener('abort', () => extension.permissions.onRemoved.removeListener(heard));
};

/** Makes the registered scripts those of the granted sites; an update of ours drops them all. */
export const register = async (): Promise<void> => {
  const hosts = await added();
  const there = (await extension.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const gone = there.filter(id => !hosts.includes(id));
  if (gone.length) await extension.scripting.unregisterContentScripts({ ids: gone });
  const fresh = hosts.filter(host => !there.includes(host));
  if (!fresh.length) return;
  await extension.scripting.registerContentScripts(
    fresh.map(host => ({
      id: host,
      js: [script],
      matches: [originOf(host)],
      runAt: 'document_start' as const,
      persistAcrossSessions: true,
    })),
  );
};

// The call sites we know, as data: where they are and what the media watch cannot see there.

export type Site = {
  readonly id: string;
  /** As the user knows it. */
  readonly name: string;
  /** The very match patterns of the manifest. */
  readonly matches: readonly string[];
  /** px at the top of the page that the host's own controls take: the dock stays below. */
  readonly top: number;
  /** Paths that speak where the media are silent. No address ever proves that a call is joined. */
  readonly lobby?: RegExp;
  readonly left?: RegExp;
};

export const sites: readonly Site[] = [
  { id: 'meet', name: 'Google Meet', matches: ['https://meet.google.com/*'], top: 0 },
  {
    // Its client decodes in WebAssembly and draws on a canvas; the address is the same before and in the call.
    id: 'zoom',
    name: 'Zoom',
    matches: ['https://*.zoom.us/*'],
    top: 48,
    lobby: /^\/wc\/(\d+\/|(join|start)\/\d)/,
    left: /^\/(wc\/leave|postattendee)/,
  },
  {
    // The only one with its controls, leave among them, at the top.
    id: 'teams',
    name: 'Microsoft Teams',
    matches: ['https://teams.microsoft.com/*', 'https://teams.live.com/*', 'https://teams.cloud.microsoft/*'],
    top: 104,
  },
  { id: 'webex', name: 'Webex', matches: ['https://*.webex.com/*'], top: 48 },
  { id: 'jitsi', name: 'Jitsi Meet', matches: ['https://meet.jit.si/*'], top: 44 },
  { id: 'whereby', name: 'Whereby', matches: ['https://whereby.com/*', 'https://*.whereby.com/*'], top: 48 },
];

type Address = Pick<URL, 'protocol' | 'hostname' | 'pathname'>;

/** The site an address belongs to; null on hosts the user added, where only the media speak. */
export function siteOf({ protocol, hostname }: Address): Site | null {
  const isOn = (match: string) => {
    const host = match.slice('https://'.length, -'/*'.length);
    return host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host;
  };
  return (protocol === 'https:' && sites.find(site => site.matches.some(isOn))) || null;
}

/** What the address alone says: a lobby (or the call behind it), the page after a call, or nothing. */
export function saysOf(address: Address): 'lobby' | 'left' | null {
  const site = siteOf(address);
  if (site?.left?.test(address.pathname)) return 'left';
  return site?.lobby?.test(address.pathname) ? 'lobby' : null;
}

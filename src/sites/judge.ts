// What the media elements of a page say about a call: tracks in, phase and sharing out.
import type { Phase } from '../core/call.ts';

/** Told only when it changes. Until the first `called` there is no call and nothing may be placed. */
export type Fact =
  { readonly type: 'called'; readonly phase: Phase } | { readonly type: 'shared'; readonly on: boolean };

/** A track that plays in an element of the page, as the browser describes it. */
export type Track = {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly readyState: string;
  readonly muted: boolean;
  readonly settings: Pick<MediaTrackSettings, 'groupId' | 'deviceId' | 'displaySurface' | 'frameRate'>;
};

/** Where the page is, and what its site's entry says of that address, if anything. */
export type Place = { readonly path: string; readonly says: 'lobby' | 'left' | null };

export type Judgement = {
  readonly phase: Phase | null;
  readonly sharing: boolean;
  /** When what made the phase was last there; null while it is. */
  readonly goneAt: number | null;
  /** Ids of the user's own camera tracks while the others were there. */
  readonly own: readonly string[];
  readonly path: string;
};

export const nothing: Judgement = { phase: null, sharing: false, goneAt: null, own: [], path: '' };

/** ms that everything may be gone (a reload of tiles, a lost network) before a call is over. */
export const grace = 10_000;

/**
 * Remote tracks carry the label the WebRTC standard gives them, clones too, in both browsers. A camera names
 * its device; a blurred picture comes from a canvas or a generator and names no group, so only `theirs` is
 * ever another person. Firefox has no `displaySurface`: there a captured screen is the one source with a
 * frame rate and no device.
 */
export function whose({ kind, label, settings }: Track): 'theirs' | 'own' | 'screen' | null {
  const { groupId, deviceId, displaySurface, frameRate } = settings;
  if (!groupId && /^remote (audio|video)$/.test(label)) return 'theirs';
  if (kind === 'video') return displaySurface || (!deviceId && frameRate) ? 'screen' : 'own';
  return groupId ? 'own' : null; // sounds a page mixes itself are nobody's
}

/** The next judgement from the one before, the tracks there are now, and the time in ms. */
export function judge(was: Judgement, tracks: readonly Track[], place: Place, at: number): Judgement {
  const live = tracks.filter(t => t.readyState === 'live');
  const theirs = live.filter(t => whose(t) === 'theirs');
  const own = live.filter(t => whose(t) === 'own').map(t => t.id);
  const sharing = live.some(t => whose(t) === 'screen');
  const now = (phase: Phase | null, kept: Partial<Judgement> = {}): Judgement => ({
    ...nothing,
    path: place.path,
    ...kept,
    phase,
    sharing,
  });
  /** Still as it was, until the grace is over. */
  const lingering = (phase: Phase) => {
    const goneAt = Math.min(was.goneAt ?? at, at); // a clock set back must not make a call last for ever
    return at - goneAt < grace ? now(phase, { goneAt, own: was.own, path: was.path }) : now('left');
  };

  if (place.says === 'left') return now(was.phase && 'left');
  // Meet sends three silent streams to whoever is alone: only a track that carries something is a person
  // coming. Once here they stay, however quiet.
  if (theirs.some(t => was.phase === 'joined' || !t.muted)) return now('joined', { own });
  if (was.phase === 'joined') {
    // The other's line dropped and the user's camera runs on untouched: still in the room.
    return own.some(id => was.own.includes(id)) ? now('joined', { own: was.own }) : lingering('joined');
  }
  if (own.length > 0 || place.says === 'lobby') return now('lobby');
  // A lobby with its camera switched off is a lobby still; one that was walked away from is not.
  if (was.phase === 'lobby') return was.path === place.path ? now('lobby') : lingering('lobby');
  return now(was.phase);
}

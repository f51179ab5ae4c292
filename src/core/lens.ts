// The lens: where the strip stands best for a camera, and how far from the lens the eyes are then seen to be.
import { emptyPlacement, type Placement } from './placement.ts';

/** built-in: in the frame above the screen; above: on top of it; left, right: beside it; below: under it. */
export const cameras = ['built-in', 'above', 'left', 'right', 'below'] as const;
export type Camera = (typeof cameras)[number];
/** From the eyes to the screen, cm. */
export const distances: readonly number[] = [50, 60, 70];
export type Lens = { readonly camera: Camera; readonly cm: number };

/** A share of the viewport, as in Placement. */
export type Place = Pick<Placement, 'x' | 'y'>;
const top: Place = { x: emptyPlacement.x, y: emptyPlacement.y };

/**
 * From the lens to the middle of the strip, cm, on a usual screen: `down` below the lens, `side` beside it. Above the
 * page there are 2.5 cm of tabs and address, the strip's middle is 1.5 cm further, a frame is 1 cm and a camera on top
 * of it 3 cm more; at a side, half of the strip and the frame.
 */
const spots: Readonly<
  Record<Camera, { readonly down: number; readonly side: number; readonly place: Place }>
> = {
  'built-in': { down: 5, side: 0, place: top },
  above: { down: 8, side: 0, place: top },
  left: { down: 0, side: 10, place: { x: 0, y: 0.4 } },
  right: { down: 0, side: 10, place: { x: 1, y: 0.4 } },
  below: { down: -5, side: 0, place: { x: 0.5, y: 1 } },
};

/** Degrees: under the lens it is hardly seen up to 5 (V1, V4), and is plainly off beyond 7 (V5). */
export const hardlyDeg = 5;
export const farDeg = 7;
/** Degrees: to a side it is seen from here on (V2). */
export const sideDeg = 1.2;

export type Seen = {
  readonly place: Place;
  /** Between lens and strip as seen by the user, degrees. */
  readonly degrees: number;
  /** good: hardly seen; fair: seen by some; far: plainly off. */
  readonly is: 'good' | 'fair' | 'far';
  /** Looking there reads as looking past (V1): beside or above the lens. */
  readonly past: 'beside' | 'above' | null;
  /** Sitting so far away, cm, brings it within the limit; null where it is, or where that does not help. */
  readonly sitCm: number | null;
};

const degreesOf = (offCm: number, cm: number): number => (Math.atan2(offCm, cm) * 180) / Math.PI;

/** Where to stand and what to say of it, in degrees (evidence V1-V5). */
export const seen = ({ camera, cm }: Lens): Seen => {
  const { down, side, place } = spots[camera];
  const off = Math.hypot(down, side);
  const degrees = degreesOf(off, cm);
  const past = degreesOf(side, cm) > sideDeg ? 'beside' : down < 0 ? 'above' : null;
  const is = degrees > farDeg ? 'far' : degrees > hardlyDeg || past ? 'fair' : 'good';
  const farthest = Math.tan((farDeg * Math.PI) / 180);
  const sitCm = is === 'far' && past === null ? Math.ceil(off / farthest / 5) * 5 : null;
  return { place, degrees, is, past, sitCm };
};

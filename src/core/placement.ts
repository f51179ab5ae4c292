// Where the live surface stands on one site: remembered per host.

/** strip: two lines under the lens; sidebar: the full list; pebble: everything folded into the orb. */
export type Form = 'strip' | 'sidebar' | 'pebble';
export const forms: readonly Form[] = ['strip', 'sidebar', 'pebble'];

export type Placement = {
  /** Strip and pebble: centre of the box as a share of the viewport width, 0-1. */
  readonly x: number;
  /** Top edge as a share of the viewport height, 0-1. */
  readonly y: number;
  readonly side: 'left' | 'right';
  /** The form to come back to from the pebble, in a call. */
  readonly form: Form;
};

/** Under the lens, at the top of the middle (evidence V1-V5). */
export const emptyPlacement: Placement = { x: 0.5, y: 0, side: 'right', form: 'strip' };

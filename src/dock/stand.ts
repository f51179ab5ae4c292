// Where we stand: from form, drawn box, kept placement and viewport to the frame's place and the part of it that is seen.
import type { Form, Placement } from '../core/placement.ts';

/** The viewport in CSS px; `top` px of it belong to the host's own controls. */
export type Room = { readonly width: number; readonly height: number; readonly top: number };
export type Box = { readonly width: number; readonly height: number };
/** Middle of the upper edge of what is seen, in CSS px. */
export type Spot = { readonly x: number; readonly y: number };
/** The frame, and how much of it is cut off at each side and below: it keeps its size while its drawing grows. */
export type Stand = Box & {
  readonly left: number;
  readonly top: number;
  readonly aside: number;
  readonly below: number;
  readonly spot: Spot;
};

const gap = 8;
const sidebarGap = 14;
/** A sidebar this high is worth its place; with less room it may cover the host's header. */
const sidebarLeast = 200;
/** Dropped this near to the middle, we stand in it: under the lens. */
const snap = 24;
const step = 16;

/** Never moved on this site: under the lens, or at the right edge. */
export const unmoved: Placement = { x: 0.5, y: 0, side: 'right', form: 'strip' };

const within = (least: number, value: number, most: number): number => Math.max(least, Math.min(value, most));

/** The highest place for a box of this height: below the host's controls where there is room for both. */
const highest = (room: Room, height: number): number =>
  within(gap, room.top + gap, room.height - gap - height);

const frameOf = (form: Form, room: Room): Box => {
  if (form === 'strip') return { width: 680, height: Math.min(360, room.height - 2 * gap) };
  if (form === 'pebble') return { width: 44, height: 44 };
  return {
    width: Math.min(312, room.width - 2 * gap),
    height: room.height - highest(room, sidebarLeast) - gap,
  };
};

const wantedX = (form: Form, { x, side }: Placement, room: Room): number => {
  if (form !== 'sidebar') return x * room.width;
  const middle = sidebarGap + frameOf(form, room).width / 2;
  return side === 'left' ? middle : room.width - middle;
};

/** `dragX`: a sidebar follows the pointer until it is let go. */
export const stand = (
  form: Form,
  drawn: Box,
  placement: Placement,
  room: Room,
  dragX: number | null = null,
): Stand => {
  const frame = frameOf(form, room);
  const width = Math.min(drawn.width, frame.width, room.width - 2 * gap);
  const height = Math.min(drawn.height, frame.height, room.height - 2 * gap);
  const x = within(gap + width / 2, dragX ?? wantedX(form, placement, room), room.width - gap - width / 2);
  const y =
    form === 'sidebar'
      ? highest(room, sidebarLeast)
      : within(highest(room, height), placement.y * room.height, room.height - gap - height);
  return {
    ...frame,
    left: Math.round(x - frame.width / 2),
    top: Math.round(y),
    aside: (frame.width - width) / 2,
    below: frame.height - height,
    spot: { x, y },
  };
};

const at = (form: Form, { x, y }: Spot, last: Placement, room: Room): Placement => ({
  x: within(0, x / room.width, 1),
  y: within(0, y / room.height, 1),
  side: last.side,
  form: form === 'pebble' ? last.form : form,
});

/** The placement of a box let go at this spot. */
export const dropped = (form: Form, { x, y }: Spot, last: Placement, room: Room): Placement => {
  const middle = room.width / 2;
  if (form === 'sidebar') return { ...last, side: x < middle ? 'left' : 'right', form };
  return at(form, { x: Math.abs(x - middle) <= snap ? middle : x, y }, last, room);
};

/** One arrow key: a small step for strip and pebble, the other edge for the sidebar. */
export const stepped = (
  form: Form,
  from: Spot,
  by: { readonly dx: number; readonly dy: number },
  last: Placement,
  room: Room,
): Placement => {
  if (form !== 'sidebar') return at(form, { x: from.x + by.dx * step, y: from.y + by.dy * step }, last, room);
  return by.dx === 0 ? last : { ...last, side: by.dx < 0 ? 'left' : 'right', form };
};

// All the situations in one place, with their closed set of names.
import type { Frame } from './frame.ts';
import { peopleFrames } from './frames-people.ts';
import { selfFrames } from './frames-self.ts';
import { workFrames } from './frames-work.ts';

const all = { ...peopleFrames, ...workFrames, ...selfFrames } as const;

/** The name of a situation; where it equals a competency, the competency in general is meant. */
export type FrameId = keyof typeof all;

export const frames: { readonly [id in FrameId]: Frame } = all;

/** Two sides of one thing: where a question is surer of one, it means the other less. */
export const rivals: readonly (readonly [FrameId, FrameId])[] = [
  ['feedback-got', 'feedback-given'],
  ['own-conflict', 'mediated'],
  ['own-conflict', 'disagreed-boss'],
];

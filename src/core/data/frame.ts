// The shape of one situation that questions ask about and stories tell.
import type { Competency } from '../competency.ts';

/**
 * `of` is the competency it belongs to; cues are comma-separated; `near` lists other frames with the share (0 to 1) of this one they can stand in for.
 */
export type Frame = {
  readonly of: Competency;
  readonly both?: string;
  readonly asks?: string;
  readonly tells?: string;
  readonly near?: string;
};

// A story: one prepared anecdote, as few words as will bring it back.
import type { Competency } from './competency.ts';

/** Everything is the user's own text; any field may be empty while it is being written. */
export type Story = {
  readonly title: string;
  /** 3-6 keywords, shown as typed (evidence S7: keywords only, no sentences). */
  readonly keywords: readonly string[];
  /** The one number, shown in sand: "-38 %", "12 people". */
  readonly proof: string;
  /** Competencies and free tags, as typed. */
  readonly tags: readonly (Competency | (string & {}))[];
  readonly situation: string;
  readonly task: string;
  readonly action: string;
  readonly result: string;
  /** Our example, until the user edits it. */
  readonly example: boolean;
  /** Wall clock in ms of the user's delete, or null; kept 30 days (fault 75). */
  readonly removedAt: number | null;
};

export const emptyStory: Story = {
  title: '',
  keywords: [],
  proof: '',
  tags: [],
  situation: '',
  task: '',
  action: '',
  result: '',
  example: false,
  removedAt: null,
};

// Link: a call's address out of whatever was pasted around it.
import { callLink } from '../core/interview.ts';

/** The first address in a pasted text that may be opened; the text itself where there is none. */
export const linkIn = (pasted: string): string =>
  pasted.split(/[\s<>"']+/).find(part => callLink(part) !== null) ?? pasted;

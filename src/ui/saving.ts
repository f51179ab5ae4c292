// Saving: what a page knows of what it asked to be kept.
import type { Refusal } from '../core/record.ts';

export type Saving =
  { readonly is: 'rest' | 'saving' | 'saved' } | { readonly is: 'not'; readonly why: Refusal };

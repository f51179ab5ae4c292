// A note: the thank-you to one person, block by block, in the user's words.

/** What a block is for; `own`: whatever the user added. */
export const blockKinds = [
  'greeting',
  'thanks',
  'heard',
  'strength',
  'addition',
  'correction',
  'next',
  'closing',
  'own',
] as const;
export type BlockKind = (typeof blockKinds)[number];
export type Block = { readonly kind: BlockKind; readonly text: string };

/** One draft for one person of one interview. */
export type Note = {
  readonly interview: string;
  /** Whom it is to, as the interview names them. */
  readonly name: string;
  readonly email: string;
  readonly subject: string;
  readonly blocks: readonly Block[];
  /** Wall clock in ms; null while it was not sent. */
  readonly sentAt: number | null;
};

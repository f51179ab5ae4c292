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
export type Block = {
  readonly kind: BlockKind;
  readonly text: string;
  /** The moment it grew from; '' where from none. */
  readonly of: string;
  /** Taken out, and kept as it was so that it can be put back. */
  readonly out: boolean;
};

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

/** What stands between two blocks wherever the note is read, copied or sent. */
export const gap = '\n\n';

/** Blocks that are in the note and say something, each with the place of its text in the whole. */
export const placesOf = (
  blocks: readonly Block[],
): readonly { readonly block: Block; readonly at: number; readonly from: number; readonly to: number }[] => {
  let end = -gap.length;
  return blocks.flatMap((block, at) => {
    if (block.out || block.text.trim() === '') return [];
    const from = end + gap.length;
    end = from + block.text.length;
    return [{ block, at, from, to: end }];
  });
};

/** The note as it is copied and sent: exactly what the blocks show, in their order. */
export const wholeOf = (blocks: readonly Block[]): string =>
  placesOf(blocks)
    .map(({ block }) => block.text)
    .join(gap);

/** When a note does most good, after a call that ended at `endedAt` (ms): not at once, within the day (evidence T5). */
export const windowOf = (endedAt: number): { readonly from: number; readonly to: number } => ({
  from: endedAt + 30 * 60_000,
  to: endedAt + 24 * 3_600_000,
});

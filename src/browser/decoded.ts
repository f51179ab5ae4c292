// Decoded: the text in somebody's file, whichever of the usual encodings it was saved in.

/** Null where it is no text. Without a mark it is UTF-8, or UTF-16 where every other byte of its start is empty. */
export const decoded = (bytes: Uint8Array): string | null => {
  const [a, b] = bytes;
  const encoding =
    (a === 0xff && b === 0xfe) || (a !== 0 && b === 0 && bytes.length > 1)
      ? 'utf-16le'
      : (a === 0xfe && b === 0xff) || (a === 0 && b !== 0 && bytes.length > 1)
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // What spreadsheets of old saved; a byte of theirs is always a sign.
    return encoding === 'utf-8' && !bytes.includes(0) ? new TextDecoder('windows-1252').decode(bytes) : null;
  }
};

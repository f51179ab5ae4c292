// Bytes: how long a text is in UTF-8, which is what files, lines of a calendar and the browser's store count.

/** Of one character, as a string's iteration gives them. */
export const octets = (char: string): number => {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4;
};

/** Of a whole text; half of a surrogate pair counts as what stands in for it, three. */
export const bytesOf = (text: string): number => {
  let bytes = 0;
  for (const char of text) bytes += octets(char);
  return bytes;
};

/** Bytes a browser's store counts for a value under a key, near enough: its JSON and the key. */
export const bytesUnder = (key: string, value: unknown): number =>
  bytesOf(key) + bytesOf(JSON.stringify(value) ?? '');

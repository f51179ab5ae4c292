// Typed: the text of a field that is kept as something else, so that a half-typed line is not tidied away under the cursor.
import { useState } from 'preact/hooks';

/** `text` follows `kept` unless what was typed already means the same. */
export const useTyped = <T>(
  kept: T,
  print: (kept: T) => string,
  read: (text: string) => T,
): readonly [string, (text: string) => T] => {
  const [typed, setTyped] = useState(() => print(kept));
  const text = JSON.stringify(read(typed)) === JSON.stringify(kept) ? typed : print(kept);
  return [
    text,
    next => {
      setTyped(next);
      return read(next);
    },
  ];
};

// JSON as files really hold it: looked through without recursion, so that what is wrong has a line and nothing can overflow.

/** cut: ends too early; comma: one too many or missing; twice: a name twice in one object; sign: anything else. */
export type JsonFault =
  'cut' | 'comment' | 'comma' | 'number' | 'twice' | 'string' | 'deep' | 'after' | 'sign';
export type Json =
  | { readonly is: 'json'; readonly value: unknown }
  | { readonly is: 'fault'; readonly fault: JsonFault; readonly line: number; readonly column: number };

/** Ours are 6 deep; what is recursive later (writing, sums, schemas) holds for far more. */
const mostDepth = 64;

const quote = 34;
const backslash = 92;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const blank = /[ \t\n\r]*/y;

/** Where it is wrong and how; null where it is not. One pass, no recursion. */
const faultIn = (text: string): { readonly fault: JsonFault; readonly at: number } | null => {
  let at = 0;
  /** What each open bracket is; the names an object has so far. */
  const open: (Set<string> | null)[] = [];
  /** A value, the first one or an end, a name, the first one or an end, a comma or an end. */
  let next: 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'comma' = 'value';
  const skip = (): void => {
    blank.lastIndex = at;
    blank.test(text);
    at = blank.lastIndex;
  };
  const matched = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    return found === undefined ? null : found;
  };
  /** The end of the string that begins here; -1 where it has none, -2 where a sign in it is not allowed. */
  const stringEnd = (): number => {
    for (let here = at + 1; here < text.length; here++) {
      const unit = text.charCodeAt(here);
      if (unit === quote) return here + 1;
      if (unit < 32) return -2;
      if (unit === backslash) {
        here += 1;
        const escaped = text[here];
        if (escaped === 'u' && !/^[\da-fA-F]{4}$/.test(text.slice(here + 1, here + 5)))
          return here + 5 >= text.length ? -1 : -2;
        if (escaped !== undefined && !'"\\/bfnrtu'.includes(escaped)) return -2;
      }
    }
    return -1;
  };
  for (;;) {
    skip();
    const sign = text[at];
    const isOver = open.length === 0 && next === 'comma';
    if (sign === undefined) return isOver ? null : { fault: 'cut', at };
    if (sign === '/' || sign === '#') return { fault: 'comment', at };
    if (isOver) return { fault: 'after', at };
    if (sign === ',') {
      if (next !== 'comma') return { fault: 'comma', at };
      next = open.at(-1) ? 'name' : 'value';
      at += 1;
    } else if (sign === '}' || sign === ']') {
      const isObject = open.at(-1) !== null;
      if (next === 'value' || next === 'name') return { fault: 'comma', at };
      if (open.length === 0 || isObject !== (sign === '}')) return { fault: 'sign', at };
      open.pop();
      next = 'comma';
      at += 1;
    } else if (next === 'comma') {
      return { fault: 'comma', at };
    } else if (sign === '"') {
      const end = stringEnd();
      if (end < 0) return { fault: end === -1 ? 'cut' : 'string', at };
      const names = open.at(-1);
      if (names && next !== 'value') {
        const name = text.slice(at + 1, end - 1);
        if (names.has(name)) return { fault: 'twice', at };
        names.add(name);
        at = end;
        skip();
        if (text[at] !== ':') return { fault: at >= text.length ? 'cut' : 'sign', at };
        at += 1;
        next = 'value';
      } else {
        at = end;
        next = 'comma';
      }
    } else if (next === 'name' || next === 'name-or-end') {
      return { fault: 'sign', at };
    } else if (sign === '{' || sign === '[') {
      if (open.length >= mostDepth) return { fault: 'deep', at };
      open.push(sign === '{' ? new Set() : null);
      next = sign === '{' ? 'name-or-end' : 'value-or-end';
      at += 1;
    } else {
      const found = matched(word) ?? matched(number);
      if (found === null || /[\w.+-]/.test(text[at + found.length] ?? ''))
        return { fault: /[-+.\dNI]/.test(sign) ? 'number' : 'sign', at };
      if (/\d/.test(found) && !Number.isFinite(Number(found))) return { fault: 'number', at };
      at += found.length;
      next = 'comma';
    }
  }
};

/** Lines end as editors count them. */
const placeOf = (text: string, at: number): { readonly line: number; readonly column: number } => {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
};

export const json = (text: string): Json => {
  const wrong = faultIn(text);
  if (wrong) return { is: 'fault', fault: wrong.fault, ...placeOf(text, wrong.at) };
  return { is: 'json', value: JSON.parse(text) };
};

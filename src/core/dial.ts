// Dial: a number as people type it, made into a `tel:` address that can only ever call, or the reason why not.

/** empty: nothing typed; letters; code: star and square codes, which change a line's settings; two: two numbers. */
export const undialled = ['empty', 'letters', 'code', 'two', 'short', 'long', 'signs'] as const;
export type Undialled = (typeof undialled)[number];

export type Dial =
  | {
      readonly is: 'number';
      /** Only `tel:` and `[+0-9*#,;]`, the square as %23 (fault 72). */
      readonly href: string;
      /** What is dialled, in the user's own groups. */
      readonly shown: string;
      /** What is dialled once they pick up: an extension, a code to enter; '' where nothing. */
      readonly after: string;
    }
  | { readonly is: 'none'; readonly why: Undialled };

/** The zero of each row of digits that a keyboard or a copied page may hold. */
const zeros = [0x06_60, 0x06_f0, 0x09_66, 0x09_e6, 0xff_10];

const plain = (char: string): string => {
  const code = char.codePointAt(0) ?? 0;
  const zero = zeros.find(one => code >= one && code < one + 10);
  if (zero !== undefined) return String(code - zero);
  // Full width, as East Asian keyboards have them.
  return code > 0xff_00 && code < 0xff_5f ? String.fromCodePoint(code - 0xfe_e0) : char;
};

const none = (why: Undialled): Dial => ({ is: 'none', why });

/** An international number has 15 digits (E.164), and "00" or a prefix before it. */
const most = 18;
/** Fewer are an emergency, a service or a desk inside a house. */
const least = 5;

/** A part of one number is shorter: "030 / 1234567" is one, "030 1234567 / 0171 1234567" are two. */
const wholeFrom = 7;

/** "ext. 12", "x12", ";ext=12" at the end. */
const extension = /[\s,;.(]*(?:ext(?:ension|n)?|x)[\s.:=]*(\d{1,11})\)?$/iu;

/**
 * What pressing it would dial. Direction marks and other unseen signs are dropped, so that what is shown is what is
 * dialled; star and square codes (`*31#`, `**21*...#`) are refused wherever the line itself would obey them.
 */
export const dialOf = (typed: string): Dial => {
  const seen = Array.from(typed.replaceAll(/[\p{Cf}\p{Cc}\uFE0F]/gu, ' '), plain)
    .join('')
    .replace(/^\s*tel:/iu, '')
    .trim();
  if (seen === '') return none('empty');
  const found = extension.exec(seen);
  const whole = found ? `${seen.slice(0, found.index)},${found[1] ?? ''}` : seen;
  const at = whole.search(/[,;]/u);
  const main = at < 0 ? whole : whole.slice(0, at);
  const rest = at < 0 ? '' : whole.slice(at).replaceAll(/[\s\-.]/gu, '');
  if (/[*#]/u.test(main)) return none('code');
  if (/\p{L}/u.test(whole)) return none('letters');
  if (/[^+\d\s()[\]\-./·‐-―,;*#]/u.test(whole)) return none('signs');
  // "+49 (0)30": the bracketed zero is dialled only from inside the country.
  const digits = main
    .replace(/^(\s*(?:\+|00)[\d\s]*)[([]\s*0\s*[)\]]/u, '$1 ')
    .replaceAll(/[^+\d]+/gu, ' ')
    .trim();
  const wholes = main.split('/').filter(one => one.replaceAll(/\D/gu, '').length >= wholeFrom);
  if (digits.lastIndexOf('+') > 0 || rest.includes('+') || wholes.length > 1) return none('two');
  const number = digits.replaceAll(' ', '');
  const count = number.replace('+', '').length;
  if (!/^(?:[,;]+[\d*#]+)*[,;]*$/u.test(rest)) return none('signs');
  if (count < least) return none('short');
  if (count > most) return none('long');
  const pauses = rest.replace(/[,;]+$/u, '');
  return {
    is: 'number',
    href: `tel:${number}${pauses.replaceAll('#', '%23')}`,
    shown: digits.replace(/^\+ /u, '+'),
    after: pauses.replace(/^[,;]+/u, ''),
  };
};

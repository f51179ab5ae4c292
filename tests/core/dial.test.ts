import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dialOf, undialled } from '../../src/core/dial.ts';

const lawful = /^tel:\+?\d{5,18}(?:[,;]+(?:[\d*]|%23)+)*$/;

describe('a number is dialled as it was meant', () => {
  it.each([
    ['+49 30 1234567', 'tel:+49301234567', '+49 30 1234567', ''],
    ['+49 (0)30 123-45 67', 'tel:+49301234567', '+49 30 123 45 67', ''],
    ['0049 (0) 30 1234567', 'tel:0049301234567', '0049 30 1234567', ''],
    ['(030) 123456', 'tel:030123456', '030 123456', ''],
    ['030/123 456', 'tel:030123456', '030 123 456', ''],
    ['033200 / 1234567', 'tel:0332001234567', '033200 1234567', ''],
    ['+1 (555) 010-9999', 'tel:+15550109999', '+1 555 010 9999', ''],
    ['020–7946–0000', 'tel:02079460000', '020 7946 0000', ''],
    ['tel:+44-20-7946-0000', 'tel:+442079460000', '+44 20 7946 0000', ''],
    ['+ 44 20 7946 0000', 'tel:+442079460000', '+44 20 7946 0000', ''],
    ['555 010 9999 ext. 12', 'tel:5550109999,12', '555 010 9999', '12'],
    ['555 010 9999x12', 'tel:5550109999,12', '555 010 9999', '12'],
    ['555 010 9999 (extension 12)', 'tel:5550109999,12', '555 010 9999', '12'],
    ['+15550109999;ext=12', 'tel:+15550109999,12', '+15550109999', '12'],
    ['+49 30 1234567,,445566#', 'tel:+49301234567,,445566%23', '+49 30 1234567', '445566#'],
    ['+49 30 1234567;*12', 'tel:+49301234567;*12', '+49 30 1234567', '*12'],
    ['12345,', 'tel:12345', '12345', ''],
    ['\u202d+49 30 1234567\u202c', 'tel:+49301234567', '+49 30 1234567', ''],
    ['+49 30\u00a01234567\u200b', 'tel:+49301234567', '+49 30 1234567', ''],
    ['＋４９（０）３０１２３４５６７', 'tel:+49301234567', '+49 301234567', ''],
    ['٠٣٠١٢٣٤٥٦', 'tel:030123456', '030123456', ''],
    ['०३०१२३४५६', 'tel:030123456', '030123456', ''],
  ])('%s', (typed, href, shown, after) => {
    expect(dialOf(typed)).toEqual({ is: 'number', href, shown, after });
  });
});

describe('what cannot be dialled says why', () => {
  const cases = [
    ['', 'empty'],
    ['  \u200e ', 'empty'],
    ['tel:', 'empty'],
    ['*31#+49301234567', 'code'],
    ['#31#0301234567', 'code'],
    ['**21*0301234567#', 'code'],
    ['*#06#', 'code'],
    ['12345#', 'code'],
    ['＊21＊12345＃', 'code'],
    ['tel:%2331%23123456', 'signs'],
    ['0800 FLOWERS', 'letters'],
    ['ask for Dana', 'letters'],
    ['Mobile: +49 171 1234567', 'letters'],
    ['+49301234567;phone-context=evil.example', 'letters'],
    ['javascript:alert(12345678)', 'letters'],
    ['+49 30 123456 / +49 171 123456', 'two'],
    ['030 1234567 / 0171 1234567', 'two'],
    ['12345+67890', 'two'],
    ['12345,+67890', 'two'],
    ['112', 'short'],
    ['+', 'short'],
    ['--', 'short'],
    ['1234567890123456789', 'long'],
    ['📞 +49 30 1234567', 'signs'],
    ['1️⃣2️⃣3️⃣4️⃣5️⃣', 'signs'],
    ['030 1234567²', 'signs'],
    ['030 1234567?', 'signs'],
    ['12345,(1)', 'signs'],
    ['<b>12345</b>', 'letters'],
  ] as const;
  it.each(cases)('%s: %s', (typed, why) => {
    expect(dialOf(typed)).toEqual({ is: 'none', why });
  });

  it('has no reason that is never given', () => {
    expect(new Set(cases.map(([, why]) => why))).toEqual(new Set(undialled));
  });
});

/** Two hundred ways in which a field may be used against its user. */
const codes = ['*31#', '#31#', '**21*', '##002#', '*#06#', '*100#', '*99#', '**04*', '＊31＃', '﹡31﹟'];
const numbers = ['+49301234567', '0301234567', '12345', '', '+1 555 010 9999'];
const wraps: readonly ((code: string, number: string) => string)[] = [
  (code, number) => code + number,
  (code, number) => number + code,
  (code, number) => `tel:${code}${number}`,
  (code, number) => `\u202e${code}\u202c${number}`,
];
const hostile = codes.flatMap(code => numbers.flatMap(number => wraps.map(wrap => wrap(code, number))));

test('Of two hundred star and square codes in every place, none is ever dialled.', () => {
  expect(hostile).toHaveLength(200);
  expect(hostile.filter(typed => dialOf(typed).is !== 'none')).toEqual([]);
});

test('Whatever is typed, an address can only call, and what is shown is what it dials.', () => {
  const signs = '0123456789+*#,;-./()[] ext=%tel:\u202e\u200b\u00a0٣３FLOW📞²\r\n&?<"';
  const part = fc.constantFrom(...Array.from(signs));
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(part, { maxLength: 30 }).map(all => all.join('')),
    fc
      .tuple(fc.constantFrom('+49', '030', '00', '+1 '), fc.array(part, { minLength: 4, maxLength: 14 }))
      .map(([a, all]) => a + all.join('')),
  );
  fc.assert(
    fc.property(typed, text => {
      const dial = dialOf(text);
      if (dial.is === 'none') return;
      expect(dial.href).toMatch(lawful);
      const whole = dial.href.slice(4).replaceAll('%23', '#');
      const at = whole.search(/[,;]/);
      expect(dial.shown.replaceAll(' ', '')).toBe(at < 0 ? whole : whole.slice(0, at));
      expect(dial.after).toBe(at < 0 ? '' : whole.slice(at).replace(/^[,;]+/, ''));
      expect(dial.shown).toMatch(/^\+?\d[\d ]*$/);
    }),
    { numRuns: 3_000 },
  );
});

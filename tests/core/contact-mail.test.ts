import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { mailtoOf } from '../../src/core/contact-mail.ts';

test('A mail goes to one address with its subject and its text.', () => {
  expect(mailtoOf('rosa@northwind.example', 'Next steps: a & b', 'Hello,\n\nThank you?')).toBe(
    'mailto:rosa@northwind.example?subject=Next%20steps%3A%20a%20%26%20b&body=Hello%2C%0D%0A%0D%0AThank%20you%3F',
  );
});

describe('no mail goes to', () => {
  it.each([
    '',
    'rosa',
    'rosa@northwind',
    'rosa@northwind.example,other@x.example',
    'rosa@northwind.example;other@x.example',
    'rosa@northwind.example?bcc=other@x.example',
    'rosa@northwind.example&cc=other@x.example',
    'rosa%0d%0abcc:x@northwind.example',
    'rosa@northwind.example\r\nbcc: other@x.example',
    'Rosa <rosa@northwind.example>',
    'rosa@evil.example\u202e.example',
    'a@b@c.example',
    'javascript:alert(1)@x.example',
  ])('%s', to => {
    expect(mailtoOf(to, 'a', 'b')).toBeNull();
  });
});

test('A text too long to arrive whole stays out; a subject stays one line.', () => {
  expect(mailtoOf('a@b.example', 'x\r\nBcc: y', 'z'.repeat(3_000))).toBe(
    'mailto:a@b.example?subject=x%20Bcc%3A%20y',
  );
});

test('Whatever the text, nothing but subject and body is in the address.', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      (subject, body) => {
        const link = mailtoOf('a@b.example', subject, body) ?? '';
        expect(link).toMatch(/^mailto:a@b\.example\?subject=[\w%.~!*'()-]*(?:&body=[\w%.~!*'()-]*)?$/);
      },
    ),
  );
});

// Ways a note leaves: as addresses that open a message with it, made so that its text can be nothing but text.

export type Letter = { readonly email: string; readonly subject: string; readonly text: string };
export const doors = ['mail', 'gmail', 'outlook'] as const;
export type Door = (typeof doors)[number];

/** Some mail programs cut an address that is longer (fault 72). */
export const mostInAddress = 2_000;

/** One plain address; anything that could name a second one, or a header, or that hides or turns what is read, is none. */
export const isEmail = (email: string): boolean =>
  /^[^\s\p{C}@,;:<>()[\]\\"?&%=#/]{1,64}@[^\s\p{C}@,;:<>()[\]\\"?&%=#/]{1,190}$/u.test(email.trim());

/** Half a character cannot be written into an address. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));
const oneLine = (text: string): string => text.replace(/[\r\n]+/gu, ' ').trim();

const made = (door: Door, to: string, subject: string, body: string): string => {
  const given = body === '' ? '' : `&body=${body}`;
  switch (door) {
    case 'mail':
      return `mailto:${to}?subject=${subject}${given}`;
    case 'gmail':
      return `https://mail.google.com/mail/?view=cm&fs=1&to=${to}&su=${subject}${given}`;
    case 'outlook':
      return `https://outlook.live.com/mail/0/deeplink/compose?to=${to}&subject=${subject}${given}`;
  }
};

/** `isWhole`: the text is in the address; where it is too long for one, only whom it goes to and the subject are. */
export const addressOf = (
  door: Door,
  { email, subject, text }: Letter,
): { readonly url: string; readonly isWhole: boolean } => {
  const to = isEmail(email) ? encoded(email.trim()) : '';
  const about = encoded(oneLine(subject).slice(0, 200));
  const url = made(door, to, about, encoded(text.replace(/\r?\n/gu, '\r\n')));
  return url.length <= mostInAddress
    ? { url, isWhole: true }
    : { url: made(door, to, about, ''), isWhole: false };
};

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The same text for a field that takes formatting: paragraphs and lines, and nothing that could be more. */
export const htmlOf = (text: string): string =>
  text
    .replace(/[&<>"]/gu, mark => marks[mark] ?? '')
    .split(/\n{2,}/u)
    .map(part => `<p>${part.replaceAll('\n', '<br>')}</p>`)
    .join('');

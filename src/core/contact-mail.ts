// A mail to one contact, as an address that a mail program opens with the text in it.

/** One address and nothing else: what could add a second one or a header of its own is none. */
const address =
  /^[^\s\p{Cc}\p{Cf}@<>()[\]\\,;:"?&#%/]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,250})\.[\p{L}\p{N}-]{2,63}$/u;

/** Some clients cut what is longer, characters (fault 72). */
const most = 2_000;

const encoded = (text: string): string =>
  encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\uFFFD').replaceAll(/\r\n?|\n/gu, '\r\n'));

/** Null where the address is no whole one; without the text where it is too long to arrive whole. */
export const mailtoOf = (to: string, subject: string, body: string): string | null => {
  if (!address.test(to)) return null;
  const start = `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encoded(subject.replaceAll(/\s+/gu, ' '))}`;
  const whole = `${start}&body=${encoded(body)}`;
  return whole.length <= most ? whole : start;
};

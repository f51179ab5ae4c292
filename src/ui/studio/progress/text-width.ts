// How wide words are in a picture, so that they are cut before they run into something.

let brush: CanvasRenderingContext2D | null | undefined;

/** px of one line at 13 px, with the spacing the user chose. */
export const widthOf = (text: string): number => {
  brush ??= document.createElement('canvas').getContext('2d');
  const style = getComputedStyle(document.documentElement);
  if (!brush) return text.length * 7;
  brush.font = `13px ${getComputedStyle(document.body).fontFamily}`;
  brush.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
  brush.wordSpacing = style.wordSpacing;
  return brush.measureText(text).width;
};

/** px that the widest of these needs. */
export const widest = (texts: readonly string[]): number => Math.ceil(Math.max(0, ...texts.map(widthOf)));

/** The text, or as much of its beginning as fits in so many px. */
export const cut = (text: string, px: number): string => {
  if (widthOf(text) <= px) return text;
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  );
  let length = Math.min(letters.length, Math.ceil(px / 4));
  while (length > 1 && widthOf(`${letters.slice(0, length).join('')}…`) > px) length -= 1;
  return `${letters.slice(0, length).join('').trimEnd()}…`;
};

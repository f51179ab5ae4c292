// Pasted text: an empty line between stories; the first line of each is its title, the others are its keywords.
import { idOf, mostItems, unread, type Found, type Read } from './exchange.ts';
import { emptyStory } from './story.ts';

/** Signs that lists of other programs put before a line. */
const bullet = /^\s*(?:[-*+•–·‣▪◦]|\d{1,3}[.)])\s+/;

export const textIn = (text: string): Read => {
  const blocks = text
    .split(/(?:\r\n|\r|\n|\u2028|\u2029)/)
    .map(line => line.trim())
    .reduce<string[][]>(
      (all, line) => {
        if (line !== '') all.at(-1)?.push(line.replace(bullet, ''));
        else if (all.at(-1)?.length) all.push([]);
        return all;
      },
      [[]],
    )
    .filter(lines => lines.length > 0);
  if (blocks.length === 0) return unread('empty');
  if (blocks.length > mostItems) return { is: 'unread', why: { is: 'many', count: blocks.length } };
  const found = blocks.map(([title = '', ...keywords], nth): Found => {
    const body = { ...emptyStory, title, keywords };
    return { at: nth + 1, kind: 'story', id: idOf(['text', body]), isMade: true, updatedAt: null, body };
  });
  return { is: 'read', format: 'text', found, refused: [], warnings: [] };
};

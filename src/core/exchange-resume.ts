// A JSON Resume (jsonresume.org): every highlight of work, projects and volunteering is the draft of a story.
import { idOf, own, unread, type Found, type Read } from './exchange.ts';
import { emptyStory } from './story.ts';
import { wordsOf } from './words.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Eight words, or as many as sixty characters hold: the rest is in the story. */
const titleOf = (highlight: string): string => {
  const words = highlight.split(/\s+/).slice(0, 8);
  while (words.length > 1 && words.join(' ').length > 60) words.pop();
  return words
    .join(' ')
    .slice(0, 60)
    .replace(/[,;:.]$/, '');
};

/** A share is the one number that is never a year or a house. */
const proofIn = (highlight: string): string => /[-+−]?\d[\d.,]*\s?%/.exec(highlight)?.[0] ?? '';

/** "Product lead, Northwind (2019-04 to 2022-01)" from whatever of it is there. */
const placeIn = (entry: unknown): string => {
  const name = text(own(entry, 'name')) || text(own(entry, 'company')) || text(own(entry, 'organization'));
  const where = [text(own(entry, 'position')), name].filter(part => part !== '').join(', ');
  const when = [text(own(entry, 'startDate')), text(own(entry, 'endDate'))].filter(part => part !== '');
  return when.length ? `${where} (${when.join(' – ')})` : where;
};

const sections = ['work', 'projects', 'volunteer'] as const;

/** Null where it is no resume. */
export const resumeIn = (value: unknown): Read | null => {
  const parts = sections.map(name => own(value, name));
  if (!parts.some(Array.isArray)) return null;
  const found: Found[] = [];
  for (const entry of parts.flatMap(list)) {
    const situation = placeIn(entry);
    const highlights = list(own(entry, 'highlights')).map(text);
    const keywords = list(own(entry, 'keywords'))
      .map(text)
      .filter(one => one !== '')
      .slice(0, 6);
    for (const highlight of highlights.filter(one => wordsOf(one).length > 0)) {
      const draft = { title: titleOf(highlight), situation, result: highlight, proof: proofIn(highlight) };
      found.push({
        at: found.length + 1,
        kind: 'story',
        id: idOf(['resume', situation, highlight]),
        isMade: true,
        updatedAt: null,
        body: { ...emptyStory, ...draft, keywords },
      });
    }
  }
  if (found.length === 0) return unread('nothing');
  return { is: 'read', format: 'resume', found, refused: [], warnings: [] };
};

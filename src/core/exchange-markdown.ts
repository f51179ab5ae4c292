// Stories as Markdown that anybody can read and edit, and that comes back as it went, whatever the stories say.
import { idOf, isId, unread, type Found, type Read, type Refused } from './exchange.ts';
import type { Kept } from './record.ts';
import { emptyStory, schemes, type Story } from './story.ts';

const head = '---\nformat: evenkeel-stories\nversion: 1\n---\n';
const headPattern = /^---\nformat: evenkeel-stories\nversion: (\d{1,9})\n---(?:\n|$)/;

/** Names in the file, which are its format and not the reader's language. */
const texts = {
  Number: 'proof',
  Strength: 'strength',
  Situation: 'situation',
  Task: 'task',
  Obstacle: 'obstacle',
  Action: 'action',
  Result: 'result',
} as const;
const lists = { Keywords: 'keywords', Tags: 'tags' } as const;
type TextName = keyof typeof texts;
type ListName = keyof typeof lists;
const textNames = Object.keys(texts) as readonly TextName[];
const listNames = Object.keys(lists) as readonly ListName[];

/** What would end a line, be lost in a file, or be taken for HTML goes as a character reference. */
const written = (text: string): string =>
  text
    .replaceAll(/&(?=(?:amp;)*#)/g, '&amp;')
    .replaceAll(/[\p{Cc}\p{Surrogate}\u2028\u2029\uFEFF<]/gu, unit =>
      unit === '\t' ? unit : `&#${unit.codePointAt(0)};`,
    );
const readBack = (text: string): string =>
  text.replaceAll(/&amp;(?=(?:amp;)*#)|&#(\d{1,7});/g, (all, code: string | undefined) => {
    if (code === undefined) return '&';
    const point = Number(code);
    return point <= 0x10ffff ? String.fromCodePoint(point) : all;
  });

/** Behind `> ` nothing a text says can be taken for ours. */
const quoted = (text: string): string =>
  text
    .split('\n')
    .map(line => `> ${written(line)}\n`)
    .join('');

const storyText = ({ id, body }: Kept<'story'>): string =>
  [
    `\n## ${written(body.title)}\n<!-- id: ${id}${body.example ? ' example' : ''} -->\n`,
    ...listNames.flatMap(name => {
      const items = body[lists[name]];
      return items.length ? [`\n### ${name}\n\n`, ...items.map(item => `- ${written(item)}\n`)] : [];
    }),
    body.scheme === emptyStory.scheme ? '' : `\n### Told as\n\n> ${body.scheme}\n`,
    ...textNames.flatMap(name => {
      const text = body[texts[name]];
      return text === '' ? [] : [`\n### ${name}\n\n`, quoted(text)];
    }),
  ].join('');

export const markdown = (stories: readonly Kept<'story'>[]): string =>
  `${head}\n# Stories\n${stories.map(storyText).join('')}`;

/** One story as it is read, line by line. */
type Draft = {
  readonly title: string;
  readonly line: number;
  id: string | null;
  example: boolean;
  section: string;
  readonly parts: Map<string, string[]>;
};

const listNamed = (section: string): ListName | undefined => listNames.find(name => name === section);

/** A heading of somebody else's hand: in any case, with a colon. */
const sectionOf = (typed: string): string => {
  const bare = typed.trim().replace(/:$/, '').toLowerCase();
  return [...textNames, ...listNames, 'Told as'].find(name => name.toLowerCase() === bare) ?? '';
};

const put = (draft: Draft, name: string, text: string): void => {
  const had = draft.parts.get(name);
  if (had) had.push(text);
  else draft.parts.set(name, [text]);
};

const take = (draft: Draft, line: string): void => {
  const list = listNamed(draft.section);
  const quote = /^>(?: (.*))?$/s.exec(line);
  const item = /^\s*[-*+](?: (.*))?$/s.exec(line);
  if (list) {
    if (item) put(draft, list, readBack(item[1] ?? ''));
    else if (line.trim() !== '') put(draft, list, line.trim());
    return;
  }
  if (quote) put(draft, draft.section || 'Situation', readBack(quote[1] ?? ''));
  else if (draft.section === '' && item) put(draft, 'Keywords', (item[1] ?? '').trim());
  else if (line.trim() !== '') put(draft, draft.section || 'Situation', line.trim());
};

const storyOf = (draft: Draft): Story => {
  const text = (name: string): string => (draft.parts.get(name) ?? []).join('\n');
  const told = text('Told as').trim().toUpperCase();
  return {
    ...emptyStory,
    ...Object.fromEntries(textNames.map(name => [texts[name], text(name)])),
    title: draft.title,
    keywords: draft.parts.get('Keywords') ?? [],
    tags: draft.parts.get('Tags') ?? [],
    scheme: schemes.find(scheme => scheme === told) ?? emptyStory.scheme,
    example: draft.example,
  };
};

/** Null where it has no heading at all. */
export const markdownIn = (whole: string): Read | null => {
  // An editor that changes line ends changes them all.
  const text = /(?<!\r)\n/.test(whole) ? whole : whole.replaceAll('\r\n', '\n');
  const version = headPattern.exec(text)?.[1];
  if (version !== undefined && Number(version) > 1)
    return { is: 'unread', why: { is: 'newer', version: Number(version) } };
  const isOurs = version !== undefined;
  const drafts: Draft[] = [];
  let fence: string | null = null;
  text.split('\n').forEach((line, nth) => {
    const draft = drafts.at(-1);
    const mark = /^\s*(```|~~~)/.exec(line)?.[1];
    if (fence === null && mark !== undefined) fence = mark;
    else if (fence !== null && mark === fence) fence = null;
    else if (fence === null) {
      const title = (isOurs ? /^##(?: (.*))?$/s : /^##?(?: (.*))$/s).exec(line);
      const section = /^#{3,6} (.*)$/s.exec(line);
      const id = /^<!-- id: (\S+)( example)? -->$/.exec(line);
      if (title) {
        const typed = title[1] ?? '';
        const name = isOurs
          ? readBack(typed)
          : typed
              .trim()
              .replace(/(?<!#)#+$/, '')
              .trim();
        const parts = new Map<string, string[]>();
        drafts.push({ title: name, line: nth + 1, id: null, example: false, section: '', parts });
        return;
      }
      if (!draft) return;
      if (id?.[1] !== undefined) {
        draft.id = id[1];
        draft.example = id[2] !== undefined;
      } else if (section) draft.section = sectionOf(section[1] ?? '');
      else take(draft, line);
      return;
    }
    if (draft && line.trim() !== '') put(draft, draft.section || 'Situation', line);
  });
  if (drafts.length === 0) return isOurs ? unread('nothing') : null;
  return readOf(drafts.filter(({ id, parts }) => isOurs || id !== null || parts.size > 0));
};

const readOf = (drafts: readonly Draft[]): Read => {
  const refused: Refused[] = [];
  const found = drafts.flatMap((draft, nth): readonly Found[] => {
    const body = storyOf(draft);
    const at = nth + 1;
    if (draft.id !== null && !isId(draft.id)) {
      refused.push({ at, name: draft.title.slice(0, 80), why: { is: 'id' } });
      return [];
    }
    const id = draft.id ?? idOf(['markdown', body.title, body.keywords, body.situation]);
    return [{ at, kind: 'story', id, isMade: draft.id === null, updatedAt: null, body }];
  });
  if (found.length + refused.length === 0) return unread('nothing');
  return { is: 'read', format: 'markdown', found, refused, warnings: [] };
};

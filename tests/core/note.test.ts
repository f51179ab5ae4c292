// A note: grown from the debrief, one for each person and no two alike, and the ways it leaves.
import { describe, expect, it } from 'vitest';
import type { Recalled } from '../../src/core/after.ts';
import { emptyDebrief } from '../../src/core/debrief.ts';
import { emptyInterview } from '../../src/core/interview.ts';
import { lint } from '../../src/core/lint.ts';
import { draftOf, withOffers, type Grown } from '../../src/core/note-draft.ts';
import { addressOf, doors, htmlOf, isEmail, mostInAddress } from '../../src/core/note-send.ts';
import { placesOf, wholeOf, windowOf, type Block } from '../../src/core/note.ts';
import { emptyStory } from '../../src/core/story.ts';
import { noteLinesEn } from '../../src/i18n/studio-note-lines-en.ts';

const moment = (id: string, fate: Recalled['fate'], patch: Partial<Recalled['body']> = {}): Recalled => ({
  id,
  fate,
  body: {
    call: null,
    interview: 'n',
    into: null,
    at: 1,
    kind: 'park',
    question: 'Why us?',
    later: 'I can say now',
    ...patch,
  },
});
const grown: Grown = {
  name: 'Dana Reyes',
  turn: 0,
  interview: { ...emptyInterview, role: 'Product lead', company: 'Northwind', starred: ['leadership'] },
  debrief: {
    ...emptyDebrief,
    heard: 'the first two weeks decide it.',
    promises: [{ text: 'decision by Friday', at: new Date(2026, 10, 27, 12).getTime() }],
  },
  moments: [],
  told: [
    { ...emptyStory, title: 'The pricing bet', tags: ['results'], proof: '+12 %' },
    { ...emptyStory, title: 'A stalled team', tags: ['leadership'], result: 'We shipped in six weeks.' },
  ],
  day: new Date(2026, 10, 24, 14).getTime(),
  own: 'Mara',
};
const whole = (patch: Partial<Grown> = {}) => wholeOf(draftOf({ ...grown, ...patch }, noteLinesEn));
const blocksOf = (patch: Partial<Grown>, kind: Block['kind']) =>
  draftOf({ ...grown, ...patch }, noteLinesEn).filter(one => one.kind === kind);
const context = {
  to: 'Dana Reyes',
  others: [],
  company: 'Northwind',
  sent: [],
  endedAt: null,
  now: 0,
  correction: null,
};

describe('a draft', () => {
  it('says what was said, the strength that was asked for, the day that was promised', () => {
    const text = whole();
    expect(text).toContain('on Tuesday 24 November about the Product lead role');
    expect(text).toContain('stayed with me: the first two weeks decide it.');
    expect(text).toContain('leadership, and here is what I would bring: we shipped in six weeks.');
    expect(text).toContain('by Friday 27 November.');
    expect(text.endsWith('\nMara')).toBe(true);
    expect(lint(text, context).map(({ kind }) => kind)).toEqual([]);
  });

  it.each([
    ['Dana Reyes', 'Dear Dana,'],
    ['Dr Yusuf Karim', 'Dear Dr Karim,'],
    ['Dr. Yusuf Karim', 'Dear Dr. Karim,'],
    ['Mrs Adeyemi', 'Dear Mrs Adeyemi,'],
    ['Mo', 'Dear Mo,'],
  ])('greets %s as one would', (name, greeting) => {
    expect(blocksOf({ name }, 'greeting')[0]?.text).toBe(greeting);
  });

  it('has a named blank for each missing piece, and the lint finds them all', () => {
    const bare: Partial<Grown> = {
      name: '',
      interview: emptyInterview,
      debrief: null,
      told: [],
      day: null,
      own: '',
    };
    const text = whole(bare);
    const blanks = text.match(/\[[^\]]+\]/gu);
    expect(blanks).toEqual([
      '[their name]',
      '[the day]',
      '[role]',
      '[one thing they said]',
      '[what you did, with its number]',
      '[your name]',
    ]);
    const found = lint(text, context).filter(({ kind }) => kind === 'placeholder');
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(blanks);
  });

  it('adds each moment that is to go in the note, offers those not decided, and drops the others', () => {
    const moments = [
      moment('in', 'note'),
      moment('open', null),
      moment('call', 'phone'),
      moment('gone', 'let-go'),
    ];
    expect(blocksOf({ moments }, 'addition').map(({ of, out }) => [of, out])).toEqual([
      ['in', false],
      ['open', true],
    ]);
    expect(whole({ moments })).toContain('To add to my answer on “Why us?”: I can say now.');
  });

  it('makes of a wrong fact one neutral line, and else only offers it', () => {
    const moments = [moment('f', 'note', { kind: 'fact', later: 'the figure was 12' })];
    expect(blocksOf({ moments }, 'correction')).toEqual([
      { kind: 'correction', text: 'One correction to what I said: the figure was 12.', of: 'f', out: false },
    ]);
    expect(blocksOf({}, 'correction').map(({ out }) => out)).toEqual([true]);
  });

  it('is never the same text for two people, whatever their number', () => {
    const names = Array.from({ length: 12 }, (_, at) => `Person${String.fromCharCode(65 + at)} Test`);
    for (const debrief of [grown.debrief, null]) {
      const texts = names.map((name, turn) => whole({ name, turn, debrief }));
      expect(new Set(texts.map(text => text.replace(/Dear .*/u, ''))).size).toBe(names.length);
      texts.slice(0, 4).forEach((text, at) => {
        const sent = texts.slice(0, 4).filter((_, other) => other !== at);
        const found = lint(text, { ...context, to: names[at] ?? '', others: names, sent });
        expect(found.map(({ kind }) => kind)).not.toContain('same');
      });
    }
  });

  it('is the same today as tomorrow for the same person', () => {
    expect(whole({ turn: 2 })).toBe(whole({ turn: 2 }));
  });

  it('goes on with what was written, and offers what came up since, left out', () => {
    const kept: readonly Block[] = [
      { kind: 'own', text: 'Mine.', of: '', out: false },
      { kind: 'next', text: 'Soon.', of: '', out: false },
    ];
    const draft = draftOf({ ...grown, moments: [moment('m', 'note')] }, noteLinesEn);
    const now = withOffers(kept, draft);
    expect(now.map(({ kind, of, out }) => [kind, of, out])).toEqual([
      ['own', '', false],
      ['addition', 'm', true],
      ['next', '', false],
    ]);
    expect(withOffers(now, draft)).toEqual(now);
  });
});

describe('a note', () => {
  it('is what its blocks show, in their order, without what is taken out or says nothing', () => {
    const blocks: readonly Block[] = [
      { kind: 'own', text: 'One.', of: '', out: false },
      { kind: 'own', text: 'Gone.', of: '', out: true },
      { kind: 'own', text: ' ', of: '', out: false },
      { kind: 'own', text: 'Two.\nThree.', of: '', out: false },
    ];
    expect(wholeOf(blocks)).toBe('One.\n\nTwo.\nThree.');
    for (const { block, from, to } of placesOf(blocks))
      expect(wholeOf(blocks).slice(from, to)).toBe(block.text);
  });

  it('is best sent between half an hour and a day after the call', () => {
    expect(windowOf(0)).toEqual({ from: 1_800_000, to: 86_400_000 });
  });
});

describe('a way it leaves', () => {
  const letter = {
    email: 'dana@northwind.example',
    subject: 'Thank you',
    text: 'Dear Dana,\n\n50 % & more?\n\nMara',
  };
  it.each(doors)('hands the text over whole by %s, and nothing but text', door => {
    const { url, isWhole } = addressOf(door, letter);
    expect(isWhole).toBe(true);
    const parsed = new URL(url);
    expect(['mailto:', 'https:']).toContain(parsed.protocol);
    expect(parsed.searchParams.get('body')).toBe(letter.text.replaceAll('\n', '\r\n'));
    expect(url).not.toMatch(/[\r\n\s]/u);
  });

  it.each(doors)('leaves out of %s a text that is too long for an address, and says so', door => {
    const { url, isWhole } = addressOf(door, { ...letter, text: 'ü'.repeat(400) });
    expect(isWhole).toBe(false);
    expect(url.length).toBeLessThan(mostInAddress);
    expect(new URL(url).searchParams.get('body')).toBe(null);
  });

  it.each([
    'dana@x.example\nBcc: other@x.example',
    'dana@x.example,other@x.example',
    'dana@x.example?bcc=other@x.example',
    'dana@x.example&cc=other@x.example',
    'Dana <dana@x.example>',
    'dana%0Abcc@x.example',
    'dana@x.example\u202E',
    'da\u200Bna@x.example',
    'dana@\u0000x.example',
    'dana',
    '@',
    '',
  ])('writes to nobody where %j is no plain address', email => {
    expect(isEmail(email)).toBe(false);
    for (const door of doors)
      expect(addressOf(door, { ...letter, email, text: 'x' }).url).not.toMatch(/dana|bcc|other/iu);
  });

  it('keeps a subject on one line, and half a character out', () => {
    const { url } = addressOf('mail', { email: '', subject: 'a\r\nBcc: b@x.example', text: 'x\ud800y' });
    expect(url).toBe('mailto:?subject=a%20Bcc%3A%20b%40x.example&body=xy');
  });

  it('keeps what looks like markup as words', () => {
    expect(htmlOf('<b>"A" & B</b>\nC\n\nD')).toBe(
      '<p>&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;<br>C</p><p>D</p>',
    );
  });
});

// Rules: what an invitation says about own notes, and how the lock comes off on purpose.
import type { Rules } from './interview.ts';

/** What an invitation says, in its own words; `unclear` where it says nothing, or two things. */
export type Recognised =
  { readonly is: 'clear'; readonly rules: Rules; readonly quote: string } | { readonly is: 'unclear' };

/** One of these wordings, as whole words. */
const any = (...wordings: readonly string[]): RegExp => new RegExp(`\\b(?:${wordings.join('|')})\\b`, 'iu');

const aid = any(
  'notes?',
  '(?:prepared|written|printed|reference|supporting|external|outside|preparation) materials?',
  'cheat[- ]?sheets?',
  'crib[- ]?sheets?',
  'memory aids?',
  '(?:open|closed)[- ]book',
);
/** Other notes than one's own: taken in the interview, sent along, or only a figure of speech. */
const beside = any(
  '(?:please|kindly|also) note',
  'note that',
  '(?:tak\\w+|mak\\w+|writ(?:e|es|ing)|jot\\w*) (?:(?:any|some|a few|brief|down|detailed|your|their|own) )*notes?',
  'notes? (?:will|may|might|to) be (?:taken|made)',
  '(?:release|side|cover|bank|sick|thank[- ]you|voice|meeting) notes?',
  '(?:find|found|see|attach\\w*|enclos\\w*|send|sent|upload\\w*)',
);
const asking = any(
  'ask (?:us|me|first|before\\w*|in advance|your|the|them|him|her|for)',
  '(?:let|tell|inform|notify) (?:us|me|them|him|her|your \\w+|the \\w+)',
  '(?:check|agree|clear|discuss)(?: \\w+){0,3} with',
  'permission',
  'approv\\w+',
  'prior (?:agreement|consent|notice)',
  'unless agreed',
);
/** Sounds like a no and is a yes, or says nothing. */
const yesAfterAll = any(
  '(?:no|not a) (?:problem|issue)',
  'not (?:hesitate|be afraid|be shy|mind)',
  'nothing wrong with',
);
const noMatter = any(
  '(?:not|no) (?:need|have to|require\\w*|necessary|mandatory|expect\\w*)',
  '(?:need|required) (?:to |not )',
);
const ban = any(
  'no',
  'not',
  'cannot',
  'never',
  'without',
  'refrain',
  'avoid',
  'prohibit\\w*',
  'forbid\\w*',
  'banned',
  'disallow\\w*',
  'closed[- ]book',
);
/** A permission that a "not" stands before is part of the ban. */
const bannedLeave =
  /\b(?:not|never)(?: be| been| to)? (?:allow\w*|permit\w*|welcome|accept\w*|fine|okay|ok|encourag\w*)\b|\b(?:may|can|could) ?not\b/giu;
const leave = any(
  'free',
  'welcome',
  'allow\\w*',
  'permit\\w*',
  'may(?! \\d)',
  'can',
  'fine',
  'ok(?:ay)?',
  'all ?right',
  'acceptable',
  'happy for',
  'encourag\\w*',
  'recommend\\w*',
  'at hand',
  'to hand',
  'open[- ]book',
);

const sentences = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?;])\s+|\n+|\s•\s/u)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence !== '');

/** What one sentence says of own notes; null where it says nothing, `both` where it says two things. */
const saidIn = (sentence: string): Rules | 'both' | null => {
  const text = sentence.replaceAll('’', "'").replaceAll(/\b\w+n't\b/giu, 'not');
  if (!aid.test(text) || beside.test(text) || text.endsWith('?')) return null;
  if (asking.test(text)) return 'ask';
  if (yesAfterAll.test(text)) return 'fine';
  if (noMatter.test(text)) return null;
  const plain = text.replaceAll(bannedLeave, 'not');
  if (!ban.test(plain)) return leave.test(plain) ? 'fine' : null;
  return leave.test(plain) ? 'both' : 'none';
};

/**
 * Reads an invitation for what it says about own notes. Clear only where every sentence that speaks of it agrees; the
 * first of them is the quote, as it stands, shortened to 200 characters.
 */
export const recognised = (text: string): Recognised => {
  const found = sentences(text.slice(0, 20_000)).flatMap(quote => {
    const rules = saidIn(quote);
    return rules === null ? [] : [{ rules, quote }];
  });
  const first = found[0];
  if (!first || first.rules === 'both' || found.some(({ rules }) => rules !== first.rules)) {
    return { is: 'unclear' };
  }
  const { rules, quote } = first;
  return { is: 'clear', rules, quote: quote.length > 200 ? `${quote.slice(0, 199)}…` : quote };
};

/** Taking the lock off on purpose, in three steps: asked, confirmed, then the company's name or "unlock" typed. */
export type Unlock =
  | { readonly is: 'locked' }
  | { readonly is: 'asked' }
  | { readonly is: 'confirmed' }
  | { readonly is: 'open' };
export const lockedState: Unlock = { is: 'locked' };

/** The next step; any other act, and Esc, starts again from the beginning. */
export const unlocked = (
  unlock: Unlock,
  act: 'ask' | 'confirm' | 'cancel' | { readonly typed: string; readonly wanted: string },
): Unlock => {
  if (act === 'ask') return unlock.is === 'locked' ? { is: 'asked' } : lockedState;
  if (act === 'confirm') return unlock.is === 'asked' ? { is: 'confirmed' } : lockedState;
  if (act === 'cancel' || unlock.is !== 'confirmed') return lockedState;
  const same = act.wanted.trim() !== '' && act.typed.trim().toLowerCase() === act.wanted.trim().toLowerCase();
  return same ? { is: 'open' } : unlock;
};

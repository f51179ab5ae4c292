// English lines of a thank-you note: whole sentences made of the debrief; a missing piece is a blank that says what goes there.
import type { DraftLines } from '../core/note-draft.ts';
import { en } from './en.ts';

const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const on = (at: number | null): string =>
  at === null ? 'on [the day]' : `on ${day.format(at).replace(',', '')}`;

/** The form that falls to this person. */
const oneOf = (turn: number, forms: readonly string[]): string => forms[turn % forms.length] ?? '';
/** Forms of two parts of a note must not go round in step, or the fifth person would get the first one's. */
const later = (turn: number, round: number): number => turn + Math.floor(turn / round);

/** "The release went out" inside a sentence of ours; a name, an abbreviation or "I" keeps its capital. */
const inside = (text: string): string => {
  const [first = ''] = text.split(/\s/u);
  return /^(?:The|A|An|We|They|My|Our|It|In|On|By|After|When|Cut|Took|Led|Built|Made|Won|Got|Ran|Set)$/u.test(
    first,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
};
const quoted = (question: string): string =>
  question === '' ? '[the question]' : `“${question.replace(/[“”"]/gu, '')}”`;
const withProof = (told: string, proof: string): string => {
  if (told === '') return proof || '[what you did, with its number]';
  return proof === '' || told.includes(proof) ? inside(told) : `${inside(told)} (${proof})`;
};

export const noteLinesEn: DraftLines = {
  subject: role => (role ? `Thank you: ${role}` : 'Thank you for the conversation'),
  greeting: name => `Dear ${name || '[their name]'},`,
  thanks: (turn, at, role, company) => {
    const about = `the ${role || '[role]'} role`;
    const there = company ? ` at ${company}` : '';
    return oneOf(turn, [
      `Thank you for the conversation ${on(at)} about ${about}${there}.`,
      `I enjoyed talking with you ${on(at)} about ${about}, and thank you for your time.`,
      `Many thanks for meeting me ${on(at)} and for all that you told me about ${about}${there}.`,
      `It was good to speak with you ${on(at)}; your questions gave me a clear picture of ${about}.`,
    ]);
  },
  heard: (turn, heard) => {
    const said =
      inside(heard.replace(/^(?:(?:that )?(?:they|she|he|you) (?:said|told me)(?: that)?:? )/iu, '')) ||
      '[one thing they said]';
    return oneOf(later(turn, 4), [
      `One thing you said has stayed with me: ${said}.`,
      `I have thought more than once about this point of yours: ${said}.`,
      `What I took away above all is what you told me: ${said}.`,
    ]);
  },
  strength: (turn, need, told, proof) => {
    const shown = withProof(told, proof);
    if (need === null)
      return oneOf(later(turn, 4), [
        `What I would bring to it, from my own work: ${shown}.`,
        `An example of what you could count on: ${shown}.`,
        `From my last role I can add: ${shown}.`,
      ]);
    const named = en.competencies[need];
    return oneOf(later(turn, 4), [
      `You need someone for ${named}, and here is what I would bring: ${shown}.`,
      `Where the role asks for ${named}, you could count on this kind of work: ${shown}.`,
      `When it comes to ${named}, my own example is short: ${shown}.`,
    ]);
  },
  addition: (question, added) =>
    `To add to my answer on ${quoted(question)}: ${added ? inside(added) : '[what you would add]'}.`,
  correction: right => `One correction to what I said: ${right ? inside(right) : '[the right fact]'}.`,
  next: (turn, promise, at) => {
    if (at !== null)
      return oneOf(turn, [
        `I look forward to hearing from you by ${day.format(at).replace(',', '')}.`,
        `You expect to decide by ${day.format(at).replace(',', '')}, and I look forward to it.`,
        `I am glad to answer anything that comes up before ${day.format(at).replace(',', '')}.`,
      ]);
    if (promise !== '') return `As for what comes next (${inside(promise)}), I look forward to it.`;
    return oneOf(turn, [
      'I look forward to hearing about the next step.',
      'If anything else would help you decide, I am glad to send it.',
      'I would be happy to go on with the conversation whenever it suits you.',
    ]);
  },
  closing: (turn, own) =>
    `${oneOf(later(turn, 3), ['Thank you again, and kind regards,', 'With thanks and best wishes,', 'Thanks once more, and all the best,'])}\n${own || '[your name]'}`,
};

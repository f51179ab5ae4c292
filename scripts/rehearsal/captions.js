// The interviewer's questions as live captions: they grow in place, word by word, as on real sites.

const script = [
  'Thanks for making the time today. Can you hear me well?',
  'To begin with, tell me a little about yourself.',
  'Tell me about a time a project went off course. What did you do?',
  'What was the result, and how did you measure it?',
  'Tell me about a disagreement with someone in your team.',
  'What would you do differently today?',
  'Why this role, and why now?',
  'We are nearly at time. What would you like to ask us?',
];
const pause = 9000;
const word = 260;

/** Starts the script: `say(text)` is called with each growing line, `speaking()` is true while words come. */
export const captions = say => {
  let timer = 0;
  let busy = false;
  const speak = (line, count) => {
    const words = script[line % script.length].split(' ');
    busy = count < words.length;
    say(words.slice(0, count).join(' '));
    timer = setTimeout(() => (busy ? speak(line, count + 1) : speak(line + 1, 1)), busy ? word : pause);
  };
  timer = setTimeout(() => speak(0, 1), 1500);
  return { speaking: () => busy, stop: () => (clearTimeout(timer), (busy = false)) };
};

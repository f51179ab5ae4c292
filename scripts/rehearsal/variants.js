// What the address may ask of the rehearsal, and what it is when the address says nothing.

/** `?people=3&bar=top`: numbers, words from a list, or on with `1`. */
const offered = {
  /** How many interviewers are there when you join. */
  people: 1,
  /** Frames a second of each interviewer. */
  fps: 24,
  /** ms between pressing Join and being let in. */
  wait: 0,
  /** s after joining until the last interviewer goes; 0: stays. */
  goes: 0,
  /** s after joining until a second interviewer comes; 0: never. */
  comes: 0,
  /** Foreign nodes under <html> and <body> the page removes before it gives up; 0: it does not mind them. */
  sweep: 0,
  /** Your camera: real (or fake), blurred through a canvas, drawn, or none at all (muted join). */
  own: ['real', 'blurred', 'drawn', 'none'],
  /** Interviewers' sound: in elements of its own, inside their video, or nobody shows a picture. */
  audio: ['apart', 'together', 'only'],
  /** What hears the interviewers: nothing, or a soft murmur while they speak. */
  voice: ['silent', 'murmur'],
  /** Where the controls are. */
  bar: ['bottom', 'top'],
  /** Which element goes full screen. */
  full: ['stage', 'page', 'video'],
  /** The lobby's video element becomes the first interviewer's. */
  reuse: [0, 1],
  /** Many changes of the page a second, as chatty sites make. */
  busy: [0, 1],
  /** A style sheet that hides what it does not know. */
  hostile: [0, 1],
  /** Captions from the start. */
  captions: [1, 0],
};

/** @returns {Record<keyof typeof offered, any>} */
export const variant = search => {
  const asked = new URLSearchParams(search);
  const entries = Object.entries(offered).map(([name, usual]) => {
    const words = Array.isArray(usual) ? usual : [usual];
    const value = asked.get(name) ?? words[0];
    return [name, typeof words[0] === 'number' ? Number(value) : words.includes(value) ? value : words[0]];
  });
  return Object.fromEntries(entries);
};

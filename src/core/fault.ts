// A fault: that something of ours went quiet, said without a word of the user's.

/** Which of our parts it happened in. */
export const parts = ['background', 'live', 'popup', 'studio'] as const;
export type Part = (typeof parts)[number];

export type Fault = {
  /** Wall clock in ms. */
  readonly at: number;
  readonly where: Part;
  /** Kind of the error and the place in our own files; never its message, which may quote a text. */
  readonly code: string;
};

/** Only the last ones tell anything. */
const most = 50;

/** The list with one more at its end. */
export const noted = (faults: readonly Fault[], fault: Fault): readonly Fault[] =>
  [...faults, fault].slice(-most);

/** The code of whatever was thrown: `TypeError live-Gp3.js:1:204`. */
export const codeOf = (thrown: unknown): string => {
  const error = thrown instanceof Error ? thrown : null;
  const name = /^[A-Za-z]{1,40}$/.exec(error?.name ?? '')?.[0] ?? 'Unknown';
  const place = /\/((?:[\w-]|\.(?!\.))+\.[jt]sx?)(?:\?[\w=&]*)?:(\d+):(\d+)/.exec(error?.stack ?? '');
  return place ? `${name} ${place[1] ?? ''}:${place[2] ?? ''}:${place[3] ?? ''}` : name;
};

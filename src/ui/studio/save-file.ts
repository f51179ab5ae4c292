// A file of the user's own words, given to their downloads.

const two = (part: number): string => String(part).padStart(2, '0');

/** The day by this machine's calendar, for the name of a file: `YYYY-MM-DD`. */
export const dayOf = (now: number): string => {
  const date = new Date(now);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** `name` is ours; nothing of the user's belongs in it. */
export const saveFile = (name: string, type: string, content: BlobPart): void => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold of it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

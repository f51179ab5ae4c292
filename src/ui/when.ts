// When: an instant by the calendar and the clock of this machine.

const dayOf = (at: Date): number => Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / 86_400_000;

/** Calendar days from now to then: 0 is today, 1 tomorrow, across midnight and clock changes. */
export const daysTo = (at: number, now: number): number => dayOf(new Date(at)) - dayOf(new Date(now));

const two = (n: number): string => String(n).padStart(2, '0');

/** The value of a datetime-local field, in this machine's time. */
export const fieldOf = (at: number | null): string => {
  if (at === null) return '';
  const d = new Date(at);
  const date = `${String(d.getFullYear()).padStart(4, '0')}-${two(d.getMonth() + 1)}-${two(d.getDate())}`;
  return `${date}T${two(d.getHours())}:${two(d.getMinutes())}`;
};

/** ms, or null while the field is not a whole date and time. */
export const instantOf = (field: string): number | null => {
  const at = new Date(field).getTime();
  return field === '' || Number.isNaN(at) ? null : at;
};

/** "4:07" of what is left. */
export const leftOf = (ms: number): string => {
  const seconds = Math.ceil(ms / 1_000);
  return `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
};

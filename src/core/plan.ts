// A plan: three "if this happens, then I say that", made before a call (evidence A7).

/** What may go wrong that a line helps with. */
export const planIds = ['blank', 'misheard', 'misspoke', 'time', 'fact', 'missed', 'cannot', 'lag'] as const;
export type PlanId = (typeof planIds)[number];

export const isPlan = (id: string): id is PlanId => planIds.some(one => one === id);

/** Evidence A7: blank, misheard, stumbled. */
export const firstPlans: readonly PlanId[] = ['blank', 'misheard', 'misspoke'];

/** Always three, each another: what is missing, doubled or unknown gives way to the first that is free. */
export const slots = (kept: readonly string[]): readonly PlanId[] =>
  [...new Set([...kept.filter(isPlan), ...planIds])].slice(0, firstPlans.length);

/** The slot at `at` for another "if"; a slot that has it already changes places with it. */
export const replanned = (kept: readonly string[], at: number, id: PlanId): readonly PlanId[] => {
  const all = slots(kept);
  const was = all[at];
  return was === undefined ? all : all.map((one, i) => (i === at ? id : one === id ? was : one));
};

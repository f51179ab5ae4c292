// Asks: what a question asks for, by the matcher that is loaded when it is first needed.
import type { Competency } from '../../../core/competency.ts';
import type { Matchable } from '../../../core/match.ts';

/** Null where it asks for no story, or for none that is known. */
export type Asks = (question: string) => Competency | null;

// One and the same: the matcher keeps an index of each list it is given.
const noStories: readonly Matchable[] = [];

export const asks = async (): Promise<Asks> => {
  const { best } = await import('../../../core/match.ts');
  return question => {
    const found = best(noStories, question);
    return 'nothing' in found && found.intent === null ? found.competency : null;
  };
};

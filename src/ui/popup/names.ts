// Names: a tag as it is shown; the eighteen in the reader's language, own ones as typed.
import { competencyOf } from '../../core/coverage.ts';
import { texts } from '../texts.ts';

export const nameOf = (tag: string): string => {
  const competency = competencyOf(tag);
  return competency ? texts.competencies[competency] : tag;
};

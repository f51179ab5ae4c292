// Said: the five slots as they are now, made of the facts or in the user's own words.
import { callLines } from '../../../i18n/studio-call.ts';
import { keywordsIn } from '../../../core/contact-script.ts';
import { slotIds, type SlotId } from '../../../core/contact.ts';
import type { Asked } from './asked.ts';

export type Said = {
  readonly id: SlotId;
  readonly text: string;
  readonly keywords: readonly string[];
  /** The user changed it. */
  readonly isOwn: boolean;
};

export const said = ({ contact, facts, language }: Asked): readonly Said[] => {
  const lines = callLines[language];
  return slotIds.map(id => {
    const own = contact.script[id];
    return own === undefined
      ? { id, text: lines.slots[id](facts), keywords: lines.keywords[id](facts), isOwn: false }
      : { id, text: own, keywords: keywordsIn(own), isOwn: true };
  });
};

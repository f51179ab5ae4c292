// Asked for: what an advert asks for, read a moment after the typing ends, by the matcher that is loaded for it.
import { useEffect, useState } from 'preact/hooks';
import type { Asked } from '../../../core/advert.ts';

const restMs = 300;

/** null while it was not read yet. */
export const useAsked = (advert: string): readonly Asked[] | null => {
  const [asked, set] = useState<readonly Asked[] | null>(null);
  const isEmpty = advert.trim() === '';
  useEffect(() => {
    if (isEmpty) {
      set(null);
      return;
    }
    let left = false;
    const read = async (): Promise<void> => {
      const { askedFor } = await import('../../../core/advert.ts');
      if (!left) set(askedFor(advert));
    };
    const later = setTimeout(() => void read().catch(() => undefined), restMs);
    return () => {
      left = true;
      clearTimeout(later);
    };
  }, [advert, isEmpty]);
  return asked;
};

// When: the time as it was given, in the zone it was given in, and what the user's own clock shows then.
import type { Interview } from '../../../core/interview.ts';
import { instantAt, isZone, wallIn, wallOf, writtenOf } from '../../../core/zone.ts';
import { Field } from '../../Field.tsx';
import { useTyped } from '../../use-typed.ts';
import { texts } from '../../texts.ts';
import { useNow } from '../../use-now.ts';
import { words } from '../words.ts';
import { whenOf } from './names.ts';
import { Select } from './Select.tsx';
import { ownZone, zones } from './zones.ts';

type Of = {
  readonly interview: Pick<Interview, 'startsAt' | 'zone'>;
  readonly keep: (patch: Partial<Interview>) => void;
  readonly readOnly: boolean;
};

export const When = ({ interview: { startsAt, zone }, keep, readOnly }: Of) => {
  const text = words.interviews.when;
  const now = useNow(60_000);
  const print = (at: number | null): string => (at === null ? '' : writtenOf(wallOf(at, zone)));
  const read = (written: string): number | null => {
    const wall = wallIn(written);
    return wall && instantAt(wall, zone).at;
  };
  const [written, type] = useTyped(startsAt, print, read);
  const wall = wallIn(written);
  const is = wall && startsAt !== null ? instantAt(wall, zone).is : 'once';
  // Another browser may have known a zone that this one does not.
  const isElsewhere = isZone(zone) && zone !== ownZone();
  // The clock stays as it was given: it is the place that was wrong.
  const moved = (next: string): void =>
    keep({ zone: next, ...(wall ? { startsAt: instantAt(wall, next).at } : {}) });
  const groups = zones();
  const isListed = zone === '' || groups.some(([, options]) => options.some(([one]) => one === zone));
  return (
    <>
      <div class="pair times">
        <Field
          readOnly={readOnly}
          label={texts.popup.interview.startsAt}
          isTime
          value={written}
          typed={next => keep({ startsAt: type(next) })}
        />
        <Select
          readOnly={readOnly}
          label={text.zone}
          value={zone}
          options={[['', text.here(ownZone())], ...(isListed ? [] : [[zone, zone] as const])]}
          groups={groups}
          chose={moved}
        />
      </div>
      {startsAt !== null && (
        <p class="clock">
          {isElsewhere ? text.yours(whenOf(startsAt, now)) : whenOf(startsAt, now)}
          {isElsewhere && <small>{text.there(text.date(startsAt, zone), zone)}</small>}
        </p>
      )}
      <p class="hint" role="status">
        {is === 'skipped' ? text.skipped : is === 'twice' ? text.twice : ''}
      </p>
    </>
  );
};

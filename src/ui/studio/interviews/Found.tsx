// Found: one event of a calendar file, with what to look at twice and who is taken along.
import { useState } from 'preact/hooks';
import { callLink } from '../../../core/interview.ts';
import type { Invitation } from '../../../core/invitation.ts';
import { texts } from '../../texts.ts';
import { words } from '../words.ts';
import { whenOf } from './names.ts';

type Of = {
  readonly invitation: Invitation;
  readonly now: number;
  /** The user's first name, so that they are left out to begin with; may be empty. */
  readonly me: string;
  readonly take: (invitation: Invitation) => void;
  readonly left: () => void;
};

export const Found = ({ invitation, now, me, take, left }: Of) => {
  const text = words.interviews.file;
  const popup = texts.popup.interview;
  const { interview, remarks } = invitation;
  const isMe = (name: string): boolean =>
    me !== '' && name.toLowerCase().split(/\s+/u).includes(me.toLowerCase());
  const [without, leave] = useState<readonly number[]>(
    interview.people.flatMap(({ name }, at) => (isMe(name) ? [at] : [])),
  );
  const toggle = (at: number) => (): void =>
    leave(without.includes(at) ? without.filter(one => one !== at) : [...without, at]);
  const people = interview.people.filter((_, at) => !without.includes(at));
  const link = callLink(interview.link);
  const site = link?.site ? words.interviews.when.sites[link.site] : link?.host;
  const { date } = words.interviews.when;
  const rows: readonly (readonly [string, string])[] = [
    [popup.company, interview.company],
    [popup.role, interview.role],
    [popup.startsAt, interview.startsAt === null ? '' : whenOf(interview.startsAt, now)],
    ...(interview.startsAt !== null && interview.zone !== ''
      ? [
          [
            words.interviews.when.zone,
            `${date(interview.startsAt, interview.zone)} (${interview.zone})`,
          ] as const,
        ]
      : []),
    [popup.link, site ?? ''],
  ];
  return (
    <>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value || text.none}</dd>
          </div>
        ))}
      </dl>
      {remarks.length > 0 && (
        <ul class="remarks">
          {remarks.map(remark => (
            <li key={remark}>{text.remarks[remark]}</li>
          ))}
        </ul>
      )}
      {interview.people.length > 0 && (
        <fieldset class="whom">
          <legend>
            {text.people} <small>{text.peopleHint}</small>
          </legend>
          {interview.people.map(({ name, email }, at) => (
            <label class="check" key={email || name}>
              <input type="checkbox" checked={!without.includes(at)} onChange={toggle(at)} />
              <span dir="auto">
                {name} {email && <small>{email}</small>}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <div class="ways">
        <button
          type="button"
          class="go first"
          onClick={() => take({ ...invitation, interview: { ...interview, people } })}
        >
          {text.take}
        </button>
        <button type="button" class="go" onClick={left}>
          {text.leave}
        </button>
      </div>
    </>
  );
};

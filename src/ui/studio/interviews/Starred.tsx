// Starred: what this employer looks for; the advert suggests, the user decides.
import { useMemo } from 'preact/hooks';
import { mostStarred } from '../../../core/interview.ts';
import type { Interview } from '../../../core/interview.ts';
import { competencies, type Competency } from '../../../core/competency.ts';
import { coverage } from '../../../core/coverage.ts';
import { hashOf } from '../../../core/route.ts';
import type { Story } from '../../../core/story.ts';
import { Field } from '../../Field.tsx';
import { texts } from '../../texts.ts';
import { words } from '../words.ts';
import { onward } from './onward.ts';
import { useAsked } from './use-asked.ts';

type Of = {
  readonly id: string;
  readonly interview: Pick<Interview, 'advert' | 'starred'>;
  readonly stories: readonly Story[];
  readonly keep: (patch: Partial<Interview>) => void;
  readonly readOnly: boolean;
};

export const Starred = ({ id, interview: { advert, starred }, stories, keep, readOnly }: Of) => {
  const text = words.interviews.starred;
  const names = texts.competencies;
  const asked = useAsked(advert);
  const open = asked?.filter(({ competency }) => !starred.includes(competency)) ?? [];
  const star = (some: readonly Competency[]): void =>
    keep({ starred: competencies.filter(one => starred.includes(one) || some.includes(one)) });
  const toggle = (one: Competency) => (): void =>
    starred.includes(one) ? keep({ starred: starred.filter(other => other !== one) }) : star([one]);
  const all = useMemo(() => coverage(stories).gaps, [stories]);
  const gaps = all.filter(gap => starred.includes(gap));
  const covers = gaps.length > 0 ? text.gap(gaps.map(gap => names[gap])) : text.covered;
  return (
    <>
      <Field
        readOnly={readOnly}
        label={text.advert}
        hint={text.advertHint}
        rows={4}
        most={20_000}
        value={advert}
        typed={next => keep({ advert: next })}
      />
      <div role="status">
        {asked !== null && asked.length === 0 && <p class="means">{text.asksNothing}</p>}
        {asked !== null && asked.length > 0 && <h3>{text.asks}</h3>}
      </div>
      {asked !== null && asked.length > 0 && (
        <ul class="asked">
          {asked.map(({ competency, because }) => (
            <li key={competency}>
              <p>
                <strong>{names[competency]}</strong> <q dir="auto">{because}</q>
              </p>
              {starred.includes(competency) ? (
                <span class="means">{text.starred}</span>
              ) : (
                <button
                  type="button"
                  aria-label={text.starNamed(names[competency])}
                  disabled={readOnly}
                  onClick={event => {
                    onward(event.currentTarget);
                    star([competency]);
                  }}
                >
                  {text.star}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {open.length > 1 && !readOnly && (
        <button
          type="button"
          class="go"
          onClick={event => {
            onward(event.currentTarget);
            star(open.map(({ competency }) => competency));
          }}
        >
          {text.starAll}
        </button>
      )}
      <fieldset class="tags" disabled={readOnly}>
        <legend>{text.legend}</legend>
        <div class="chips">
          {competencies.map(one => (
            <label class="chip" key={one}>
              <input type="checkbox" checked={starred.includes(one)} onChange={toggle(one)} />
              <span>{names[one]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="means">
        {starred.length === 0 ? text.none : starred.length > mostStarred ? text.many : covers}{' '}
        {starred.length > 0 && <a href={hashOf({ page: 'coverage', id })}>{text.coverage}</a>}
      </p>
    </>
  );
};

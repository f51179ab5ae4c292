// Picked: the stories that go along, in the user's order; moved by drag or by keys.
import { useMemo, useState } from 'preact/hooks';
import type { Competency } from '../../../core/competency.ts';
import { competencyOf } from '../../../core/coverage.ts';
import { placed, taken } from '../../../core/picked.ts';
import type { Kept } from '../../../core/record.ts';
import { hashOf } from '../../../core/route.ts';
import { useDrag } from '../../use-drag.ts';
import { texts } from '../../texts.ts';
import { words } from '../words.ts';
import { onward } from './onward.ts';
import { PickedRow } from './PickedRow.tsx';

type Of = {
  readonly picked: readonly string[];
  readonly starred: readonly Competency[];
  readonly stories: readonly Kept<'story'>[];
  readonly keep: (stories: readonly string[]) => void;
  readonly newId: () => string;
};

const showsOf = ({ body }: Kept<'story'>, starred: readonly Competency[]): readonly Competency[] =>
  body.tags.flatMap(tag => competencyOf(tag) ?? []).filter(one => starred.includes(one));

/** As many offers as are read at a glance. */
const atFirst = 6;

export const Picked = ({ picked, starred, stories, keep, newId }: Of) => {
  const text = words.interviews.picked;
  const popup = texts.popup.stories;
  const [said, say] = useState('');
  const [whole, setWhole] = useState(false);
  const byId = useMemo(() => new Map(stories.map(kept => [kept.id, kept])), [stories]);
  const along = picked.flatMap(id => byId.get(id) ?? []);
  const titleOf = ({ body }: Kept<'story'>): string => body.title || popup.untitled;
  // What shows a starred competency is offered first; worked out once, not with every letter typed on this page.
  const others = useMemo(
    () =>
      stories
        .filter(({ id }) => !picked.includes(id))
        .map(kept => ({ kept, shows: showsOf(kept, starred) }))
        .toSorted((a, b) => b.shows.length - a.shows.length),
    [stories, picked, starred],
  );
  const offered = whole ? others : others.slice(0, atFirst);
  const move = (id: string, to: number): void => {
    const kept = byId.get(id);
    const place = Math.max(0, Math.min(along.length - 1, to));
    if (!kept || along[place]?.id === id) return;
    keep(placed(picked, new Set(byId.keys()), id, place));
    say(popup.moved(titleOf(kept), place + 1, along.length));
  };
  const add = (kept: Kept<'story'>): void => {
    keep(taken(picked, [kept.id], true));
    say(text.added(titleOf(kept), along.length + 1));
  };
  const leave = (kept: Kept<'story'>): void => {
    keep(taken(picked, [kept.id], false));
    say(text.dropped(titleOf(kept)));
  };
  const { drag, shift } = useDrag(along.length, move);
  if (stories.length === 0) {
    return (
      <>
        <p class="means">{text.noStories}</p>
        <a class="go" href={hashOf({ page: 'story', id: newId() })}>
          {text.write}
        </a>
      </>
    );
  }
  return (
    <>
      {along.length === 0 && <p class="means">{text.none}</p>}
      <ol class="picked">
        {along.map((kept, at) => (
          <PickedRow
            key={kept.id}
            kept={kept}
            title={titleOf(kept)}
            shift={shift(kept.id, at)}
            grasp={{
              at,
              count: along.length,
              move: to => move(kept.id, to),
              handle: drag(kept.id, at),
            }}
            leave={() => leave(kept)}
          />
        ))}
      </ol>
      <p class="heard" id="picked-hint">
        {popup.moveHint}
      </p>
      <p class="heard" role="status">
        {said}
      </p>
      {others.length > 0 && (
        <>
          <h3>{text.more}</h3>
          <ul class="offered">
            {offered.map(({ kept, shows }) => (
              <li key={kept.id}>
                <button
                  type="button"
                  aria-label={text.add(titleOf(kept))}
                  onClick={event => {
                    onward(event.currentTarget);
                    add(kept);
                  }}
                >
                  <span dir="auto">{titleOf(kept)}</span>
                  {shows.length > 0 && <small>{text.shows(shows.map(one => texts.competencies[one]))}</small>}
                </button>
              </li>
            ))}
          </ul>
          {offered.length < others.length && (
            <button
              type="button"
              class="bare"
              onClick={event => {
                onward(event.currentTarget);
                setWhole(true);
              }}
            >
              {text.whole(others.length - offered.length)}
            </button>
          )}
        </>
      )}
    </>
  );
};

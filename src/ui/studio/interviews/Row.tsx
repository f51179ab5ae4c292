// An interview in the list: who it is with, when, where, and how many stories go along.
import { callLink } from '../../../core/interview.ts';
import type { Kept } from '../../../core/record.ts';
import { hashOf } from '../../../core/route.ts';
import { words } from '../words.ts';
import { nameOf, whenOf } from './names.ts';

export const Row = ({
  kept: { id, body },
  now,
}: {
  readonly kept: Kept<'interview'>;
  readonly now: number;
}) => {
  const link = callLink(body.link);
  const where = link && (link.site ? words.interviews.when.sites[link.site] : link.host);
  const people = body.people.map(({ name, role }) => name || role).filter(Boolean);
  return (
    <li>
      <a class="card row" href={hashOf({ page: 'interview', id })}>
        <span class="name" dir="auto">
          {nameOf(body)}
        </span>
        <span class="when">{whenOf(body.startsAt, now)}</span>
        <span class="under" dir="auto">
          {[where, people.join(', '), words.interviews.stories(body.stories.length)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </a>
    </li>
  );
};

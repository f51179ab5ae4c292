// Progress: pictures across interviews and rehearsals, for oneself; what cannot be drawn yet says what it needs.
import { useMemo } from 'preact/hooks';
import { progress, type Progress as Seen } from '../../../core/progress.ts';
import type { StoriesTold } from '../../../core/progress-stories.ts';
import { hashOf } from '../../../core/route.ts';
import { useNow } from '../../use-now.ts';
import type { StudioModel } from '../model.ts';
import { Page } from '../Page.tsx';
import { words as studio } from '../words.ts';
import { askedPicture, resetsPicture } from './grid-pictures.tsx';
import { lengthsPicture } from './lengths-picture.tsx';
import { notesPicture } from './notes-picture.tsx';
import { Picture, type Pictured } from './Picture.tsx';
import { Sketch } from './Sketch.tsx';
import { storiesPicture } from './stories-picture.tsx';
import { tensionPicture } from './tension-picture.tsx';
import { words } from './words.ts';
import './progress.css';

const mostNever = 8;

const Empty = () => (
  <section class="card empty" aria-label={words.empty.title}>
    <h2>{words.empty.title}</h2>
    <Sketch />
    <p>{words.empty.text}</p>
    <p>{words.empty.first}</p>
    <div class="ways">
      <a class="go first" href={hashOf({ page: 'rehearse' })}>
        {words.empty.rehearse}
      </a>
      <a class="go" href={hashOf({ page: 'interviews' })}>
        {words.empty.interviews}
      </a>
    </div>
  </section>
);

/** Stories nobody heard yet are ways to them, not rows without a dot. */
const Never = ({ never }: Pick<StoriesTold, 'never'>) => (
  <p class="means never">
    {words.stories.never}{' '}
    {never.slice(0, mostNever).map(({ id, title }, nth) => (
      <span key={id}>
        {nth > 0 && ' · '}
        <a href={hashOf({ page: 'story', id })} dir="auto">
          {title || words.stories.untitled}
        </a>
      </span>
    ))}
    {never.length > mostNever && ` · ${words.stories.more(never.length - mostNever)}`}
  </p>
);

type Which = Exclude<keyof typeof words.later, 'title'>;

const drawnOf = (of: Seen, now: number): readonly (readonly [Which | null, Pictured | null])[] => [
  ['tension', of.tension.points.length > 0 ? tensionPicture(of.tension, now, false) : null],
  ['lengths', of.lengths.rehearsals.length > 0 ? lengthsPicture(of.lengths, now) : null],
  ['asked', of.asked.length > 0 ? askedPicture(of.asked) : null],
  ['stories', of.stories.told.length > 0 ? storiesPicture(of.stories, now) : null],
  ['resets', of.resets.rows.length > 0 ? resetsPicture(of.resets, now) : null],
  ['notes', of.notes.length > 0 ? notesPicture(of.notes, now) : null],
  [null, of.practice.points.length > 0 ? tensionPicture(of.practice, now, true) : null],
];

export const Progress = ({ model }: { readonly model: StudioModel }) => {
  const records = model.records.value;
  const now = useNow(60_000);
  const seen = useMemo(() => progress(records, now), [records, now]);
  const all = useMemo(() => drawnOf(seen, now), [seen, now]);
  const { never } = seen.stories;
  const later = all.flatMap(([which, picture]) => (which && !picture ? [which] : []));
  // Two go abreast; of an odd number the last takes its row for itself.
  const halves = all.flatMap(([, picture]) => (picture && !picture.wide ? [picture] : []));
  const isOdd = (halves.length + (later.length > 0 ? 1 : 0)) % 2 === 1;
  const alone = isOdd && later.length === 0 ? halves.at(-1) : null;
  return (
    <Page model={model} name="progress" title={studio.shell.pages.progress} lead={words.lead}>
      {seen.occasions === 0 ? (
        <Empty />
      ) : (
        <div class="pictures">
          {all.map(
            ([which, picture]) =>
              picture && (
                <Picture
                  key={picture.title}
                  {...picture}
                  wide={picture.wide || picture === alone}
                  now={model.now}
                >
                  {which === 'stories' && never.length > 0 && <Never never={never} />}
                </Picture>
              ),
          )}
          {later.length > 0 && (
            <section class={isOdd ? 'card whole' : 'card'} aria-labelledby="later-title">
              <h2 id="later-title">{words.later.title}</h2>
              <ul class="later">
                {later.map(which => (
                  <li key={which}>
                    {which === 'resets' && seen.resets.occasions.length > 0
                      ? words.resets.none(seen.resets.occasions.length)
                      : words.later[which]}
                  </li>
                ))}
              </ul>
              <p>
                <a href={hashOf({ page: 'rehearse' })}>{words.empty.rehearse}</a>
              </p>
            </section>
          )}
        </div>
      )}
    </Page>
  );
};

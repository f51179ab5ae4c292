// The stories at hand: digit, title, keywords, proof in sand; why the first one fits.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Row, Why } from '../../core/screen.ts';
import { texts } from '../live-texts.ts';
import { Button } from '../Button.tsx';
import type { Send } from './sent.ts';

export const rowId = (story: string): string => `row-${story}`;

const whyText = ({ competency, facet }: Why): string => {
  const name = texts.competencies[competency];
  return facet ? texts.live.reason(name, texts.facets[facet]) : name;
};

type Props = {
  readonly rows: readonly Row[];
  /** A field above steers the list, so its rows are options, not stops of the Tab key. */
  readonly steered: boolean;
  readonly send: Send;
};

const Line = ({
  row,
  steered,
  send,
}: {
  readonly row: Row;
  readonly steered: boolean;
  readonly send: Send;
}) => {
  const ref = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (row.at) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [row.at]);
  const kind = [
    'row',
    row.digit !== null && 'numbered',
    row.used && 'used',
    row.at && 'at',
    row.why && 'best',
  ]
    .filter(Boolean)
    .join(' ');
  const inner = (
    <>
      {row.digit !== null && (
        <span class="digit" aria-hidden="true">
          {row.digit}
        </span>
      )}
      <span class="title" dir="auto">
        {row.title}
      </span>
      {row.proof && (
        <span class="proof" dir="auto">
          {row.proof}
        </span>
      )}
      {row.why ? (
        <span class="about why">{whyText(row.why)}</span>
      ) : (
        row.keywords.length > 0 && (
          <span class="about" dir="auto">
            {row.keywords.join(' · ')}
          </span>
        )
      )}
      {row.used && <span class="heard">{texts.live.used}</span>}
    </>
  );
  const open = (): void => send({ type: 'opened-story', story: row.story });
  return steered ? (
    <li
      ref={ref}
      id={rowId(row.story)}
      class={kind}
      role="option"
      aria-selected={row.at}
      onPointerDown={event => event.preventDefault()}
      onMouseDown={event => event.preventDefault()}
      onClick={open}
    >
      {inner}
    </li>
  ) : (
    <li ref={ref} id={rowId(row.story)}>
      <Button class={kind} onPress={open}>
        {inner}
      </Button>
    </li>
  );
};

export const Rows = ({ rows, steered, send }: Props) => (
  <ul
    class="rows"
    id="rows"
    {...(steered ? { role: 'listbox' as const } : {})}
    aria-label={texts.live.stories}
  >
    {rows.map(row => (
      <Line key={row.story} row={row} steered={steered} send={send} />
    ))}
  </ul>
);

// What unfolds under the words: the field, the list, a card, the choices, and what to do where there is nothing.
import type { Screen } from '../../core/screen.ts';
import { texts } from '../live-texts.ts';
import { Choices } from './Choices.tsx';
import { Field } from './Field.tsx';
import { Rows, rowId } from './Rows.tsx';
import type { Send, Tell } from './sent.ts';
import { hintOf } from './words.ts';

type Props = { readonly screen: Screen; readonly send: Send; readonly tell: Tell };

/** The words for a question that no story answers, and what helps all the same. */
const Nothing = ({ nothing }: { readonly nothing: NonNullable<Screen['nothing']> }) => (
  <p class="hint">
    {nothing.competency && `${texts.live.asks(texts.competencies[nothing.competency])} `}
    {nothing.intent ? texts.live.intents[nothing.intent] : texts.live.hints['nothing-fits']}
  </p>
);

export const Below = ({ screen, send, tell }: Props) => {
  const { field, rows, choices, nothing } = screen;
  const hint = nothing ? null : hintOf(screen.now.words);
  const listed = rows !== null && rows.length > 0;
  const at = rows?.find(row => row.at)?.story;
  return (
    <>
      {choices.length > 0 && <Choices choices={choices} send={send} />}
      {field && (
        <Field
          field={field}
          at={at === undefined ? null : rowId(at)}
          listed={listed}
          send={send}
          tell={tell}
        />
      )}
      {nothing && <Nothing nothing={nothing} />}
      {hint && <p class="hint">{hint}</p>}
      {listed && <Rows rows={rows} steered={field?.of === 'search'} send={send} />}
    </>
  );
};

export const isPaced = ({ move, keel }: Screen): boolean => move === 'breathe' && keel.is === 'breathing';

export const hasBelow = (screen: Screen): boolean => !isPaced(screen) && unfolds(screen);

const unfolds = ({ field, rows, choices, nothing, now, card }: Screen): boolean =>
  field !== null ||
  choices.length > 0 ||
  nothing !== null ||
  card !== null ||
  (rows?.length ?? 0) > 0 ||
  hintOf(now.words) !== null;

// Wording: the built-in text of each cue or line, and the user's own in its place.
import { cueIds, cueOf, isShort, momentsOf, withName, type CueId } from '../../../core/cues.ts';
import { moves, type Move } from '../../../core/moves.ts';
import { lineIds, type LineId } from '../../../core/reset.ts';
import { Field } from '../../Field.tsx';
import { texts } from '../../texts.ts';
import type { StudioModel } from '../model.ts';
import { words } from './words.ts';

const said = words.cues;

type Of = { readonly model: StudioModel; readonly of: 'cues' | 'lines' };
type Own<Id extends string> = Readonly<Partial<Record<Id, string>>>;

/** An empty field means the built-in text again. */
export const reworded = <Id extends string>(own: Own<Id>, id: Id, text: string): Own<Id> => {
  const { [id]: _, ...others } = own;
  return (text.trim() === '' ? others : { ...own, [id]: text }) as Own<Id>;
};

const Cue = ({ id, own, typed }: { id: CueId; own: string; typed: (text: string) => void }) => {
  const text = withName(own, said.aName);
  // A cue that only ever comes outside a call may be longer.
  const isForCall = momentsOf(id, 'a').some(moment => !['set', 'pre', 'post'].includes(moment));
  return (
    <>
      <Field label={texts.cues[id]} value={own} typed={typed} most={120} />
      <p class="warning" role="status">
        {own.trim() !== '' && !isShort(text, isForCall) && (isForCall ? said.long : said.longOutside)}
      </p>
    </>
  );
};

const Cues = ({ model }: { readonly model: StudioModel }) => {
  const { cues } = model.settings.value;
  const ofMove = (move: Move): readonly CueId[] => cueIds.filter(id => cueOf(id).move === move);
  return (
    <>
      {moves
        .filter(move => ofMove(move).length > 0)
        .map(move => (
          <details key={move}>
            <summary>
              {said.move(said.moves[move], ofMove(move).length, ofMove(move).filter(id => cues[id]).length)}
            </summary>
            {ofMove(move).map(id => (
              <Cue
                key={id}
                id={id}
                own={cues[id] ?? ''}
                typed={text =>
                  model.edit([
                    { kind: 'settings', id: 'settings', patch: { cues: reworded(cues, id, text) } },
                  ])
                }
              />
            ))}
          </details>
        ))}
    </>
  );
};

const Lines = ({ model }: { readonly model: StudioModel }) => {
  const { lines } = model.settings.value;
  const type = (id: LineId, text: string): void =>
    model.edit([{ kind: 'settings', id: 'settings', patch: { lines: reworded(lines, id, text) } }]);
  return (
    <>
      {lineIds.map(id => (
        <Field
          key={id}
          label={said.when[id]}
          hint={texts.lines[id]}
          value={lines[id] ?? ''}
          typed={text => type(id, text)}
        />
      ))}
    </>
  );
};

export const Wording = ({ model, of }: Of) =>
  of === 'cues' ? <Cues model={model} /> : <Lines model={model} />;

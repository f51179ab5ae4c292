// Data: where everything is kept and how much it is, taking it along, and deleting all of it.
import { useState } from 'preact/hooks';
import { hashOf } from '../../../core/route.ts';
import { Field } from '../../Field.tsx';
import type { StudioModel } from '../model.ts';
import { dayOf, saveFile } from '../save-file.ts';
import { useAnswer } from '../use-answer.ts';
import { words } from './words.ts';
import { Group, Told } from './Group.tsx';

const mb = (bytes: number): string => (bytes / 1_048_576).toFixed(bytes < 10_485 ? 3 : 2);

export const Data = ({ model }: { readonly model: StudioModel }) => {
  const [room] = useAnswer(model.browser.room);
  const [typed, type] = useState('');
  const [told, tell] = useState('');
  const said = words.settings;
  const isMeant = typed.trim().toLowerCase() === said.removeWord;
  const removeAll = async (): Promise<void> => {
    const { everything, empty } = model.browser;
    // Nothing goes before its copy is made.
    const copied = async (): Promise<boolean> => {
      const text = JSON.stringify(await everything(), null, 2);
      saveFile(said.fileName(dayOf(model.now())), 'application/json', text);
      return empty();
    };
    const isGone = await copied().catch(() => false);
    tell(isGone ? said.removed : said.notRemoved);
    type('');
  };
  return (
    <Group title={said.groups.data}>
      <p class="means">{said.kept}</p>
      {room && (
        <p>{said.used(mb(room.bytes), room.most === null ? null : (room.most / 1_048_576).toFixed(0))}</p>
      )}
      <a class="go" href={hashOf({ page: 'import' })}>
        {said.export}
      </a>
      <Told text={said.checkText}>
        <a href={hashOf({ page: 'check' })}>{said.check}</a>
      </Told>
      <div class="remove">
        <h3>{said.removeAll}</h3>
        <p class="means">{said.removeText}</p>
        <Field label={said.removeType(said.removeWord)} value={typed} typed={type} />
        <button type="button" class="go" disabled={!isMeant} onClick={() => void removeAll()}>
          {said.removeAll}
        </button>
        <p role="status">{told}</p>
      </div>
    </Group>
  );
};

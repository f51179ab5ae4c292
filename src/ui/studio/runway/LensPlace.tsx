// The place of the strip by two questions, and an honest word where it is too far from the lens (evidence V1-V5).
import { cameras, distances, seen, type Lens } from '../../../core/lens.ts';
import { Choice } from '../../Choice.tsx';
import { Select } from '../interviews/Select.tsx';
import type { StudioModel } from '../model.ts';
import { mineIn, withMine } from './mine.ts';
import { words } from './words.ts';

const text = words.lens;
const first: Lens = { camera: 'built-in', cm: 60 };

export const LensPlace = ({ model }: { readonly model: StudioModel }) => {
  const { lens } = mineIn(model);
  const shown = lens ?? first;
  const { degrees, is, past, sitCm } = seen(shown);
  const keep = (next: Lens | null): void =>
    model.edit([
      withMine(model, { lens: next }),
      { kind: 'settings', id: 'settings', patch: { place: next && seen(next).place } },
    ]);
  const chosen = cameras.map(one => [one, text.cameras[one]] as const);
  return (
    <>
      {lens === null && <p class="means">{text.ask}</p>}
      <Select
        label={text.camera}
        value={shown.camera}
        options={chosen}
        chose={value => {
          const camera = cameras.find(one => one === value);
          if (camera) keep({ ...shown, camera });
        }}
      />
      <Choice
        label={text.far}
        value={String(lens?.cm ?? '')}
        options={distances.map(cm => [String(cm), text.cm(cm)])}
        chose={cm => keep({ ...shown, cm: Number(cm) })}
      />
      {lens !== null && (
        <>
          <div class="remark" role="status">
            <p>{text.place[lens.camera]}</p>
            <p>{text.is[is](degrees)}</p>
            {sitCm !== null && <p>{text.sit(sitCm)}</p>}
            {past && <p>{text.past[past]}</p>}
          </div>
          <p class="means">
            {text.kept} {text.guess}
          </p>
          <button type="button" class="bare" onClick={() => keep(null)}>
            {text.forget}
          </button>
        </>
      )}
    </>
  );
};

// Surface: how the live surface and our own pages look, and where the surface stands.
import { useMemo } from 'preact/hooks';
import { emptyPlacement, forms, type Placement } from '../../../core/placement.ts';
import type { Settings, Spacing, Theme } from '../../../core/settings.ts';
import { TextSize } from '../../Adjusted.tsx';
import { Choice } from '../../Choice.tsx';
import type { StudioModel } from '../model.ts';
import { words } from './words.ts';
import { Group, Told } from './Group.tsx';

const spacings: readonly Spacing[] = ['plain', 'wide'];
const themes: readonly Theme[] = ['system', 'light', 'dark'];

export const Surface = ({ model }: { readonly model: StudioModel }) => {
  const settings = model.settings.value;
  const placements = useMemo(() => model.all('placement'), [model]);
  const keep = (patch: Partial<Settings>): void => model.edit([{ kind: 'settings', id: 'settings', patch }]);
  const said = words.settings;
  /** A place is forgotten by standing where one stands that never was moved. */
  const unmoved: Placement = { ...emptyPlacement, ...settings.place, form: settings.form };
  const isMoved = (body: Placement): boolean =>
    body.x !== unmoved.x || body.y !== unmoved.y || body.side !== unmoved.side || body.form !== unmoved.form;
  const moved = placements.value.filter(({ body }) => isMoved(body));
  return (
    <>
      <Group title={said.groups.surface}>
        <Told text={said.formText}>
          <Choice
            label={said.form}
            value={settings.form}
            options={forms.map(one => [one, said.forms[one]])}
            chose={form => keep({ form })}
          />
        </Told>
        <Told text={said.textPx}>
          <TextSize settings={settings} keep={keep} />
          <p class="sample" aria-hidden="true" style={{ fontSize: `${settings.textPx}px` }}>
            {said.sample}
          </p>
        </Told>
        <Told text={said.placesText}>
          <h3>{said.places}</h3>
          {moved.length === 0 && <p>{said.noPlaces}</p>}
          <ul class="rows">
            {moved.map(({ id, body }) => (
              <li key={id}>
                <span>{said.placed(id, said.forms[body.form])}</span>
                <button
                  type="button"
                  aria-label={said.forgetPlace(id)}
                  onClick={() => model.edit([{ kind: 'placement', id, patch: unmoved }])}
                >
                  {said.forget}
                </button>
              </li>
            ))}
          </ul>
        </Told>
      </Group>
      <Group title={said.groups.pages}>
        <Told text={said.themeText}>
          <Choice
            label={said.theme}
            value={settings.theme}
            options={themes.map(one => [one, said.themes[one]])}
            chose={theme => keep({ theme })}
          />
        </Told>
        <Told text={said.spacingText}>
          <Choice
            label={said.spacing}
            value={settings.spacing}
            options={spacings.map(one => [one, said.spacings[one]])}
            chose={spacing => keep({ spacing })}
          />
        </Told>
        <Told text={said.languageText}>
          <h3>{said.language}</h3>
        </Told>
      </Group>
    </>
  );
};

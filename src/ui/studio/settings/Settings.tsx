// Settings: everything that can be set, grouped by move, each with one sentence.
import type { StudioModel } from '../model.ts';
import { Page } from '../Page.tsx';
import { words as studio } from '../words.ts';
import { words } from './words.ts';
import { Data } from './Data.tsx';
import { KeysAndSites } from './KeysAndSites.tsx';
import { Moves } from './Moves.tsx';
import { Surface } from './Surface.tsx';
import './settings.css';

export const Settings = ({ model }: { readonly model: StudioModel }) => (
  <Page model={model} title={studio.shell.pages.settings} lead={words.settings.lead} name="settings">
    <div class="groups">
      <Moves model={model} />
      <Surface model={model} />
      <KeysAndSites model={model} />
      <Data model={model} />
    </div>
  </Page>
);

// Settings: everything that can be set, grouped by move, each with one sentence.
import type { StudioModel } from '../model.ts';
import { Page } from '../Page.tsx';
import { words } from '../words.ts';

export const Settings = ({ model }: { readonly model: StudioModel }) => (
  <Page model={model} title={words.shell.pages.settings} name="settings">
    <p />
  </Page>
);

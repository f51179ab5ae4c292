// Exchange: bringing stories and backups in, and taking everything out.
import type { StudioModel } from '../model.ts';
import { Page } from '../Page.tsx';
import { words } from '../words.ts';
import { BringIn } from './BringIn.tsx';
import { Sheet } from './Sheet.tsx';
import { TakeOut } from './TakeOut.tsx';
import { said } from './words.ts';
import './exchange.css';

export const Exchange = ({ model }: { readonly model: StudioModel }) => (
  <Page model={model} title={words.shell.pages.import} lead={said.lead} name="exchange">
    <div class="ways">
      <BringIn model={model} />
      <TakeOut model={model} />
    </div>
    <Sheet model={model} />
  </Page>
);

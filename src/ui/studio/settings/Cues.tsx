// Cues and breathing: one breath to try, and the user's own wording of cues and lines.
import type { StudioModel } from '../model.ts';
import { Page } from '../Page.tsx';
import { Breath } from '../../breath/Breath.tsx';
import { texts } from '../../texts.ts';
import { words as studio } from '../words.ts';
import { words } from './words.ts';
import { Group } from './Group.tsx';
import { Patterns } from './Patterns.tsx';
import { Wording } from './Wording.tsx';
import './settings.css';
import './cues.css';

export const Cues = ({ model }: { readonly model: StudioModel }) => (
  <Page model={model} title={studio.shell.pages.cues} lead={words.cues.lead} name="cues">
    <div class="cues-page">
      <section class="card breathe" aria-labelledby="breath-title">
        <h2 id="breath-title">{texts.popup.breath.title}</h2>
        <Breath
          timer={model.timer.value}
          settings={model.settings.value}
          interview={null}
          edit={model.edit}
        />
      </section>
      <Patterns model={model} />
      <Group title={words.cues.lines}>
        <p class="means">{words.cues.linesText}</p>
        <Wording model={model} of="lines" />
      </Group>
      <Group title={words.cues.cues}>
        <p class="means">{words.cues.cuesText}</p>
        <Wording model={model} of="cues" />
      </Group>
    </div>
  </Page>
);

// Breathe: the breath as a page of the popup.
import { Breath } from '../breath/Breath.tsx';
import { texts } from '../texts.ts';
import type { Props } from './model.ts';
import { Page } from './Page.tsx';

export const Breathe = ({ model, deeds, go }: Props) => (
  <Page title={texts.popup.breath.title} name="breathe" model={model} go={go} retry={deeds.retry}>
    <Breath timer={model.timer} settings={model.settings} interview={model.interview} edit={deeds.keep} />
  </Page>
);

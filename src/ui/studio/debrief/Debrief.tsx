// Debrief: an interview looked at once while it is fresh, part by part, and then closed.
import { isOf } from '../../../core/record.ts';
import { hashOf } from '../../../core/route.ts';
import { texts } from '../../texts.ts';
import { nameOf } from '../interviews/names.ts';
import type { PageProps } from '../model.ts';
import { isNewer } from '../newer.ts';
import { Page } from '../Page.tsx';
import { words as studio } from '../words.ts';
import { Closed } from './Closed.tsx';
import { debriefIn } from './mine.ts';
import { Open } from './Open.tsx';
import { words } from './words.ts';
import '../interviews/interview.css';
import './debrief.css';

export const Debrief = ({ model, id }: PageProps) => {
  const interview = model.records.value.filter(isOf('interview')).find(one => one.id === id);
  if (!interview || interview.body.removedAt !== null) {
    return (
      <Page model={model} name="debrief" title={studio.shell.pages.debrief}>
        <p class="notice">{words.missing}</p>
        <a href={hashOf({ page: 'interviews' })}>{words.all}</a>
      </Page>
    );
  }
  if (isNewer(model, 'debrief', id)) {
    return (
      <Page model={model} name="debrief" title={words.title(nameOf(interview.body))}>
        <p class="notice">{texts.popup.notSaved.newer}</p>
      </Page>
    );
  }
  const isClosed = debriefIn(model, id).doneAt !== null;
  return isClosed ? <Closed model={model} id={id} /> : <Open model={model} interview={interview} />;
};

// Call: asking, after an interview, where things stand: whom, by which way, when, and with which words.
import { isOf, type Kept } from '../../../core/record.ts';
import { hashOf } from '../../../core/route.ts';
import { texts } from '../../texts.ts';
import { useNow } from '../../use-now.ts';
import { nameOf } from '../interviews/names.ts';
import { Part } from '../interviews/Part.tsx';
import type { PageProps, StudioModel } from '../model.ts';
import { isNewer } from '../newer.ts';
import { Page } from '../Page.tsx';
import { Lately } from '../stories/Lately.tsx';
import { words as studio } from '../words.ts';
import { askedIn, type Asked } from './asked.ts';
import { DaysOff } from './DaysOff.tsx';
import { Mail } from './Mail.tsx';
import { Outcome } from './Outcome.tsx';
import { Script } from './Script.tsx';
import { PassOn, Recruiter, Voicemail } from './Told.tsx';
import { When } from './When.tsx';
import { Whom } from './Whom.tsx';
import { words } from './words.ts';
import '../interviews/interview.css';
import './call.css';

const leadOf = ({ step, way, facts, today }: Asked): string =>
  step.is === 'try' ? words.lead.try(way, facts.to, step, today) : words.lead[step.is];

const recruiterIn = ({ body: { people } }: Kept<'interview'>): string =>
  people.find(({ kind, name }) => kind === 'recruiter' && name.trim() !== '')?.name.trim() ?? '';

const Afterwards = ({ model, kept }: { readonly model: StudioModel; readonly kept: Kept<'interview'> }) => {
  const asked = askedIn(model, kept, useNow(60_000));
  const lead = leadOf(asked);
  const isPhone = asked.way === 'phone';
  const recruiter = recruiterIn(kept);
  return (
    <Page model={model} name="call-after interview" title={words.title(nameOf(kept.body))} lead={lead}>
      <Lately model={model} />
      <div class="afterwards">
        <div>
          <Part title={words.whom.title}>
            <Whom model={model} kept={kept} asked={asked} />
          </Part>
          <Part title={words.when.title}>
            <When model={model} asked={asked} />
          </Part>
        </div>
        <div class="said-side">
          {!isPhone && (
            <Part title={words.mail.title}>
              <Mail asked={asked} />
            </Part>
          )}
          <Part title={words.script.title}>
            <Script model={model} asked={asked} />
          </Part>
          {isPhone && (
            <Part title={words.voicemail.title}>
              <Voicemail asked={asked} />
            </Part>
          )}
          <Part title={asked.facts.kind === 'interviewer' ? words.passOn.mention : words.passOn.title}>
            <PassOn asked={asked} people={kept.body.people} />
          </Part>
          <Part title={recruiter ? words.recruiter.titled(recruiter) : words.recruiter.title}>
            <Recruiter asked={asked} />
          </Part>
        </div>
        <div>
          <Part title={words.outcome.title}>
            <Outcome model={model} asked={asked} lead={lead} />
          </Part>
          <Part title={words.off.title}>
            <DaysOff model={model} today={asked.today} />
          </Part>
        </div>
      </div>
      <p class="goes-on">
        {words.onward} <a href={hashOf({ page: 'progress' })}>{words.progress}</a>.
      </p>
    </Page>
  );
};

export const Call = ({ model, id }: PageProps) => {
  const kept = model.records.value.filter(isOf('interview')).find(one => one.id === id);
  if (kept && kept.body.removedAt === null) {
    if (!isNewer(model, 'contact', id)) return <Afterwards model={model} kept={kept} />;
    return (
      <Page model={model} name="call-after" title={words.title(nameOf(kept.body))}>
        <p class="notice">{texts.popup.notSaved.newer}</p>
      </Page>
    );
  }
  return (
    <Page model={model} name="call-after" title={studio.shell.pages.call}>
      <p class="notice">{words.missing}</p>
      <a href={hashOf({ page: 'interviews' })}>{words.all}</a>
    </Page>
  );
};

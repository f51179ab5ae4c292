// Told: texts to take along, made of the facts: for the voicemail, to be passed on, and for the recruiter.
import { hashOf } from '../../../core/route.ts';
import { callLines } from '../../../i18n/studio-call.ts';
import type { Person } from '../../../core/interview.ts';
import { Copied } from '../../Copied.tsx';
import type { Asked } from './asked.ts';
import { words } from './words.ts';

type Of = { readonly asked: Asked };

export const Voicemail = ({ asked: { contact, facts, language } }: Of) => {
  const text = words.voicemail;
  if (contact.attempts.some(({ was }) => was === 'voicemail')) return <p class="means">{text.done}</p>;
  return (
    <>
      <p class="means">{text.lead}</p>
      <p class="read-out" dir="auto">
        {callLines[language].voicemail(facts)}
      </p>
    </>
  );
};

export const PassOn = ({ asked, people }: Of & { readonly people: readonly Person[] }) => {
  const { facts, language, id } = asked;
  const text = words.passOn;
  if (facts.adds.length === 0) {
    return (
      <p class="means">
        {text.none} <a href={hashOf({ page: 'debrief', id })}>{words.script.toDebrief}</a>
      </p>
    );
  }
  const met = people.filter(({ kind, name }) => kind === 'interviewer' && name.trim() !== '');
  const names = met.map(({ name }) => name.trim());
  const lines =
    facts.kind === 'interviewer' ? facts.adds : facts.adds.map(add => callLines[language].passOn(add, names));
  return <Copied label={text.copy} text={lines.join('\n')} />;
};

export const Recruiter = ({ asked: { facts, debrief, language } }: Of) => {
  const text = words.recruiter;
  const lines = callLines[language];
  const ask = lines.ask(facts);
  const well = (debrief?.well ?? []).map(one => one.trim()).filter(one => one !== '');
  const tell = [...well.map(lines.tell.well), ...facts.adds.map(lines.tell.add), lines.tell.keen];
  const list = (all: readonly string[]) => (
    <ul class="points">
      {all.map(one => (
        <li key={one} dir="auto">
          {one}
        </li>
      ))}
    </ul>
  );
  const points = (name: string, all: readonly string[]): string =>
    [name, ...all.map(one => `- ${one}`)].join('\n');
  return (
    <>
      <p class="means">{text.lead}</p>
      <div class="pair">
        <div>
          <h3>{text.ask}</h3>
          {list(ask)}
        </div>
        <div>
          <h3>{text.tell}</h3>
          {list(tell)}
        </div>
      </div>
      <Copied label={text.copy} text={`${points(text.ask, ask)}\n\n${points(text.tell, tell)}`} />
    </>
  );
};

// Note: the thank-you to each person of one interview, grown from the debrief, linted, and taken along.
import { useRef, useState } from 'preact/hooks';
import { debriefOf } from '../../../core/after.ts';
import { emptyPerson } from '../../../core/interview.ts';
import { lint } from '../../../core/lint.ts';
import { placesOf, wholeOf, windowOf, type Note as Body } from '../../../core/note.ts';
import { backOf, isOf, type ChangeOf, type Kept } from '../../../core/record.ts';
import { hashOf } from '../../../core/route.ts';
import { useNow } from '../../use-now.ts';
import { daysTo } from '../../when.ts';
import { nameOf } from '../interviews/names.ts';
import { Part } from '../interviews/Part.tsx';
import type { PageProps, StudioModel } from '../model.ts';
import { Page } from '../Page.tsx';
import { lately } from '../stories/lately.ts';
import { Lately } from '../stories/Lately.tsx';
import { words as studio } from '../words.ts';
import { askedOf, endOf, freshFor, noteFor, noteOf } from './asked.ts';
import { Findings } from './Findings.tsx';
import { Letter } from './Letter.tsx';
import { Parts } from './Parts.tsx';
import { Send } from './Send.tsx';
import { fieldId } from './shown.ts';
import { ToWhom } from './ToWhom.tsx';
import { words } from './words.ts';
import '../interviews/interview.css';
import './note.css';

const whenLine = (endedAt: number | null, sentAt: number | null, now: number): string => {
  if (sentAt !== null) return words.when.sent(sentAt, daysTo(sentAt, now));
  if (endedAt === null) return words.when.unknown;
  const { from, to } = windowOf(endedAt);
  if (now < from) return words.when.early(from, daysTo(from, now));
  return now <= to ? words.when.now(to, daysTo(to, now)) : words.when.late;
};

const Sheet = ({ model, kept }: { readonly model: StudioModel; readonly kept: Kept<'interview'> }) => {
  useNow(60_000);
  const now = model.now();
  const ids = useRef(new Map<string, string>());
  const [chosen, choose] = useState<string | null>(null);
  const asked = askedOf(model, kept);
  const { names, notes, interview } = asked;
  const sent = notes.filter(({ body }) => body.sentAt !== null).map(({ body }) => body.name);
  const to =
    names.find(name => name === chosen) ?? names.find(name => !sent.includes(name)) ?? names[0] ?? '';
  const note = noteFor(model, asked, to);
  const there = noteOf(asked, to);
  const endedAt = endOf(model, kept.id);

  const changeOf = (patch: Partial<Body>): ChangeOf<'note'> => {
    const id = there?.id ?? ids.current.get(to) ?? model.newId();
    ids.current.set(to, id);
    // Whole only where there is none yet; what another page changes meanwhile stays.
    return { kind: 'note', id, patch: there ? patch : { ...note, ...patch } };
  };
  const keep = (patch: Partial<Body>): void => {
    // Who is written to stays chosen, also where another one was not written to yet.
    choose(to);
    model.edit([changeOf(patch)]);
  };
  const undoable = (patch: Partial<Body>, said: string): void => {
    keep(patch);
    lately.value = { said, undo: [changeOf(backOf(note, patch))] };
  };
  const add = (name: string): void => {
    const people = [...interview.body.people, { ...emptyPerson, name }];
    const isNameless = to === '' && there !== null;
    const greeting = freshFor(model, { ...asked, names: [name] }, name).blocks[0];
    const blocks = note.blocks.map(one => (one.kind === 'greeting' && greeting ? greeting : one));
    model.edit([
      { kind: 'interview', id: kept.id, patch: { people } },
      ...(isNameless ? [changeOf({ name, blocks })] : []),
    ]);
    choose(name);
  };

  const correction = placesOf(note.blocks).find(({ block }) => block.kind === 'correction') ?? null;
  const findings = lint(wholeOf(note.blocks), {
    to,
    others: interview.body.people.map(({ name }) => name).filter(name => name.trim() !== to),
    company: interview.body.company,
    sent: names.filter(name => name !== to).map(name => wholeOf(noteFor(model, asked, name).blocks)),
    endedAt,
    now: note.sentAt ?? now,
    correction,
  });
  const isOut = note.blocks.findIndex(({ kind, out }) => kind === 'correction' && out);
  const correct = (): void => {
    keep({ blocks: note.blocks.map((one, at) => (at === isOut ? { ...one, out: false } : one)) });
    requestAnimationFrame(() => document.getElementById(fieldId(isOut))?.focus());
  };
  const again = (): void => undoable({ blocks: freshFor(model, asked, to).blocks }, words.parts.begun);

  return (
    <Page model={model} name="note" title={words.title(nameOf(interview.body))} lead={words.lead}>
      <Lately model={model} />
      {debriefOf(model.records.value, kept.id) === null && (
        <p class="notice">
          <span>{words.debrief}</span>{' '}
          <a href={hashOf({ page: 'debrief', id: kept.id })}>{words.toDebrief}</a>
        </p>
      )}
      <p class="window">{whenLine(endedAt, note.sentAt, now)}</p>
      <div class="desk">
        <div>
          <Part title={words.to.title}>
            <ToWhom names={names} sent={sent} to={to} chose={choose} add={add} />
          </Part>
          <Part key={`letter ${to}`} title={words.letter.title}>
            <Letter note={note} findings={findings} keep={keep} />
          </Part>
          <Part key={`send ${to}`} title={words.send.title}>
            <Send note={note} keep={keep} mark={() => undoable({ sentAt: model.now() }, words.send.marked)} />
          </Part>
        </div>
        <div>
          <Part title={words.lint.title}>
            <Findings note={note} findings={findings} correct={isOut === -1 || correction ? null : correct} />
          </Part>
          <Part key={`parts ${to}`} title={words.parts.title}>
            <Parts blocks={note.blocks} keep={blocks => keep({ blocks })} again={there && again} />
          </Part>
        </div>
      </div>
      <p class="onward">
        <a class="go" href={hashOf({ page: 'call', id: kept.id })}>
          {words.toCall}
        </a>
      </p>
    </Page>
  );
};

export const Note = ({ model, id }: PageProps) => {
  const kept = model.records.value.filter(isOf('interview')).find(one => one.id === id);
  if (kept && kept.body.removedAt === null) return <Sheet model={model} kept={kept} />;
  return (
    <Page model={model} name="note" title={studio.shell.pages.note}>
      <p class="notice">{words.missing}</p>
      <a href={hashOf({ page: 'interviews' })}>{words.all}</a>
    </Page>
  );
};

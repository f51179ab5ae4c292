// Interviews: all of them, the next first; what is over and archived is folded away.
import { useState } from 'preact/hooks';
import { agendaOf } from '../../../core/agenda.ts';
import type { Kept } from '../../../core/record.ts';
import { useNow } from '../../use-now.ts';
import type { PageProps } from '../model.ts';
import { Page } from '../Page.tsx';
import { Lately } from '../stories/Lately.tsx';
import { words } from '../words.ts';
import { FilePicker } from './FilePicker.tsx';
import { Preview } from './Preview.tsx';
import { Row } from './Row.tsx';
import './interviews.css';

const minute = 60_000;

type Of = {
  readonly title: string;
  readonly interviews: readonly Kept<'interview'>[];
  readonly now: number;
};

const Rows = ({ interviews, now }: Omit<Of, 'title'>) => (
  <ul class="agenda">
    {interviews.map(kept => (
      <Row key={kept.id} kept={kept} now={now} />
    ))}
  </ul>
);

const Group = ({ title, interviews, now }: Of) =>
  interviews.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <Rows interviews={interviews} now={now} />
    </section>
  );

const Folded = ({ title, interviews, now }: Of) =>
  interviews.length === 0 ? null : (
    <details>
      <summary>{title}</summary>
      <Rows interviews={interviews} now={now} />
    </details>
  );

export const Interviews = ({ model }: PageProps) => {
  const text = words.interviews;
  const now = useNow(minute);
  const [file, setFile] = useState<File | null>(null);
  const { coming, past, archived } = agendaOf(model.interviews.value, now);
  const isEmpty = coming.length + past.length + archived.length === 0;
  const add = (): void => model.go({ page: 'interview', id: model.newId() });
  const ways = (
    <>
      <FilePicker chose={setFile} />
      <button type="button" class="go first" onClick={add}>
        {text.add}
      </button>
    </>
  );
  return (
    <Page
      model={model}
      name="interviews"
      title={words.shell.pages.interviews}
      lead={text.lead}
      actions={isEmpty ? undefined : ways}
    >
      <Lately model={model} />
      {file && (
        <Preview key={file.name + file.lastModified} model={model} file={file} left={() => setFile(null)} />
      )}
      {isEmpty && (
        <section class="card first-of-all">
          <h2>{text.firstTitle}</h2>
          <p>{text.firstText}</p>
          <div class="ways">{ways}</div>
        </section>
      )}
      <Group title={text.next} interviews={coming.slice(0, 1)} now={now} />
      <Group title={text.later} interviews={coming.slice(1)} now={now} />
      <Group title={text.past} interviews={past} now={now} />
      <Folded title={text.archived(archived.length)} interviews={archived} now={now} />
    </Page>
  );
};

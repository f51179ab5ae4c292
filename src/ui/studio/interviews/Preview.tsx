// Preview: what a calendar file says, looked at before anything is kept.
import { useEffect, useRef, useState } from 'preact/hooks';
import { emptyInterview } from '../../../core/interview.ts';
import { invitationOf, type FileFault, type Invitation } from '../../../core/invitation.ts';
import { Choice } from '../../Choice.tsx';
import type { StudioModel } from '../model.ts';
import { lately } from '../stories/lately.ts';
import { words } from '../words.ts';
import { calendarFile } from './calendar-file.ts';
import { Found } from './Found.tsx';
import { nameOf } from './names.ts';

type Reading =
  | { readonly is: 'reading' }
  | { readonly is: 'refused'; readonly why: FileFault | 'unreadable' }
  | { readonly is: 'read'; readonly invitations: readonly Invitation[] };

const readFile = async (file: File, now: number): Promise<Reading> => {
  try {
    const reading = await calendarFile(file);
    if (reading.is === 'refused') return reading;
    return { is: 'read', invitations: reading.events.map(event => invitationOf(event, now)) };
  } catch {
    return { is: 'refused', why: 'unreadable' };
  }
};

type Of = { readonly model: StudioModel; readonly file: File; readonly left: () => void };

export const Preview = ({ model, file, left }: Of) => {
  const text = words.interviews.file;
  const [reading, set] = useState<Reading>({ is: 'reading' });
  const [which, choose] = useState('0');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let gone = false;
    void readFile(file, model.now()).then(found => {
      if (!gone) set(found);
    });
    return () => {
      gone = true;
    };
  }, [file, model]);
  useEffect(() => {
    if (reading.is !== 'reading') title.current?.focus();
  }, [reading]);
  const take = ({ interview }: Invitation): void => {
    const id = model.newId();
    const { answerMs } = model.settings.value;
    model.edit([{ kind: 'interview', id, patch: { ...emptyInterview, answerMs, ...interview } }]);
    lately.value = {
      said: text.taken(nameOf(interview)),
      undo: [{ kind: 'interview', id, patch: { removedAt: model.now() } }],
    };
    model.go({ page: 'interview', id });
  };
  const invitations = reading.is === 'read' ? reading.invitations : [];
  const invitation = invitations[Number(which)];
  return (
    <section class="card preview" aria-labelledby="preview-title">
      <h2 id="preview-title" tabIndex={-1} ref={title}>
        {reading.is === 'reading' ? text.reading : text.title}
      </h2>
      {reading.is === 'refused' && (
        <p class="notice" role="alert">
          {text.refused[reading.why]} {text.nothing}
        </p>
      )}
      {invitations.length > 1 && (
        <Choice
          label={text.which}
          value={which}
          options={invitations.map((one, at) => [String(at), one.title || text.noTitle])}
          chose={choose}
        />
      )}
      {invitation && (
        <Found
          key={which}
          invitation={invitation}
          now={model.now()}
          me={model.settings.value.name}
          take={take}
          left={left}
        />
      )}
      {!invitation && (
        <div>
          <button type="button" onClick={left}>
            {text.leave}
          </button>
        </div>
      )}
    </section>
  );
};

// Save for your calendar: the interview and its reminders as a file in the downloads.
import { useState } from 'preact/hooks';
import { calendarOf } from '../../../core/calendar.ts';
import type { Kept } from '../../../core/record.ts';
import type { StudioModel } from '../model.ts';
import { mineIn } from '../runway/mine.ts';
import { saveFile } from '../save-file.ts';
import { words } from '../words.ts';

type Of = { readonly model: StudioModel; readonly kept: Kept<'interview'> };

export const SaveForCalendar = ({ model, kept: { id, rev, body } }: Of) => {
  const text = words.interviews;
  const [done, setDone] = useState(false);
  const { remindMs } = mineIn(model);
  const save = (): void => {
    const wording = { title: text.fileTitle, reminder: text.reminder };
    const file = calendarOf(body, { uid: id, revision: rev, remindMs, now: model.now(), words: wording });
    if (file === null) return;
    saveFile('evenkeel-interview.ics', 'text/calendar', file);
    setDone(true);
  };
  if (body.startsAt === null) return <p class="means">{text.noExport}</p>;
  return (
    <div class="save">
      <button type="button" onClick={save}>
        {text.export}
      </button>
      <small role="status">{done ? text.exported : text.exportHint(remindMs / 60_000)}</small>
    </div>
  );
};

// Send: the note taken along as it stands, or opened in a message; marked as sent by the one who sent it.
import { useState } from 'preact/hooks';
import { wholeOf, type Note } from '../../../core/note.ts';
import { addressOf, doors, htmlOf, isEmail, type Door } from '../../../core/note-send.ts';
import { Copied } from '../../Copied.tsx';
import { Field } from '../../Field.tsx';
import { words } from './words.ts';

type Of = {
  readonly note: Note;
  readonly keep: (patch: Partial<Note>) => void;
  readonly mark: () => void;
};

const text = words.send;

const copyRich = (whole: string): Promise<void> => {
  const part = (type: string, of: string): Blob => new Blob([of], { type });
  const item = new ClipboardItem({
    'text/plain': part('text/plain', whole),
    'text/html': part('text/html', htmlOf(whole)),
  });
  return navigator.clipboard.write([item]);
};

export const Send = ({ note, keep, mark }: Of) => {
  const [said, say] = useState('');
  const [isRefused, refuse] = useState(false);
  const whole = wholeOf(note.blocks);
  const letter = { email: note.email, subject: note.subject, text: whole };
  const tell = (copying: Promise<void>, done: string): void => {
    copying.then(
      () => {
        refuse(false);
        say(done);
      },
      () => {
        refuse(true);
        say(text.notCopied);
      },
    );
  };
  const link = (door: Door) => {
    const { url, isWhole } = addressOf(door, letter);
    return (
      <a
        key={door}
        class="go"
        href={url}
        target="_blank"
        rel="noreferrer"
        onClick={() => {
          if (!isWhole) tell(navigator.clipboard.writeText(whole), text.long(door));
        }}
      >
        {text.open(door)}
      </a>
    );
  };
  return (
    <>
      <Field label={text.email} value={note.email} hint={text.private} typed={email => keep({ email })} />
      {note.email.trim() !== '' && !isEmail(note.email) && <p class="warning">{text.emailWrong}</p>}
      <div class="row">
        <button
          type="button"
          class="go first"
          onClick={() => tell(navigator.clipboard.writeText(whole), text.copied)}
        >
          {text.copy}
        </button>
        <button type="button" class="go" onClick={() => tell(copyRich(whole), text.copied)}>
          {text.rich}
        </button>
        {doors.map(link)}
      </div>
      <p class="means" role="status">
        {said}
      </p>
      {isRefused && <Copied label={text.whole} text={whole} />}
      <div class="row">
        {note.sentAt === null ? (
          <button type="button" onClick={mark}>
            {text.mark}
          </button>
        ) : (
          <button type="button" class="bare" onClick={() => keep({ sentAt: null })}>
            {text.unmark}
          </button>
        )}
      </div>
    </>
  );
};

// Mail: the same in writing, for whoever is better written to.
import { addressOf, doors, isEmail } from '../../../core/note-send.ts';
import { callLines } from '../../../i18n/studio-call.ts';
import { Copied } from '../../Copied.tsx';
import type { Asked } from './asked.ts';
import { words } from './words.ts';

const text = words.mail;

export const Mail = ({ asked: { facts, language, person } }: { readonly asked: Asked }) => {
  const { mail } = callLines[language];
  const [subject, body] = [mail.subject(facts), mail.body(facts)];
  const email = person?.email.trim() ?? '';
  const letter = { email, subject, text: body };
  return (
    <>
      <p class="means">{text.lead}</p>
      <dl class="envelope">
        {email !== '' && (
          <div>
            <dt>{text.to}</dt>
            <dd>
              <bdi>{email}</bdi>
            </dd>
          </div>
        )}
        <div>
          <dt>{text.subject}</dt>
          <dd dir="auto">{subject}</dd>
        </div>
      </dl>
      {email !== '' && !isEmail(email) && <p class="notice">{words.whom.badEmail}</p>}
      <Copied label={text.text} text={body} />
      <div class="opens">
        {doors.map(door => (
          <a
            key={door}
            class={door === 'mail' ? 'go first' : 'go'}
            href={addressOf(door, letter).url}
            target="_blank"
            rel="noreferrer"
          >
            {text.open[door]}
          </a>
        ))}
      </div>
      {doors.some(door => !addressOf(door, letter).isWhole) && <p class="means">{text.long}</p>}
    </>
  );
};

// Mail: the same in writing, for whoever is better written to.
import { mailtoOf } from '../../../core/contact-mail.ts';
import { callLines } from '../../../i18n/studio-call.ts';
import { Copied } from '../../Copied.tsx';
import type { Asked } from './asked.ts';
import { words } from './words.ts';

const text = words.mail;

export const Mail = ({ asked: { facts, language, person } }: { readonly asked: Asked }) => {
  const { mail } = callLines[language];
  const [subject, body] = [mail.subject(facts), mail.body(facts)];
  const address = person?.email.trim() ?? '';
  const link = mailtoOf(address, subject, body);
  return (
    <>
      <p class="means">{text.lead}</p>
      {link && (
        <a class="go first" href={link}>
          {text.open}
        </a>
      )}
      {address !== '' && link === null && <p class="notice">{words.whom.badEmail}</p>}
      <dl class="envelope">
        {address !== '' && (
          <div>
            <dt>{text.to}</dt>
            <dd>
              <bdi>{address}</bdi>
            </dd>
          </div>
        )}
        <div>
          <dt>{text.subject}</dt>
          <dd dir="auto">{subject}</dd>
        </div>
      </dl>
      <Copied label={text.text} text={body} />
    </>
  );
};

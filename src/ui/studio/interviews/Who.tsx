// Who, when and where: the company, the role, the time and the link.
import { callLink, type Interview } from '../../../core/interview.ts';
import { Field } from '../../Field.tsx';
import { linkIn } from '../../link.ts';
import { texts } from '../../texts.ts';
import { words } from '../words.ts';
import { When } from './When.tsx';

type Of = {
  readonly interview: Interview;
  readonly keep: (patch: Partial<Interview>) => void;
  readonly readOnly: boolean;
};

const linkHint = (typed: string): string => {
  const text = words.interviews.when;
  const link = callLink(typed);
  if (!link) return texts.popup.interview[typed ? 'linkBad' : 'linkHint'];
  return link.site ? text.site(text.sites[link.site]) : text.otherSite(link.host);
};

export const Who = ({ interview, keep, readOnly }: Of) => {
  const popup = texts.popup.interview;
  const { company, role, link } = interview;
  // A new one begins here; an old one is read first.
  const isNew = company === '' && role === '';
  return (
    <>
      <div class="pair">
        <Field
          first={isNew}
          readOnly={readOnly}
          label={popup.company}
          value={company}
          typed={next => keep({ company: next })}
        />
        <Field readOnly={readOnly} label={popup.role} value={role} typed={next => keep({ role: next })} />
      </div>
      <When interview={interview} keep={keep} readOnly={readOnly} />
      <Field
        readOnly={readOnly}
        label={popup.link}
        value={link}
        most={5_000}
        typed={next => keep({ link: linkIn(next) })}
        hint={linkHint(link)}
      />
    </>
  );
};

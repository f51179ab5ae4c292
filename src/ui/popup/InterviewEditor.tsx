// The interview: who it is with, when, and where the call opens.
import type { Interview } from '../../core/interview.ts';
import { callLink, emptyInterview } from '../../core/interview.ts';
import { interviewEdit } from './edits.ts';
import { Field } from '../Field.tsx';
import { linkIn } from '../link.ts';
import { isNewer, type Props } from './model.ts';
import { Page } from './Page.tsx';
import { peopleOf, textOf } from './people.ts';
import { useTyped } from '../use-typed.ts';
import { fieldOf, instantOf } from '../when.ts';
import { texts } from '../texts.ts';

export const InterviewEditor = ({ model, deeds, go }: Props) => {
  const words = texts.popup.interview;
  const body = model.interview?.body ?? emptyInterview;
  const readOnly = isNewer(model, `interview:${model.interview?.id ?? ''}`);
  const keep = (patch: Partial<Interview>): void => deeds.keep([interviewEdit(model, deeds.newId, patch)]);
  const [people, typePeople] = useTyped(body.people, textOf, text => peopleOf(text, body.people));
  const [startsAt, typeStart] = useTyped(body.startsAt, fieldOf, instantOf);
  const link = callLink(body.link);
  const linkHint = link ? words.linkOpens(link.host) : body.link ? words.linkBad : words.linkHint;
  return (
    <Page title={words.title} name="interview" model={model} go={go} retry={deeds.retry}>
      <Field
        first
        readOnly={readOnly}
        label={words.company}
        value={body.company}
        typed={company => keep({ company })}
      />
      <Field readOnly={readOnly} label={words.role} value={body.role} typed={role => keep({ role })} />
      <Field
        readOnly={readOnly}
        label={words.startsAt}
        isTime
        value={startsAt}
        typed={text => keep({ startsAt: typeStart(text) })}
      />
      <Field
        readOnly={readOnly}
        label={words.link}
        value={body.link}
        most={5_000}
        typed={text => keep({ link: linkIn(text) })}
        hint={linkHint}
      />
      <Field
        readOnly={readOnly}
        label={words.people}
        rows={3}
        value={people}
        typed={text => keep({ people: typePeople(text) })}
        hint={words.peopleHint}
      />
    </Page>
  );
};

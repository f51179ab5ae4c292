// Rules card: the popup's page of it.
import type { Rules as Rule } from '../../core/interview.ts';
import { Rules } from '../Rules.tsx';
import { interviewEdit } from './edits.ts';
import type { Props } from './model.ts';
import { Page } from './Page.tsx';
import { texts } from '../texts.ts';

export const RulesCard = ({ model, deeds, go }: Props) => {
  const keep = (rules: Rule): void => deeds.keep([interviewEdit(model, deeds.newId, { rules })]);
  return (
    <Page title={texts.popup.rules.title} name="rules" model={model} go={go} retry={deeds.retry}>
      <Rules
        rules={model.interview?.body.rules ?? 'fine'}
        chose={keep}
        inCall={model.inCall}
        company={model.interview?.body.company ?? ''}
      />
    </Page>
  );
};

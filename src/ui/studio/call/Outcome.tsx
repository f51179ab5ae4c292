// Outcome: what came of a try by one press, one line to it, and what follows.
import { reached, type Attempt } from '../../../core/contact.ts';
import { dayOf } from '../../../core/working-days.ts';
import { Field } from '../../Field.tsx';
import { onward } from '../interviews/onward.ts';
import type { StudioModel } from '../model.ts';
import { dropContact, keepContact, zone, type Asked } from './asked.ts';
import { words } from './words.ts';

const text = words.outcome;

type Of = {
  readonly model: StudioModel;
  readonly asked: Asked;
  /** The next step in one sentence, said again when it changes. */
  readonly lead: string;
};

export const Outcome = ({ model, asked: { id, contact, way, today }, lead }: Of) => {
  const { attempts, next } = contact;
  const keep = (all: readonly Attempt[]): void => keepContact(model, id, { attempts: all });
  const note = (was: Attempt['was']): void => {
    const by = was === 'wrote' ? 'email' : was === 'spoke' ? way : 'phone';
    keep([...attempts, { at: model.now(), way: by, was, outcome: '' }]);
  };
  const drop = (attempt: Attempt, pressed: HTMLElement): void => {
    onward(pressed);
    dropContact(model, id, { attempts: attempts.filter(one => one !== attempt) }, text.removed);
  };
  return (
    <>
      <p class="means">{text.lead}</p>
      <div class="outcomes">
        {reached.map(was => (
          <button key={was} type="button" onClick={() => note(was)}>
            {text.was[was]}
          </button>
        ))}
      </div>
      <ol class="tries">
        {attempts.map((attempt, at) => {
          const name = text.lineOf(attempt.was, text.day(dayOf(attempt.at, zone), today));
          return (
            <li key={at}>
              <Field
                label={name}
                hint={text.line}
                value={attempt.outcome}
                typed={outcome =>
                  keep(attempts.map(one => (one === attempt ? { ...attempt, outcome } : one)))
                }
              />
              <button
                type="button"
                aria-label={text.remove(name)}
                onClick={event => drop(attempt, event.currentTarget)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          );
        })}
      </ol>
      <p class="follows" role="status">
        {attempts.length > 0 && lead}
      </p>
      {attempts.length > 0 && (
        <Field
          label={text.next}
          hint={text.nextHint}
          value={next}
          typed={own => keepContact(model, id, { next: own })}
        />
      )}
    </>
  );
};

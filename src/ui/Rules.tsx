// Rules card: whether this employer allows own notes, and what to say where they must be asked.
import { useState } from 'preact/hooks';
import type { Rules as Rule } from '../core/interview.ts';
import { recognised } from '../core/rules.ts';
import { Choice } from './Choice.tsx';
import { Copied } from './Copied.tsx';
import { Field } from './Field.tsx';
import { texts } from './texts.ts';
import { Unlock } from './Unlock.tsx';

const all: readonly Rule[] = ['fine', 'ask', 'none'];

type Of = {
  readonly rules: Rule;
  readonly chose: (rules: Rule) => void;
  /** A call is on: "no notes" comes off by three steps only. */
  readonly inCall: boolean;
  readonly company: string;
};

export const Rules = ({ rules, chose, inCall, company }: Of) => {
  const words = texts.popup.rules;
  const [pasted, setPasted] = useState('');
  const [unlocked, setUnlocked] = useState(false);
  const says = pasted.trim() ? recognised(pasted) : null;
  const read = (text: string): void => {
    setPasted(text);
    const found = recognised(text);
    if (found.is === 'clear') chose(found.rules);
  };
  if (inCall && rules === 'none' && !unlocked)
    return (
      <>
        <p class="means">{words.means.none}</p>
        <Unlock company={company} opened={() => setUnlocked(true)} />
      </>
    );
  return (
    <>
      <Choice
        label={words.title}
        isLabelHidden
        value={rules}
        options={all.map(one => [one, words.names[one]])}
        chose={chose}
      />
      <p class="means">{words.means[rules]}</p>
      {rules === 'ask' && (
        <>
          <blockquote class="say">
            <span>{words.say}</span>
            <p>{words.sentence}</p>
          </blockquote>
          <Copied label={words.template} text={words.templateText} />
        </>
      )}
      <Field label={words.paste} rows={4} most={20_000} value={pasted} typed={read} hint={words.pasteHint} />
      <div role="status">
        {says?.is === 'clear' && (
          <p class="notice" dir="auto">
            {words.says(says.quote)} {words.setTo(words.names[says.rules])}
          </p>
        )}
        {says?.is === 'unclear' && <p class="notice">{words.unclear}</p>}
      </div>
    </>
  );
};

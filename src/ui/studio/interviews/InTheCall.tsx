// In the call: how long an answer may take, and the language of the lines to say.
import type { Interview, Language } from '../../../core/interview.ts';
import { Choice } from '../../Choice.tsx';
import { texts } from '../../texts.ts';
import { words } from '../words.ts';
import { Select } from './Select.tsx';

type Of = {
  readonly interview: Pick<Interview, 'answerMs' | 'language'>;
  readonly keep: (patch: Partial<Interview>) => void;
  readonly readOnly: boolean;
};

const all: readonly Language[] = ['en'];

export const InTheCall = ({ interview: { answerMs, language }, keep, readOnly }: Of) => {
  const popup = texts.popup.interview;
  const text = words.interviews.call;
  return (
    <>
      <Choice
        label={popup.answer}
        value={String(answerMs)}
        options={Object.entries(popup.answers)}
        chose={ms => keep({ answerMs: Number(ms) })}
      />
      <Select
        readOnly={readOnly}
        label={text.language}
        value={language}
        options={all.map(one => [one, text.languages[one]])}
        chose={value => keep({ language: all.find(one => one === value) ?? 'en' })}
      />
    </>
  );
};

// Questions: the one being asked and those before it, shown and, where wanted, said.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Question } from '../../../core/question-list.ts';
import { nextQuestion, type Needs } from '../../../core/rehearsal.ts';
import type { Voice } from './use-voice.ts';

type Of = {
  readonly needs: Needs;
  readonly textOf: (question: Question) => string;
  /** null: only shown. */
  readonly voice: Voice | null;
  readonly now: () => number;
};

export const useQuestions = ({ needs, textOf, voice, now }: Of) => {
  const [seen, see] = useState<readonly Question[]>([]);
  const since = useRef(0);
  const current = seen.at(-1) ?? null;
  /** An answer begins where the question ends. */
  const begin = (): void => {
    since.current = now();
  };
  const say = (): void => {
    begin();
    if (current) voice?.say(textOf(current), begin);
  };
  useEffect(say, [current]);
  useEffect(() => () => voice?.hush(), [voice]);
  return {
    current,
    draw: (): void => {
      const next = nextQuestion(needs, seen, Math.random());
      if (next) see([...seen, next]);
    },
    say,
    /** How long the answer took, ms. */
    took: (): number => {
      voice?.hush();
      return Math.max(0, now() - since.current);
    },
  };
};

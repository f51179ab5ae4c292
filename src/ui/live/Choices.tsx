// What a digit means now, and the same by a click.
import type { Choice } from '../../core/screen.ts';
import { texts } from '../live-texts.ts';
import { Button } from '../Button.tsx';
import type { Send } from './sent.ts';

const labelOf = (choice: Choice): string => {
  switch (choice.of) {
    case 'reset':
      return texts.live.kinds[choice.kind];
    case 'breath':
      return texts.live.once(texts.patterns[choice.pattern].name, choice.cycles);
    case 'more':
      return texts.live.more;
    case 'later':
      return texts.live.later;
    case 'read':
      return texts.live.reads[choice.read];
    case 'story':
      return choice.title;
    case 'debrief':
      return texts.live.debrief;
    case 'not-now':
      return texts.live.notNow;
  }
};

export const Choices = ({ choices, send }: { readonly choices: readonly Choice[]; readonly send: Send }) => (
  <ul class={choices.some(({ of }) => of === 'story') ? 'choices long' : 'choices'}>
    {choices.map(choice => (
      <li key={choice.digit}>
        <Button
          class={`choice ${choice.of}`}
          {...('on' in choice ? { pressed: choice.on } : {})}
          onPress={() => send({ type: 'chose', digit: choice.digit })}
        >
          <kbd>{choice.digit}</kbd>
          <span dir="auto">{labelOf(choice)}</span>
        </Button>
      </li>
    ))}
  </ul>
);

// Lines: the whole story for oneself, in the scheme it is told in; says when a line would be read out.
import { scriptLines } from '../../../core/script.ts';
import { partsOf, schemes, type Story } from '../../../core/story.ts';
import { Choice } from '../../Choice.tsx';
import { Field } from '../../Field.tsx';
import { words } from '../words.ts';

type Of = {
  readonly story: Story;
  readonly readOnly: boolean;
  readonly keep: (patch: Partial<Story>) => void;
};

export const Lines = ({ story, readOnly, keep }: Of) => {
  const scripts = scriptLines(story);
  const labels = words.stories.lines(story.scheme);
  return (
    <section class="lines" aria-labelledby="lines-title">
      <h2 id="lines-title">{words.stories.whole}</h2>
      <Choice
        label={words.stories.scheme}
        value={story.scheme}
        options={schemes.map(scheme => [scheme, words.stories.schemes[scheme]] as const)}
        chose={scheme => keep({ scheme })}
      />
      {partsOf[story.scheme].map(part => {
        const script = scripts.find(({ field }) => field === part);
        return (
          <div key={part}>
            <Field
              readOnly={readOnly}
              most={5_000}
              label={labels[part]}
              rows={2}
              value={story[part]}
              typed={text => keep({ [part]: text })}
            />
            <p class="warning" role="status">
              {script && words.stories.long(script.words, script.most)}
            </p>
          </div>
        );
      })}
      <Field
        readOnly={readOnly}
        label={words.stories.strength}
        hint={words.stories.strengthHint}
        value={story.strength}
        typed={strength => keep({ strength })}
      />
    </section>
  );
};

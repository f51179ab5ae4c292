// Tags: the competencies a story shows, and the user's own words for it.
import { useState } from 'preact/hooks';
import { competencies, type Competency } from '../../core/competency.ts';
import { competencyOf } from '../../core/coverage.ts';
import { askedFirst } from './asked-first.ts';
import { Field } from '../Field.tsx';
import { useTyped } from '../use-typed.ts';
import { texts } from '../texts.ts';

/** Two rows and a half; what is chosen is always there. */
const atFirst = 8;

type Of = {
  readonly tags: readonly string[];
  readonly keep: (tags: readonly string[]) => void;
  /** Where there is room, all of them are there from the start. */
  readonly isWhole?: boolean;
};

const print = (own: readonly string[]): string => own.join(', ');
const read = (text: string): readonly string[] =>
  text
    .split(',')
    .map(tag => tag.trim())
    .filter(Boolean);

export const Tags = ({ tags, keep, isWhole = false }: Of) => {
  const words = texts.popup.story;
  const chosen = tags.flatMap(tag => competencyOf(tag) ?? []);
  const others = tags.filter(tag => competencyOf(tag) === null);
  const [own, typeOwn] = useTyped(others, print, read);
  const [whole, setWhole] = useState(isWhole);
  const common = askedFirst(competencies);
  const shown = whole ? common : common.filter((tag, at) => at < atFirst || chosen.includes(tag));
  const toggle = (tag: Competency) => (): void =>
    keep([...(chosen.includes(tag) ? chosen.filter(one => one !== tag) : [...chosen, tag]), ...others]);
  return (
    <fieldset class="tags">
      <legend>{words.tags}</legend>
      <div class="chips">
        {shown.map(tag => (
          <label class="chip" key={tag}>
            <input type="checkbox" checked={chosen.includes(tag)} onChange={toggle(tag)} />
            <span>{texts.competencies[tag]}</span>
          </label>
        ))}
        {shown.length < common.length && (
          <button type="button" class="bare" onClick={() => setWhole(true)}>
            {words.moreTags(common.length - shown.length)}
          </button>
        )}
      </div>
      <Field
        label={words.ownTags}
        value={own}
        hint={words.ownTagsHint}
        typed={text => keep([...chosen, ...typeOwn(text)])}
      />
    </fieldset>
  );
};

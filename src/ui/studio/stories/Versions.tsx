// Versions: what a story once said, and the way back to it.
import type { Kept } from '../../../core/record.ts';
import type { Story } from '../../../core/story.ts';
import { words } from '../words.ts';
import { nameOf } from '../../popup/names.ts';

type Field = keyof typeof words.stories.fields;
const fields = Object.keys(words.stories.fields) as readonly Field[];

const told = (story: Story, field: Field): string => {
  const value = story[field];
  if (typeof value === 'string') return value;
  return (field === 'tags' ? value.map(nameOf) : value).join(' · ');
};

const time = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

type Of = {
  readonly now: Story;
  readonly versions: readonly Kept<'version'>[];
  readonly restore: (version: Kept<'version'>, time: string) => void;
};

export const Versions = ({ now, versions, restore }: Of) => {
  if (versions.length === 0) return null;
  return (
    <details class="versions">
      <summary>{words.stories.versions(versions.length)}</summary>
      <p class="hint">{words.stories.versionsHint}</p>
      <ol>
        {versions.map(version => {
          const { at, body } = version.body;
          const when = time.format(at);
          return (
            <li key={at}>
              <header>
                <h3>{words.stories.until(when)}</h3>
                <button
                  type="button"
                  aria-label={words.stories.restoreOf(when)}
                  onClick={() => restore(version, when)}
                >
                  {words.stories.restore}
                </button>
              </header>
              <dl>
                {fields
                  .filter(field => told(body, field) !== told(now, field))
                  .map(field => (
                    <div key={field}>
                      <dt>{words.stories.fields[field]}</dt>
                      <dd dir="auto">{told(body, field) || <i>{words.stories.wasEmpty}</i>}</dd>
                    </div>
                  ))}
              </dl>
            </li>
          );
        })}
      </ol>
    </details>
  );
};

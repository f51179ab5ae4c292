// The questions asked, what each was for and how its answer felt; any of them can begin a story.
import { momentsOf } from '../../../core/after.ts';
import { competencies } from '../../../core/competency.ts';
import { retyped, type AskedQuestion } from '../../../core/debrief.ts';
import { feelings } from '../../../core/rehearsal.ts';
import { Choice } from '../../Choice.tsx';
import { Field } from '../../Field.tsx';
import { texts } from '../../texts.ts';
import { Part } from '../interviews/Part.tsx';
import { Select } from '../interviews/Select.tsx';
import { begin } from '../stories/begun.ts';
import { asks } from './asks.ts';
import { More, Remove } from './Entries.tsx';
import { debriefIn, drop, keep, withAt, type PartProps } from './mine.ts';
import { useLoaded } from './use-loaded.ts';
import { words } from './words.ts';

const text = words.asked;
const blank: AskedQuestion = { text: '', competency: null, felt: null };
const isBlank = ({ text: said, competency, felt }: AskedQuestion): boolean =>
  said.trim() === '' && competency === null && felt === null;
const most = 200;

export const Asked = ({ model, id }: PartProps) => {
  const reads = useLoaded(asks);
  const kept = debriefIn(model, id).asked;
  const asked = kept.length > 0 ? kept : [blank];
  const typed = momentsOf(model.records.value, id)
    .map(({ body }) => body.question.trim())
    .filter(one => one !== '' && !kept.some(question => question.text.trim() === one));
  const change = (at: number, patch: Partial<AskedQuestion>): void =>
    keep(model, id, { asked: withAt(asked, at, { ...(asked[at] ?? blank), ...patch }) });
  const say = (one: AskedQuestion, own: string): AskedQuestion =>
    reads ? retyped(one, own, reads) : { ...one, text: own };
  const add = (question: string): void =>
    keep(model, id, { asked: [...kept.filter(one => !isBlank(one)), say(blank, question)] });
  return (
    <Part title={text.title}>
      <p class="means">{text.text}</p>
      {typed.length > 0 && (
        <div class="offered">
          <small>{text.offered}</small>
          {[...new Set(typed)].map(one => (
            <button
              key={one}
              type="button"
              onClick={({ currentTarget }) => {
                currentTarget.closest('section')?.querySelector<HTMLElement>('h2')?.focus();
                add(one);
              }}
            >
              <span dir="auto">{text.offer(one)}</span>
            </button>
          ))}
        </div>
      )}
      <ol class="entries">
        {asked.map((one, at) => (
          <li key={at}>
            <Field label={text.question(at + 1)} value={one.text} typed={own => change(at, say(one, own))} />
            <div class="pair">
              <Select
                label={text.about}
                value={one.competency ?? ''}
                options={[
                  ['', text.unsure],
                  ...competencies.map(each => [each, texts.competencies[each]] as const),
                ]}
                chose={value => change(at, { competency: competencies.find(each => each === value) ?? null })}
              />
              <Choice
                label={text.felt}
                value={one.felt === null ? '' : String(one.felt)}
                options={feelings.map(each => [String(each), text.feelings[each]])}
                chose={value => change(at, { felt: feelings.find(each => String(each) === value) ?? null })}
              />
            </div>
            {one.text.trim() !== '' && (
              <div class="deeds">
                <button
                  type="button"
                  aria-label={text.storyFor(at + 1)}
                  onClick={() =>
                    begin(model, { tags: one.competency ? [one.competency] : [], interview: id })
                  }
                >
                  {text.story}
                </button>
                <Remove
                  name={text.removeOf(at + 1)}
                  text={text.remove}
                  remove={() => drop(model, id, { asked: kept.filter((_, n) => n !== at) }, text.removed)}
                />
              </div>
            )}
          </li>
        ))}
      </ol>
      <More
        rows={asked}
        most={most}
        text={text.more}
        add={() => keep(model, id, { asked: [...asked, blank] })}
      />
    </Part>
  );
};

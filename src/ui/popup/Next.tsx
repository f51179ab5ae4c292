// Next: the coming interview, and the two things to do before it.
import { timerAt, type Timer } from '../../core/breath.ts';
import { callLink, untilStart } from '../../core/interview.ts';
import { Icon } from '../Icon.tsx';
import type { Props } from './model.ts';
import { daysTo, leftOf } from '../when.ts';
import { texts } from '../texts.ts';
import { useNow } from '../use-now.ts';

const minute = 60_000;
const dot = ' · ';

const whenLine = (at: number, now: number): string => {
  const date = new Date(at);
  const { line, day, at: time, until } = texts.popup.when;
  return line(day(daysTo(at, now), date), time(date), until(untilStart(at, now)));
};

const isOn = (timer: Timer | null, now: number): timer is Timer =>
  timer !== null && ['running', 'paused'].includes(timerAt(timer, now).is);

const Breathing = ({ timer }: { readonly timer: Timer }) => {
  const { leftMs, from } = timerAt(timer, Date.now());
  const now = useNow(leftMs > 0 && timer.pausedAt === null ? 1_000 : null, from);
  const words = texts.popup.interview;
  return <>{isOn(timer, now) ? words.breatheOn(leftOf(timerAt(timer, now).leftMs)) : words.breathe}</>;
};

export const Next = ({ model, go }: Props) => {
  const words = texts.popup.interview;
  const now = useNow(minute);
  const interview = model.interview?.body;
  const named = interview && (interview.company || interview.role);
  const link = callLink(interview?.link ?? '');
  const people = interview?.people.map(({ name, role }) => name || role) ?? [];
  return (
    <header class="next">
      <div class="who">
        <h1 dir="auto">
          {named ? [interview.company, interview.role].filter(Boolean).join(dot) : words.next}
        </h1>
        <button
          type="button"
          class="bare"
          id="to-interview"
          aria-label={words.edit}
          onClick={() => go({ is: 'interview' })}
        >
          <Icon of="edit" />
        </button>
      </div>
      <p class="when">
        {interview?.startsAt === null || !interview ? !named && words.add : whenLine(interview.startsAt, now)}
        {link && (
          <>
            {interview?.startsAt !== null && dot}
            <span class="host">{link.host}</span>
          </>
        )}
      </p>
      {people.length > 0 && (
        <p class="people" dir="auto">
          {words.with(people.join(', '))}
        </p>
      )}
      <div class="two">
        <button
          type="button"
          class={interview ? 'go first' : 'go'}
          id="to-breathe"
          onClick={() => go({ is: 'breathe' })}
        >
          {isOn(model.timer, now) ? <Breathing timer={model.timer} /> : words.breathe}
        </button>
        {link ? (
          <a class="go" href={link.url} target="_blank" rel="noreferrer">
            {words.open}
          </a>
        ) : (
          <button type="button" class="go" onClick={() => go({ is: 'interview' })}>
            {words.addLink}
          </button>
        )}
      </div>
    </header>
  );
};

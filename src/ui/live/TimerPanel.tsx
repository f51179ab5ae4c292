// Before joining: the breathing timer, offered, running, paused or over; the same one as in the popup.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { doseMs, shortDoseMs, timerAt, type Timer } from '../../core/breath.ts';
import { texts } from '../live-texts.ts';
import { Button } from '../Button.tsx';
import { Pacer } from '../Pacer.tsx';
import { useNow } from '../use-now.ts';
import type { Send } from './sent.ts';

const minute = 60_000;

const Offer = ({ send }: { readonly send: Send }) => (
  <div class="offer">
    {[doseMs, shortDoseMs].map(ms => (
      <Button key={ms} class="dose" onPress={() => send({ type: 'timed', does: 'start', ms })}>
        {texts.live.dose(ms / minute)}
        {ms === shortDoseMs && <small>{texts.live.settleIn}</small>}
      </Button>
    ))}
  </div>
);

/** Fills once over what is left; stands while paused. */
const Progress = ({ done, leftMs, running }: { done: number; leftMs: number; running: boolean }) => {
  const ref = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const motion = ref.current?.animate([{ transform: `scaleX(${done})` }, { transform: 'scaleX(1)' }], {
      duration: Math.max(1, leftMs),
      fill: 'both',
    });
    if (!running) motion?.pause();
    return () => motion?.cancel();
  }, [running]);
  return (
    <span class="progress" aria-hidden="true">
      <span ref={ref} />
    </span>
  );
};

const Running = ({ timer, send }: { readonly timer: Timer; readonly send: Send }) => {
  const now = useNow(timer.pausedAt === null ? 1_000 : null, timer.startedAt + timer.pausedMs);
  const { is, from, leftMs, elapsedMs } = timerAt(timer, now);
  if (is === 'ended') return <p class="hint">{texts.live.ended}</p>;
  return (
    <>
      {is === 'running' ? (
        <Pacer pattern={timer.pattern} startedAt={from} cycles={null} px={96} />
      ) : (
        <p class="hint">{texts.live.paused}</p>
      )}
      <p class="time-left" role="timer" aria-live="off">
        {texts.live.timeLeft(texts.live.left(Math.ceil(leftMs / 1_000)))}
      </p>
      <div class="offer">
        <Button
          class="dose"
          onPress={() => send({ type: 'timed', does: is === 'paused' ? 'resume' : 'pause' })}
        >
          {is === 'paused' ? texts.live.resume : texts.live.pause}
        </Button>
        <Button class="dose" onPress={() => send({ type: 'timed', does: 'stop' })}>
          {texts.live.stop}
        </Button>
      </div>
      <Progress key={from} done={elapsedMs / timer.ms} leftMs={leftMs} running={is === 'running'} />
    </>
  );
};

export const TimerPanel = ({ timer, send }: { readonly timer: Timer | null; readonly send: Send }) => (
  <section class="timer" aria-label={texts.live.lobby}>
    {timer && timer.stoppedAt === null ? (
      <Running key={timer.startedAt} timer={timer} send={send} />
    ) : (
      <Offer send={send} />
    )}
  </section>
);

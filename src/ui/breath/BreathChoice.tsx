// Choosing a breath: the pattern, how long, and the tension before; all of it may be left as it is.
import { useState } from 'preact/hooks';
import { doseMs, started, type Timer } from '../../core/breath.ts';
import { patternIds, patterns, type PatternId } from '../../core/patterns.ts';
import type { Settings } from '../../core/settings.ts';
import { overwhelmed } from '../../core/tension.ts';
import { Choice } from '../Choice.tsx';
import { SkipIf } from './SkipIf.tsx';
import { Tension } from '../Tension.tsx';
import { texts } from '../texts.ts';

type Of = {
  readonly timer: Timer | null;
  readonly settings: Settings;
  readonly start: (timer: Timer) => void;
  readonly holds: () => void;
};

/** What fits before a call, or the night before one. */
const fits = (id: PatternId): boolean =>
  patterns[id].where.includes('before') || patterns[id].where.includes('early');

export const BreathChoice = ({ timer, settings, start, holds }: Of) => {
  const words = texts.popup.breath;
  const [pattern, setPattern] = useState<PatternId>('long-out');
  const [ms, setMs] = useState(doseMs);
  const [before, setBefore] = useState<number | null>(null);
  const offered = patternIds.filter(id => fits(id) && (settings.holdsRead || !patterns[id].gated));
  const isTooMuch = before !== null && before >= overwhelmed;
  const { doses } = patterns[pattern];
  const dose = doses.includes(ms) ? ms : (doses[0] ?? doseMs);
  return (
    <>
      <Choice
        label={words.pattern}
        isLabelHidden
        value={pattern}
        options={offered.map(id => [id, texts.patterns[id].name])}
        chose={setPattern}
      />
      <p class="means">{texts.patterns[pattern].means}</p>
      <Choice
        label={words.howLong}
        isLabelHidden
        value={String(dose)}
        options={doses.map(one => [String(one), words.dose(one)])}
        chose={one => setMs(Number(one))}
      />
      <Tension label={words.before} value={before} rate={setBefore} />
      <button
        type="button"
        class={isTooMuch ? 'go' : 'go first'}
        onClick={() => start(started(pattern, dose, Date.now(), before))}
      >
        {isTooMuch ? words.startAnyway : words.start}
      </button>
      <SkipIf isOpen={timer === null && !isTooMuch} />
      {!settings.holdsRead && (
        <button type="button" class="bare" onClick={holds}>
          {words.showHolds}
        </button>
      )}
    </>
  );
};

// No field of a debrief is lost: whatever is typed in whichever order, the page reloaded and the writer dying meanwhile.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../../../src/browser/read.ts';
import { allBodies } from '../../../../src/browser/schema-studio.ts';
import { write } from '../../../../src/browser/writer.ts';
import { competencies } from '../../../../src/core/competency.ts';
import { emptyDebrief, fates, steps, type Debrief } from '../../../../src/core/debrief.ts';
import {
  changed,
  isOf,
  keyOf,
  type Answer,
  type Bodies,
  type Intent,
  type Kept,
  type Kind,
} from '../../../../src/core/record.ts';
import { emptyTension } from '../../../../src/core/tension.ts';
import type { Draft } from '../../../../src/state/draft.ts';
import { kept } from '../../../../src/state/kept.ts';
import { drop, keep, keepLater, rateAfter } from '../../../../src/ui/studio/debrief/mine.ts';
import { lately } from '../../../../src/ui/studio/stories/lately.ts';
import { fakeShelf, type Breaks } from '../../../browser/fake-shelf.ts';

const recordOf = <K extends Kind>(kind: K, id: string, body: Bodies[K]): Kept<K> =>
  changed<K>(null, { kind, id, patch: body } as Parameters<typeof changed<K>>[1], 1);

type Death = Breaks & { readonly answers?: false };

/** One disk, one writer that takes its turns and may die at any of them, and pages that come and go over both. */
const machine = (start: readonly Kept[]) => {
  const disk = fakeShelf(Object.fromEntries(start.map(one => [keyOf(one), one])));
  const lane = new Map<string, Draft>();
  const deaths: Death[] = [];
  let clock = 1_000;
  let turn: Promise<unknown> = Promise.resolve();
  const asked = async (intent: Intent): Promise<Answer> => {
    const death = deaths.shift() ?? {};
    const shelf = fakeShelf({}, death);
    for (const [key, text] of disk.disk) shelf.disk.set(key, text);
    const answer = await write(shelf, intent, ++clock);
    for (const [key, text] of shelf.disk) disk.disk.set(key, text);
    if (death.answers === false) throw new Error('The worker is gone.');
    return answer;
  };
  const page = async () => {
    const ends = new AbortController();
    const state = kept(
      {
        load: () => readAll(disk, null, allBodies),
        // A page that is gone asks for nothing more and writes nothing more.
        keep: intent => {
          if (ends.signal.aborted) return new Promise<never>(() => undefined);
          const answer = turn.then(() => asked(intent));
          turn = answer.catch(() => undefined);
          return answer;
        },
        listen: () => undefined,
        drafts: {
          all: () => [...lane.values()],
          put: draft => {
            if (!ends.signal.aborted) lane.set(keyOf(draft.change), draft);
          },
          drop: key => {
            if (!ends.signal.aborted) lane.delete(key);
          },
        },
        now: () => ++clock,
      },
      ends.signal,
    );
    await state.open();
    return { ...state, now: () => ++clock, end: () => ends.abort() };
  };
  const settled = async (): Promise<void> => {
    for (let n = 0; n < 6; n++) {
      await turn;
      await new Promise(done => setImmediate(done));
    }
  };
  return { disk, deaths, page, settled };
};

const moment = recordOf('moment', 'm', {
  call: null,
  interview: 'n',
  into: 5,
  at: 5,
  kind: 'park',
  question: 'Why us?',
  later: '',
});
const before = recordOf('tension', 'n', { ...emptyTension, interview: 'n', at: 5, before: 6, breathed: 4 });

const line = fc.string({ unit: 'grapheme', maxLength: 12 });
const field: fc.Arbitrary<Partial<Debrief>> = fc.oneof(
  fc.record({ well: fc.array(line, { minLength: 3, maxLength: 5 }) }),
  fc.record({ fates: fc.dictionary(fc.constantFrom('m', 'm2'), fc.constantFrom(...fates)) }),
  fc.record({ missing: line }),
  fc.record({
    asked: fc.array(
      fc.record({
        text: line,
        competency: fc.constantFrom(null, ...competencies),
        felt: fc.constantFrom(null, 1 as const, 2 as const, 3 as const),
      }),
      { maxLength: 3 },
    ),
  }),
  fc.record({ told: fc.option(fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 })) }),
  fc.record({ heard: line }),
  fc.record({
    promises: fc.array(fc.record({ text: line, at: fc.option(fc.nat()) }), { maxLength: 3 }),
  }),
  fc.record({ change: line }),
  fc.record({ step: fc.constantFrom(...steps) }),
  fc.record({ doneAt: fc.option(fc.nat()) }),
);
type Fields = Omit<Debrief, 'startedAt'>;
const { startedAt: _, ...empty } = emptyDebrief;
type Deed =
  | { readonly is: 'edit' | 'drop'; readonly patch: Partial<Debrief> }
  | { readonly is: 'later'; readonly text: string }
  | { readonly is: 'rate'; readonly to: number }
  | { readonly is: 'undo' | 'reload' | 'wait' }
  | { readonly is: 'dies'; readonly how: Death };
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ is: fc.constant('edit' as const), patch: field }) },
  fc.record({ is: fc.constant('drop' as const), patch: field }),
  fc.record({ is: fc.constant('later' as const), text: line }),
  fc.record({ is: fc.constant('rate' as const), to: fc.integer({ min: 0, max: 10 }) }),
  fc.record({ is: fc.constantFrom('undo' as const, 'reload' as const, 'wait' as const) }),
  {
    weight: 2,
    arbitrary: fc.record({
      is: fc.constant('dies' as const),
      how: fc.constantFrom<Death>({ diesAt: 0 }, { diesAt: 1 }, { diesAt: 2 }, { answers: false }),
    }),
  },
);

describe('what is typed into a debrief', () => {
  it('is there in the end, field by field, whatever happens between the keystrokes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 25 }), async deeds => {
        const { disk, deaths, page, settled } = machine([moment, before]);
        let open = await page();
        let meant: Fields = empty;
        let undone: Fields | null = null;
        let later = '';
        let after: number | null = null;
        for (const one of deeds) {
          if (one.is === 'edit') keep(open, 'n', one.patch);
          if (one.is === 'drop') drop(open, 'n', one.patch, 'Removed.');
          if (one.is === 'edit' || one.is === 'drop') {
            undone = one.is === 'drop' ? meant : null;
            meant = { ...meant, ...one.patch };
          }
          if (one.is === 'later') {
            keepLater(open, 'm', one.text);
            later = one.text;
            undone = null;
          }
          if (one.is === 'rate') {
            rateAfter(open, 'n', one.to);
            after = one.to;
          }
          if (one.is === 'undo' && undone && lately.value) {
            open.edit(lately.value.undo);
            [meant, undone] = [undone, null];
          }
          if (one.is === 'wait') await settled();
          if (one.is === 'dies') deaths.push(one.how);
          if (one.is === 'reload') {
            open.end();
            open = await page();
          }
        }
        deaths.length = 0;
        for (let n = 0; n < 3; n++) {
          await settled();
          open.retry();
        }
        await settled();
        const load = await readAll(disk, null, allBodies);
        const records = load.is === 'found' ? load.records : [];
        const debrief = records.filter(isOf('debrief'))[0]?.body;
        open.end();
        lately.value = null;
        expect(load).toMatchObject({ damaged: [] });
        const isBegun = deeds.some(({ is }) => is === 'edit' || is === 'drop');
        const { startedAt = null, ...rest } = debrief ?? {};
        expect(rest).toEqual(isBegun ? meant : {});
        expect(startedAt === null).toBe(!isBegun);
        expect(records.filter(isOf('moment'))[0]?.body).toEqual({ ...moment.body, later });
        expect(records.filter(isOf('tension'))[0]?.body).toEqual({ ...before.body, after });
      }),
      { numRuns: 150 },
    );
  });

  it('stays where two pages are open on it, each knowing only its own', async () => {
    const { disk, page, settled } = machine([moment, before]);
    const one = await page();
    keep(one, 'n', { heard: 'The map' });
    await settled();
    const other = await page();
    keep(one, 'n', { change: 'Pause first' });
    drop(one, 'n', { missing: '' }, 'Removed.');
    rateAfter(one, 'n', 3);
    await settled();
    keep(other, 'n', { well: ['Calm', '', ''] });
    keepLater(other, 'm', 'Because of the map');
    drop(other, 'n', { promises: [] }, 'Removed.');
    other.edit(lately.value?.undo ?? []);
    await settled();
    const load = await readAll(disk, null, allBodies);
    const debrief = load.is === 'found' ? load.records.find(isOf('debrief'))?.body : null;
    expect(debrief).toMatchObject({ heard: 'The map', change: 'Pause first', well: ['Calm', '', ''] });
    one.end();
    other.end();
    lately.value = null;
  });
});

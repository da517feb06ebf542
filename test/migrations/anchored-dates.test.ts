/** Cards of a library, and of a bundle, from before they knew what their dates hang on. */
import { Core } from '@core/core.ts';
import { anchoredDates } from '@core/db/migrations/0014-anchored-dates.ts';
import { FIRST_OFFSETS } from '@core/db/migrations/first-plan.ts';
import { withAnchoredCards } from '@core/transfer/anchored-cards.ts';
import { emptyTables } from '@core/modules/library/content.ts';
import type { Experiment, Task } from '@shared/contract/entities.ts';
import { addDays, seoulDate } from '@shared/domain/civil-date.ts';
import { civilDate } from '@shared/domain/units.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { HANGS_ON_NOTHING } from '@shared/domain/anchored-dates.ts';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fc } from '../support/chance.ts';
import { addStep, makeOlder } from '../support/older-library.ts';
import { emptyBrief, emptyClosing, makeExperiment, makeTask } from '../support/rows.ts';
import { makeFolder } from '../support/store.ts';

const BEFORE = anchoredDates.version - 1;

type Hung = Pick<Task, 'anchor' | 'offsetDays' | 'roll' | 'pinned' | 'startOn'>;

function hung({ anchor, offsetDays, roll, pinned, startOn }: Task): Hung {
  return { anchor, offsetDays, roll, pinned, startOn };
}

/** The cards as the library has them once this release opened it. */
function opened(
  experiment: Experiment,
  task: readonly Task[],
  more?: Parameters<typeof makeOlder>[3],
): readonly Hung[] {
  const file = join(makeFolder(), 'library.db');
  const brief = [emptyBrief(experiment.id)];
  const closing = [emptyClosing(experiment.id)];
  makeOlder(file, BEFORE, { experiment: [experiment], brief, closing, task }, more);
  const core = new Core({ file });
  try {
    return task.map(({ id }) => hung(core.query('task.get', { experimentId: experiment.id, id }).task));
  } finally {
    core.close();
  }
}

function imported(experiment: Experiment, task: readonly Task[]): readonly Hung[] {
  const content = { experiment, tables: { ...emptyTables(), task: [...task] } };
  return withAnchoredCards(content, { tables: [], columns: { task: ['anchor'] } }).tables.task.map(hung);
}

/** Made on 2026-11-21 for an event on Saturday 2027-04-24: the whole span of planning is left. */
const EVENT = { eventDate: '2027-04-24', createdAt: '2026-11-20T16:00:00.000Z' } as const;

function cardsOf(experimentId: string, ...list: readonly (readonly [source: string | null, startOn: string | null])[]) {
  return list.map(([source, startOn]) =>
    makeTask(experimentId, { source, startOn, dateKind: startOn === null ? 'none' : 'day' }),
  );
}

describe('cards of an earlier release', () => {
  test('hang on the event where the template dated them, and are pinned where somebody did', () => {
    const experiment = makeExperiment(EVENT);
    const cards = cardsOf(
      experiment.id,
      ['B01', '2026-12-25'],
      // 14 days before is a Saturday too: the Friday before it.
      ['D01', '2027-04-09'],
      ['D22', '2027-04-24'],
      // 3 days after is a Tuesday.
      ['F09', '2027-04-27'],
      ['D20', '2027-04-15'],
      [null, '2027-04-15'],
      ['D07', null],
    );
    const [task = makeTask(experiment.id)] = cards;
    const tbd = { ...task, id: makeTask(experiment.id).id, dateKind: 'tbd' as const, startOn: null };
    const all = [...cards, tbd];
    const expected = [
      ['event', -120, 'before', false],
      ['event', -14, 'before', false],
      ['event', 0, 'none', false],
      ['event', 3, 'after', false],
      ['event', -7, 'before', true],
      ['none', 0, 'none', false],
      ['event', -14, 'before', true],
      ['event', -120, 'before', true],
    ];
    const said = (list: readonly Hung[]) =>
      list.map(({ anchor, offsetDays, roll, pinned }) => [anchor, offsetDays, roll, pinned]);
    expect(said(imported(experiment, all))).toEqual(expected);
    expect(said(opened(experiment, all))).toEqual(expected);
  });

  test('of an event without a date wait for it at the distance of the template, unless somebody touched them', () => {
    const experiment = makeExperiment({ ...EVENT, eventDate: null });
    const cards = cardsOf(experiment.id, ['B01', null], ['D01', null], ['F09', '2027-01-05']);
    const pinned = (list: readonly Hung[]) => list.map(({ offsetDays, pinned: isPinned }) => [offsetDays, isPinned]);
    const untouched = [
      [-120, false],
      [-14, false],
      [3, true],
    ];
    expect(pinned(imported(experiment, cards))).toEqual(untouched);
    expect(pinned(opened(experiment, cards))).toEqual(untouched);
    const touched = opened(experiment, cards, (connection) =>
      addStep(connection, experiment.id, 'task.edit', [
        ['task', cards[1]?.id ?? '', { dateKind: 'day', startOn: '2027-01-01' }, { dateKind: 'none', startOn: null }],
      ]),
    );
    expect(pinned(touched)).toEqual([
      [-120, false],
      [-14, true],
      [3, true],
    ]);
  });

  test('that stayed when the event moved hang where the plan had put them, and follow its next move', () => {
    const experiment = makeExperiment({ ...EVENT, eventDate: '2027-05-01' });
    const cards = cardsOf(experiment.id, ['D22', '2027-04-24'], ['D08', '2027-04-21']);
    const file = join(makeFolder(), 'library.db');
    const rows = {
      experiment: [experiment],
      brief: [emptyBrief(experiment.id)],
      closing: [emptyClosing(experiment.id)],
      task: cards,
    };
    makeOlder(file, BEFORE, rows, (connection) =>
      addStep(connection, experiment.id, 'experiment.edit', [
        ['experiment', experiment.id, { eventDate: '2027-04-24' }, { eventDate: '2027-05-01' }],
      ]),
    );
    const core = new Core({ file });
    const experimentId = experiment.id;
    const starts = () => core.query('board.get', { experimentId }).cards.map(({ startOn }) => startOn);
    expect(starts()).toEqual(['2027-04-24', '2027-04-21']);
    core.command('experiment.edit', { experimentId, patch: { eventDate: civilDate('2027-05-15') } });
    expect(starts()).toEqual(['2027-05-15', '2027-05-12']);
    core.command('history.undo', { scope: experimentId });
    core.command('history.undo', { scope: experimentId });
    expect(core.query('experiment.detail', { experimentId }).experiment.eventDate).toBe('2027-04-24');
    core.close();
  });

  test('are read the same from a library and from a bundle, however short the planning was', () => {
    const source = fc.constantFrom(...FIRST_OFFSETS.map(([name]) => name), null);
    const near = fc.tuple(source, fc.integer({ min: -3, max: 2 }), fc.boolean());
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 160 }), fc.array(near, { minLength: 1, maxLength: 30 }), (lead, list) => {
        const eventDate = addDays(seoulDate(makeExperiment(EVENT).createdAt), lead);
        const experiment = makeExperiment({ ...EVENT, eventDate });
        const cards = list.map(([name, shift, isDated]) => {
          const days = FIRST_OFFSETS.find(([item]) => item === name)?.[1] ?? 0;
          const isShort = lead > 0 && lead < 120 && days < 0;
          const startOn: CivilDate = addDays(eventDate, (isShort ? Math.round((days * lead) / 120) : days) + shift);
          const dates = isDated ? ({ dateKind: 'day', startOn } as const) : {};
          return makeTask(experiment.id, { source: name, ...dates });
        });
        expect(opened(experiment, cards)).toEqual(imported(experiment, cards));
      }),
      { numRuns: 15 },
    );
  });

  test('of a file of this release are taken as they stand', () => {
    const experiment = makeExperiment(EVENT);
    const content = { experiment, tables: { ...emptyTables(), task: cardsOf(experiment.id, ['B01', '2026-12-25']) } };
    const [card] = withAnchoredCards(content, { tables: [], columns: {} }).tables.task;
    expect(card).toMatchObject({ ...HANGS_ON_NOTHING, pinned: false });
  });
});

/** What hangs on the event follows when the history returns it to how it was, exactly as when somebody types it. */
import { HANGS_ON_NOTHING } from '@shared/domain/anchored-dates.ts';
import { civilDate } from '@shared/domain/units.ts';
import type { Core } from '@core/core.ts';
import { describe, expect, test } from 'vitest';
import { makeBudgetLine, makeNamedDate, makeTask } from '../../support/rows.ts';
import { makeStore } from '../../support/store.ts';

const onEvent = { ...HANGS_ON_NOTHING, anchor: 'event', offsetDays: -14, roll: 'before' } as const;

function desk() {
  const { core, experiment } = makeStore(
    (id) => {
      const closing = makeNamedDate(id, { title: '모집 마감', date: civilDate('2026-10-30') });
      const onClosing = { ...HANGS_ON_NOTHING, anchor: 'named', anchorDateId: closing.id, offsetDays: 3 } as const;
      return {
        namedDate: [closing],
        task: [
          makeTask(id, { title: '안내문', dateKind: 'day', startOn: civilDate('2026-11-06'), ...onEvent }),
          makeTask(id, { title: '답사', dateKind: 'day', startOn: civilDate('2026-11-06'), ...onEvent, pinned: true }),
          makeTask(id, { title: '명단 확정', dateKind: 'day', startOn: civilDate('2026-11-02'), ...onClosing }),
        ],
        budgetLine: [makeBudgetLine(id, { item: '의자', unitPrice: 2000, quantity: 25, basis: 'target' })],
      };
    },
    { eventDate: civilDate('2026-11-20'), headCount: 25 },
  );
  const experimentId = experiment.id;
  return {
    core,
    experimentId,
    starts: () =>
      Object.fromEntries(core.query('board.get', { experimentId }).cards.map(({ title, startOn }) => [title, startOn])),
    quantities: () => core.query('money.book', { experimentId }).lines.map(({ quantity }) => quantity),
    undo: () => core.command('history.undo', { scope: experimentId }),
  };
}

/** The state of a row before the newest step that touched it. */
function beforeNewest(core: Core, experimentId: string, table: 'experiment' | 'namedDate', id: string) {
  const [entry] = core.query('history.list', { experimentId, thing: { table, id } }).entries;
  return { experimentId, table, id, step: entry?.id ?? 0, when: 'before' } as const;
}

describe('returning the event to how it was', () => {
  test('says what goes along and what stays, and is one step with it', () => {
    const { core, experimentId, starts, quantities, undo } = desk();
    core.command('experiment.edit', { experimentId, patch: { eventDate: civilDate('2026-12-04'), headCount: 40 } });
    expect(starts()).toMatchObject({ 안내문: '2026-11-20', 답사: '2026-11-06' });
    expect(quantities()).toEqual([40]);
    // Something else in between: undo alone would not lead there.
    core.command('experiment.editBrief', { experimentId, patch: { answerEffect: '본다' } });
    const point = beforeNewest(core, experimentId, 'experiment', experimentId);
    const { effects } = core.query('history.preview', point);
    expect(effects?.moves.map(({ name, fields }) => [name, fields[0]?.before, fields[0]?.after])).toEqual([
      ['안내문', '2026-11-20', '2026-11-06'],
      ['의자', 40, 25],
    ]);
    expect(effects?.stays).toMatchObject([
      { name: '답사', reason: 'pinned' },
      { table: 'namedDate', name: '모집 마감' },
    ]);
    expect(effects?.won).toBe(-30_000);

    core.command('history.restore', point);
    expect(starts()).toMatchObject({ 안내문: '2026-11-06', 답사: '2026-11-06' });
    expect(quantities()).toEqual([25]);
    undo();
    expect(core.query('experiment.detail', { experimentId }).experiment.eventDate).toBe('2026-12-04');
    expect(starts()).toMatchObject({ 안내문: '2026-11-20' });
    expect(quantities()).toEqual([40]);
  });

  test('of a title brings nothing along', () => {
    const { core, experimentId } = desk();
    core.command('experiment.edit', { experimentId, patch: { title: '다른 이름' } });
    const point = beforeNewest(core, experimentId, 'experiment', experimentId);
    expect(core.query('history.preview', point).effects).toMatchObject({ moves: [], stays: [], papers: [] });
  });
});

describe('a named date', () => {
  test('carries its cards along when it goes back, and when it comes back from the trash', () => {
    const { core, experimentId, starts, undo } = desk();
    const [closing] = core.query('namedDate.rows', { experimentId });
    const id = closing?.id ?? '';
    const move = (date: string) =>
      core.command('namedDate.edit', { experimentId, patches: [{ id, patch: { date: civilDate(date) } }] });
    move('2026-11-05');
    expect(starts()['명단 확정']).toBe('2026-11-08');
    move('2026-11-06');
    core.command('history.restore', beforeNewest(core, experimentId, 'namedDate', id));
    expect(starts()['명단 확정']).toBe('2026-11-08');
    undo();
    expect(starts()['명단 확정']).toBe('2026-11-09');

    core.command('namedDate.remove', { experimentId, ids: [id] });
    expect(starts()['명단 확정']).toBe('2026-11-09');
    core.command('history.putBack', { experimentId, things: [{ table: 'namedDate', id }] });
    expect(starts()['명단 확정']).toBe('2026-11-09');
    move('2026-11-10');
    expect(starts()['명단 확정']).toBe('2026-11-13');
  });
});

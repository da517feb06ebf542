import { CUES_PER_SHEET } from '@shared/contract/cue.contract.ts';
import { ranksBetween } from '@shared/domain/ordering.ts';
import { minuteOfDay } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';
import { AGENDA, clocks, idOf, makeSheetStore, peopleText, refusal, rowsOf, titles } from '../support/cue-sheet.ts';
import { makeCue, makeCueSheet, newId } from '../support/rows.ts';
import { makeStore } from '../support/store.ts';

describe('rows', () => {
  test('are inserted one or many at a place, with the ids the caller made', () => {
    const { store, on } = makeSheetStore([
      ['하나', 5],
      ['넷', 5],
    ]);
    const { core } = store;
    const rows = [
      { id: newId(), cells: { title: '둘', minutes: '5' } },
      { id: newId(), cells: { title: '셋', minutes: '10분' } },
    ];
    core.command('cue.insert', { ...on, beforeId: idOf(core, on, 1), rows });
    expect(titles(core, on)).toEqual(['하나', '둘', '셋', '넷']);
    expect(rowsOf(core, on)[2]).toMatchObject({ id: rows[1]?.id, minutes: 10 });
    expect(refusal(() => core.command('cue.insert', { ...on, beforeId: null, rows }))?.code).toBe('input.invalid');
    expect(titles(core, on)).toEqual(['하나', '둘', '셋', '넷']);
  });

  test('move together, keep their order, and touch no other row', () => {
    const { store, on, scope } = makeSheetStore();
    const { core } = store;
    const before = rowsOf(core, on);
    core.command('cue.move', { ...on, ids: [idOf(core, on, 4), idOf(core, on, 1)], beforeId: idOf(core, on, 7) });
    expect(titles(core, on)).toEqual([0, 2, 3, 5, 6, 1, 4, 7].map((index) => AGENDA[index]?.[0]));
    const moved = rowsOf(core, on).filter((row) => before.some((one) => one.id === row.id && one.rank !== row.rank));
    expect(moved.map(({ title }) => title)).toEqual(['자기소개', '쉬는 시간']);
    core.command('history.undo', scope);
    expect(rowsOf(core, on)).toEqual(before);
  });

  test('move onto another sheet, unless their numbers are taken there', () => {
    const { store, on } = makeSheetStore([
      ['하나', 5],
      ['둘', 5],
    ]);
    const { core } = store;
    const { sheetId } = core.command('cueSheet.create', { experimentId: on.experimentId, title: '분과' });
    const other = { experimentId: on.experimentId, sheetId };
    const taken = { id: newId(), cells: { number: '1', title: '먼저' } };
    core.command('cue.insert', { ...other, beforeId: null, rows: [taken] });
    core.command('cue.setCells', { ...on, cells: [{ cueId: idOf(core, on, 0), column: 'number', value: '1' }] });
    const clash = refusal(() => core.command('cue.move', { ...other, ids: [idOf(core, on, 0)], beforeId: null }));
    expect(clash?.code).toBe('cue.duplicateNumber');
    core.command('cue.move', { ...other, ids: [idOf(core, on, 1)], beforeId: taken.id });
    expect([titles(core, on), titles(core, other)]).toEqual([['하나'], ['둘', '먼저']]);
  });

  test('are removed with their people and come back with them', () => {
    const { store, on, scope } = makeSheetStore();
    const { core } = store;
    core.command('cue.setCells', { ...on, cells: [{ cueId: idOf(core, on, 1), column: 'people', value: '나무' }] });
    const before = core.query('cueSheet.get', on);
    core.command('cue.remove', { experimentId: on.experimentId, ids: [idOf(core, on, 0), idOf(core, on, 1)] });
    expect(titles(core, on)).toEqual(AGENDA.slice(2).map(([title]) => title));
    core.command('history.undo', scope);
    expect(core.query('cueSheet.get', on)).toEqual(before);
  });

  test('are copied behind themselves with their people, without number and pin', () => {
    const { store, on } = makeSheetStore([
      ['하나', 5],
      ['둘', 5],
    ]);
    const { core } = store;
    const cueId = idOf(core, on, 0);
    const cells = [
      { cueId, column: 'number', value: '1' },
      { cueId, column: 'people', value: '나무, 민니(부)' },
      { cueId, column: 'start', value: '10:05' },
    ];
    core.command('cue.setCells', { ...on, cells });
    core.command('cue.duplicate', { experimentId: on.experimentId, ids: [cueId] });
    expect(titles(core, on)).toEqual(['하나', '하나', '둘']);
    expect(rowsOf(core, on)[1]).toMatchObject({ number: '', pinnedStart: null, minutes: 5 });
    expect(peopleText(core, on, 1)).toEqual(['나무 lead', '민니 deputy']);
  });

  test('are pinned where they stand or at a given minute, and let go', () => {
    const { store, on } = makeSheetStore();
    const { core } = store;
    const cueId = idOf(core, on, 3);
    core.command('cue.pin', { experimentId: on.experimentId, cueId, start: null });
    expect(rowsOf(core, on)[3]?.pinnedStart).toBe(655);
    core.command('cue.pin', { experimentId: on.experimentId, cueId, start: 700 });
    expect(clocks(core, on)[4]).toBe('12:25');
    core.command('cue.unpin', { experimentId: on.experimentId, ids: [cueId] });
    expect(clocks(core, on)[4]).toBe('11:40');
  });

  test('are no more than a sheet takes', () => {
    const ranks = ranksBetween(null, null, CUES_PER_SHEET);
    const store = makeStore((experimentId) => {
      const sheet = makeCueSheet(experimentId);
      return { cueSheet: [sheet], cue: ranks.map((rank) => makeCue(experimentId, sheet.id, { rank })) };
    });
    const experimentId = store.experiment.id;
    const on = { experimentId, sheetId: store.core.query('cueSheet.list', { experimentId })[0]?.id ?? '' };
    const insert = { ...on, beforeId: null, rows: [{ id: newId(), cells: {} }] };
    expect(refusal(() => store.core.command('cue.insert', insert))).toMatchObject({
      code: 'cue.tooMany',
      params: { max: CUES_PER_SHEET },
    });
    expect(store.core.query('cueSheet.list', { experimentId })[0]?.rowCount).toBe(CUES_PER_SHEET);
  });
});

describe('sheets', () => {
  test('start where and as long as the event does, and can be several', () => {
    const { store, on } = makeSheetStore();
    const { core } = store;
    const { experimentId } = on;
    const { sheetId } = core.command('cueSheet.create', { experimentId, title: '분과 1' });
    expect(core.query('cueSheet.get', { experimentId, sheetId }).sheet).toMatchObject({
      date: null,
      startMinute: 600,
      lengthMinutes: 180,
    });
    core.command('cueSheet.rename', { experimentId, sheetId, title: '어린이 분과' });
    core.command('cueSheet.move', { experimentId, sheetId, beforeId: on.sheetId });
    expect(core.query('cueSheet.list', { experimentId })).toMatchObject([
      { title: '어린이 분과', rowCount: 0 },
      { title: '본행사', rowCount: AGENDA.length },
    ]);
  });

  test('are copied whole, removed whole, and brought back by undo', () => {
    const { store, on, scope } = makeSheetStore();
    const { core } = store;
    const { experimentId } = on;
    core.command('cue.setCells', { ...on, cells: [{ cueId: idOf(core, on, 0), column: 'people', value: '나무(부)' }] });
    const { sheetId } = core.command('cueSheet.duplicate', { ...on, title: '본행사 사본' });
    const copy = { experimentId, sheetId };
    expect(titles(core, copy)).toEqual(titles(core, on));
    expect(peopleText(core, copy, 0)).toEqual(['나무 deputy']);
    expect(clocks(core, copy)).toEqual(clocks(core, on));
    const before = core.query('cueSheet.get', on);
    core.command('cueSheet.remove', on);
    expect(core.query('cueSheet.list', { experimentId }).map(({ title }) => title)).toEqual(['본행사 사본']);
    core.command('history.undo', scope);
    expect(core.query('cueSheet.get', on)).toEqual(before);
  });

  test('change date, start, length and columns; a custom column goes with its cells', () => {
    const { store, on, scope } = makeSheetStore();
    const { core } = store;
    const column = { key: 'custom:1', title: '무전기 채널', width: 90, hidden: false };
    core.command('cueSheet.edit', { ...on, patch: { startMinute: 840, lengthMinutes: 120, date: '2026-11-22' } });
    core.command('cueSheet.edit', { ...on, patch: { columns: [column] } });
    core.command('cue.setCells', { ...on, cells: [{ cueId: idOf(core, on, 0), column: 'custom:1', value: '3' }] });
    const before = core.query('cueSheet.get', on);
    expect(before.sheet).toMatchObject({ startMinute: 840, lengthMinutes: 120, date: '2026-11-22', columns: [column] });
    core.command('cueSheet.edit', { ...on, patch: { columns: [] } });
    expect(rowsOf(core, on)[0]?.custom).toEqual({});
    expect(core.query('history.state', scope).undo?.name).toBe('cueSheet.columns');
    core.command('history.undo', scope);
    expect(core.query('cueSheet.get', on)).toEqual(before);
  });

  test('take the toolkit’s usual rows, in either language, behind what is there', () => {
    const { store, on, scope } = makeSheetStore([['먼저 있던 순서', 5]]);
    store.core.command('cueSheet.useTemplate', { ...on, locale: 'ko' });
    const rows = rowsOf(store.core, on);
    expect(rows.slice(0, 2)).toMatchObject([{ title: '먼저 있던 순서' }, { section: '식전', staffOnly: true }]);
    expect(rows.filter(({ minutes: length }) => length === null)).toHaveLength(1);
    store.core.command('history.undo', scope);
    store.core.command('cueSheet.useTemplate', { ...on, locale: 'en' });
    expect(rowsOf(store.core, on)[1]).toMatchObject({ title: 'Set-up and rehearsal' });
    expect(rowsOf(store.core, on)).toHaveLength(rows.length);
  });

  test('refuse a wrong date or length, two columns of one key and a nameless custom one', () => {
    const { store, on } = makeSheetStore();
    const column = { key: 'custom:1', title: '', width: 90, hidden: false };
    const edit = (patch: Parameters<typeof store.core.command<'cueSheet.edit'>>[1]['patch']) =>
      refusal(() => store.core.command('cueSheet.edit', { ...on, patch }))?.code;
    expect(edit({ date: '2026-02-30' })).toBe('date.invalid');
    expect(edit({ lengthMinutes: 0 })).toBe('input.invalid');
    expect(edit({ startMinute: minuteOfDay(0) })).toBeUndefined();
    expect(edit({ columns: [column] })).toBe('input.invalid');
    expect(
      edit({
        columns: [
          { ...column, title: '가' },
          { ...column, title: '나' },
        ],
      }),
    ).toBe('input.invalid');
  });
});

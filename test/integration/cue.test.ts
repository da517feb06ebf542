import { describe, expect, test } from 'vitest';
import { clocks, idOf, makeSheetStore, peopleText, refusal, rowsOf, titles } from '../support/cue-sheet.ts';
import { makeCue, makeCueSheet, makePerson, newId } from '../support/rows.ts';
import { makeStore } from '../support/store.ts';

describe('cells', () => {
  test('of one change set are stored together as one undo step', () => {
    const { store, on, scope } = makeSheetStore();
    const { core } = store;
    const before = core.query('cueSheet.get', on);
    core.command('cue.setCells', {
      ...on,
      cells: [
        { cueId: idOf(core, on, 0), column: 'title', value: '환영 인사' },
        { cueId: idOf(core, on, 1), column: 'minutes', value: "25'" },
        { cueId: idOf(core, on, 1), column: 'custom:1', value: '무전기 2' },
        { cueId: idOf(core, on, 2), column: 'staffOnly', value: 'O' },
      ],
    });
    const edited = core.query('cueSheet.get', on);
    expect(edited.cues[0]).toMatchObject({ title: '환영 인사' });
    expect(edited.cues[1]).toMatchObject({ minutes: 25, custom: { 'custom:1': '무전기 2' } });
    expect(edited.cues[2]).toMatchObject({ staffOnly: true });
    expect(core.query('history.state', scope).undo).toMatchObject({ name: 'cue.setCells', params: { count: 4 } });
    core.command('history.undo', scope);
    expect(core.query('cueSheet.get', on)).toEqual(before);
    const again = store.reopen();
    again.command('history.redo', scope);
    expect(again.query('cueSheet.get', on)).toEqual(edited);
  });

  test('derive the agenda’s times: the opening takes 15 of 180', () => {
    const { store, on } = makeSheetStore();
    expect(clocks(store.core, on)).toEqual(['10:00', '10:15', '10:35', '10:55', '11:40', '11:50', '12:30', '12:45']);
  });

  test.each([
    ['minutes', '0', 'minutes.invalid'],
    ['minutes', '곧', 'minutes.invalid'],
    ['start', '25시 99분', 'time.invalid'],
    ['title', '가'.repeat(301), 'text.tooLong'],
    ['staffOnly', '글쎄', 'mark.invalid'],
  ])('%s refuses %j with the row and the column, and nothing is stored', (column, value, code) => {
    const { store, on, scope } = makeSheetStore();
    const { core } = store;
    const before = core.query('cueSheet.get', on);
    const error = refusal(() =>
      core.command('cue.setCells', {
        ...on,
        cells: [
          { cueId: idOf(core, on, 0), column: 'title', value: '바뀌면 안 됨' },
          { cueId: idOf(core, on, 2), column, value },
        ],
      }),
    );
    expect(error).toMatchObject({ code, params: { row: 3, column, count: 1 } });
    expect(core.query('cueSheet.get', on)).toEqual(before);
    expect(core.query('history.state', scope).undo).toBeNull();
  });

  test('refuse a number that another row has, naming both', () => {
    const { store, on } = makeSheetStore();
    const { core } = store;
    core.command('cue.setCells', { ...on, cells: [{ cueId: idOf(core, on, 1), column: 'number', value: 'A1' }] });
    const error = refusal(() =>
      core.command('cue.setCells', { ...on, cells: [{ cueId: idOf(core, on, 4), column: 'number', value: 'A1' }] }),
    );
    expect(error).toMatchObject({ code: 'cue.duplicateNumber', params: { number: 'A1', first: 2, second: 5 } });
  });

  test('of a row of another sheet or experiment, and columns that do not exist, are refused', () => {
    const { store, on } = makeSheetStore();
    const { core } = store;
    const other = makeStore((experimentId) => ({ cueSheet: [makeCueSheet(experimentId)] }));
    const cell = { cueId: newId(), column: 'title', value: '남의 것' };
    expect(refusal(() => core.command('cue.setCells', { ...on, cells: [cell] }))?.code).toBe('notFound');
    const strange = { cueId: idOf(core, on, 0), column: 'rank', value: 'z' };
    expect(refusal(() => core.command('cue.setCells', { ...on, cells: [strange] }))?.code).toBe('input.invalid');
    const elsewhere = { experimentId: other.experiment.id, sheetId: on.sheetId };
    expect(refusal(() => core.query('cueSheet.get', elsewhere))?.code).toBe('notFound');
    expect(refusal(() => core.command('cueSheet.rename', { ...elsewhere, title: '훔친 시트' }))?.code).toBe('notFound');
  });
});

describe('people in a cell', () => {
  test('are found by name or nickname and become lead and deputy; a name that nobody goes by stays text', () => {
    const { store, on, scope } = makeSheetStore();
    const { core } = store;
    const cells = [
      { cueId: idOf(core, on, 0), column: 'people', value: '나무, @민니(부), 박다은' },
      { cueId: idOf(core, on, 1), column: 'people', value: '박다은(부)' },
    ];
    core.command('cue.setCells', { ...on, cells });
    expect(peopleText(core, on, 0)).toEqual(['나무 lead', '민니 deputy']);
    expect(peopleText(core, on, 1)).toEqual([]);
    expect(rowsOf(core, on).slice(0, 2)).toMatchObject([{ otherPeople: '박다은' }, { otherPeople: '박다은(부)' }]);
    expect(core.query('cueSheet.get', on).people).toHaveLength(2);
    core.command('cue.setCells', {
      ...on,
      cells: [{ cueId: idOf(core, on, 0), column: 'people', value: '민니, 나무(부)' }],
    });
    expect(peopleText(core, on, 0)).toEqual(['민니 lead', '나무 deputy']);
    expect(rowsOf(core, on)[0]).toMatchObject({ otherPeople: '' });
    core.command('history.undo', scope);
    expect(peopleText(core, on, 0)).toEqual(['나무 lead', '민니 deputy']);
    expect(rowsOf(core, on)[0]).toMatchObject({ otherPeople: '박다은' });
    core.command('history.undo', scope);
    expect(peopleText(core, on, 0)).toEqual([]);
    expect(core.query('cueSheet.get', on).people).toHaveLength(2);
  });

  test('who cannot be told apart are refused by label', () => {
    const store = makeStore((experimentId) => {
      const sheet = makeCueSheet(experimentId);
      const namesakes = ['이몽룡', '성춘향'].map((name) => makePerson(experimentId, { name, nickname: '바다' }));
      return { cueSheet: [sheet], cue: [makeCue(experimentId, sheet.id)], person: namesakes };
    });
    const experimentId = store.experiment.id;
    const on = { experimentId, sheetId: store.core.query('cueSheet.list', { experimentId })[0]?.id ?? '' };
    const cueId = idOf(store.core, on, 0);
    const ambiguous = refusal(() =>
      store.core.command('cue.setCells', { ...on, cells: [{ cueId, column: 'people', value: '바다' }] }),
    );
    expect(ambiguous).toMatchObject({ code: 'person.ambiguous', params: { name: '바다', row: 1, column: 'people' } });
    store.core.command('cue.setCells', { ...on, cells: [{ cueId, column: 'people', value: '바다(성춘향)' }] });
    expect(rowsOf(store.core, on)[0]?.people).toHaveLength(1);
  });
});

describe('a pasted block', () => {
  const matrix = [
    ['식전', '09:30', '20’', '접수', '나무'],
    ['본', '', '(15)', '환영', '@새벽(부)'],
    ['본', '10:30~11:00', '', '토론', ''],
  ];
  const columns = ['section', 'start', 'minutes', 'title', 'people'];

  test('fills rows, appends the rest, pins times, names people, in one step', () => {
    const { store, on, scope } = makeSheetStore([
      ['하나', 5],
      ['둘', 5],
    ]);
    const { core } = store;
    const before = core.query('cueSheet.get', on);
    const { cueIds } = core.command('cue.paste', { ...on, startCueId: idOf(core, on, 1), columns, matrix });
    expect(rowsOf(core, on)).toMatchObject([
      { title: '하나', minutes: 5 },
      { title: '접수', section: '식전', minutes: 20, pinnedStart: 570 },
      { title: '환영', minutes: 15, pinnedStart: null },
      { title: '토론', minutes: 30, pinnedStart: 630 },
    ]);
    expect(cueIds).toEqual(
      rowsOf(core, on)
        .slice(1)
        .map(({ id }) => id),
    );
    expect(peopleText(core, on, 1)).toEqual(['나무 lead']);
    expect(rowsOf(core, on)[2]).toMatchObject({ people: [], otherPeople: '@새벽(부)' });
    core.command('history.undo', scope);
    expect(core.query('cueSheet.get', on)).toEqual(before);
  });

  test('into an empty sheet makes every row', () => {
    const { store, on } = makeSheetStore([]);
    store.core.command('cue.paste', { ...on, startCueId: null, columns, matrix });
    expect(titles(store.core, on)).toEqual(['접수', '환영', '토론']);
  });

  test('with a cell that cannot be read changes nothing and counts what is wrong', () => {
    const { store, on } = makeSheetStore([['하나', 5]]);
    const { core } = store;
    const before = core.query('cueSheet.get', on);
    const bad = [...matrix, ['본', '해 질 무렵', '십 분', '마무리', '']];
    const error = refusal(() => core.command('cue.paste', { ...on, startCueId: null, columns, matrix: bad }));
    expect(error).toMatchObject({
      code: 'time.invalid',
      params: { row: 5, column: 'start', text: '해 질 무렵', count: 2 },
    });
    expect(core.query('cueSheet.get', on)).toEqual(before);
  });

  test('with a number that the sheet or the block has already is refused', () => {
    const { store, on } = makeSheetStore([['하나', 5]]);
    const paste = (numbers: readonly string[]) =>
      refusal(() =>
        store.core.command('cue.paste', {
          ...on,
          startCueId: null,
          columns: ['number'],
          matrix: numbers.map((number) => [number]),
        }),
      );
    expect(paste(['7', '7'])).toMatchObject({ code: 'cue.duplicateNumber', params: { first: 2, second: 3 } });
    expect(paste(['7', '8'])).toBeNull();
    expect(paste(['8'])).toMatchObject({ code: 'cue.duplicateNumber', params: { first: 3, second: 4 } });
  });
});

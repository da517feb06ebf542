import { describe, expect, test } from 'vitest';
import { layPaste, placeInBlock } from '@shared/domain/cue-paste.ts';
import { planCells, type CellChange } from '@shared/domain/cue-plan.ts';
import { blankRow, deriveSheet, type CueRow, type CueTable } from '@shared/domain/cue-rows.ts';
import { minuteOfDay, minutes } from '@shared/domain/units.ts';

function row(id: string, fields: Partial<CueRow> = {}): CueRow {
  return { ...blankRow(id), ...fields };
}

function table(rows: readonly CueRow[], lengthMinutes = 180): CueTable {
  return { rows, sheet: { startMinute: minuteOfDay(600), lengthMinutes: minutes(lengthMinutes) }, people: [] };
}

const THREE = table([
  row('a', { minutes: minutes(20), number: '1' }),
  row('b', { minutes: minutes(30), number: '2' }),
  row('c', { minutes: minutes(10) }),
]);

function after(sheet: CueTable, ...changes: readonly (readonly [id: string, column: string, value: string])[]) {
  const plan = planCells(
    sheet,
    changes.map(([cueId, column, value]): CellChange => ({ cueId, column, value })),
  );
  if (!plan.ok) return plan.faults.map(({ row: at, column, code }) => `${at} ${column} ${code}`);
  const rows = sheet.rows.map((one) => ({ ...one, ...plan.patches.get(one.id) }));
  return deriveSheet({ ...sheet, rows }).rows.map(({ start, end }, index) => {
    const pinned = rows[index]?.pinnedStart === null ? '' : ' pinned';
    return `${start}-${end}${pinned}`;
  });
}

describe('a word for the half of the day', () => {
  test('said at the start holds for an end in a column of its own', () => {
    expect(after(THREE, ['c', 'start', '오후 2시'], ['c', 'end', '4시'])[2]).toBe('840-960 pinned');
    expect(after(THREE, ['c', 'end', '1:30'], ['c', 'start', '오전 11:00:00'])[2]).toBe('660-810 pinned');
    expect(after(THREE, ['c', 'start', '오후 2시'], ['c', 'end', '오전 4시'])).toEqual(['3 end time.endBeforeStart']);
  });

  test('is not made up: an end before its start, or more than twelve hours away, is asked', () => {
    expect(after(THREE, ['c', 'start', '14:00~4:00'])).toEqual(['3 start time.endBeforeStart']);
    expect(after(THREE, ['c', 'start', '23:00~5:00'])[2]).toBe('1380-1740 pinned');
  });

  test('is not needed where both ends stand on the face of a clock around noon', () => {
    expect(after(THREE, ['c', 'start', '11시~1시'])[2]).toBe('660-780 pinned');
    expect(after(THREE, ['c', 'start', '11:00'], ['c', 'end', '1:00'])[2]).toBe('660-780 pinned');
    expect(after(THREE, ['c', 'start', '11:00'], ['c', 'end', '01:00'])).toEqual(['3 end time.endBeforeStart']);
  });
});

describe('a change set of cells', () => {
  test('is decided as a whole and names every cell that cannot be read', () => {
    expect(after(THREE, ['c', 'minutes', 'x'], ['a', 'title', '여는 인사'], ['a', 'start', '곧'])).toEqual([
      '1 start time.invalid',
      '3 minutes minutes.invalid',
    ]);
  });

  test('holds only the fields that differ', () => {
    const changes = [
      { cueId: 'a', column: 'minutes', value: '20분' },
      { cueId: 'b', column: 'minutes', value: '25' },
      { cueId: 'b', column: 'title', value: '' },
    ];
    expect(planCells(THREE, changes)).toEqual({ ok: true, patches: new Map([['b', { minutes: 25 }]]) });
  });

  test('takes the end that a cell shows as it stands, also noon of a row that began the evening before', () => {
    const sheet = table([row('a', { pinnedStart: -1, section: '본' })], 120);
    expect(after(sheet, ['a', 'end', '12:00'])).toEqual(['-1-720 pinned']);
  });

  test('refuses a number that another row has, naming both rows, but lets two rows swap theirs', () => {
    const clash = planCells(THREE, [{ cueId: 'c', column: 'number', value: '1' }]);
    expect(clash).toMatchObject({
      faults: [{ code: 'cue.duplicateNumber', row: 3, params: { number: '1', first: 1, second: 3 } }],
    });
    const swap = [
      { cueId: 'a', column: 'number', value: '2' },
      { cueId: 'b', column: 'number', value: '1' },
    ];
    expect(planCells(THREE, swap)).toMatchObject({ ok: true });
  });

  test('takes a custom cell out again when it is emptied', () => {
    const sheet = table([row('a', { custom: { 'custom:1': '무전기', 'custom:2': '조끼' } })]);
    const plan = planCells(sheet, [{ cueId: 'a', column: 'custom:1', value: '' }]);
    expect(plan).toMatchObject({ patches: new Map([['a', { custom: { 'custom:2': '조끼' } }]]) });
  });

  test('keeps names that nobody goes by as text and makes no person of them', () => {
    const plan = planCells({ ...THREE, people: [{ id: 'p', name: '', nickname: '나무' }] }, [
      { cueId: 'a', column: 'people', value: '@바람' },
      { cueId: 'b', column: 'people', value: '바람(부), 나무' },
    ]);
    expect(plan).toEqual({
      ok: true,
      patches: new Map([
        ['a', { otherPeople: '@바람' }],
        ['b', { people: [{ personId: 'p', duty: 'lead' }], otherPeople: '바람(부),' }],
      ]),
    });
  });

  test('refuses more text about people than a cell may hold', () => {
    const value = `나무,${'가,'.repeat(9_990)}`;
    const plan = planCells({ ...THREE, people: [{ id: 'p', name: '', nickname: '나무' }] }, [
      { cueId: 'a', column: 'people', value: `가,${value}` },
    ]);
    expect(plan).toMatchObject({ ok: false, faults: [{ code: 'text.tooLong', params: { max: 20_000 } }] });
  });
});

describe('typed times', () => {
  test('a start pins its row, and an empty one lets it go', () => {
    expect(after(THREE, ['b', 'start', '10:30'])).toEqual(['600-620', '630-660 pinned', '660-670']);
    const pinned = table([row('a', { minutes: minutes(20), pinnedStart: 615 })]);
    expect(after(pinned, ['a', 'start', ''])).toEqual(['600-620']);
  });

  test('a range pins the start and states the minutes, unless they are given beside it', () => {
    expect(after(THREE, ['b', 'start', '10:30~11:10'])).toEqual(['600-620', '630-670 pinned', '670-680']);
    expect(after(THREE, ['b', 'start', '10:30~11:10'], ['b', 'minutes', '5'])[1]).toBe('630-635 pinned');
    expect(after(THREE, ['b', 'start', '10:30~10:10'])).toEqual(['2 start time.endBeforeStart']);
  });

  test('an end keeps the start and sets the minutes; the rows below move', () => {
    expect(after(THREE, ['b', 'end', '11:00'])).toEqual(['600-620', '620-660', '660-670']);
    expect(after(THREE, ['a', 'end', '10:05'], ['b', 'end', '10:10'])).toEqual(['600-605', '605-610', '610-620']);
    expect(after(THREE, ['b', 'end', '10:10'])).toEqual(['2 end time.endBeforeStart']);
    expect(after(THREE, ['b', 'end', '11:00'], ['b', 'minutes', '40'])[1]).toBe('620-660');
    expect(after(THREE, ['b', 'end', '11:00'], ['b', 'minutes', '10'])).toEqual(['2 end time.endBeforeStart']);
  });

  test('an end below a row that takes the remainder pins its row, so that it holds', () => {
    const sheet = table([row('a'), row('b', { minutes: minutes(30) })], 100);
    expect(after(sheet, ['b', 'end', '11:30'])).toEqual(['600-670', '670-690 pinned']);
  });

  test('an end before the programme fixes the row there and shows the gap', () => {
    const sheet = table([row('a', { section: '식전', minutes: minutes(60) }), row('b', { minutes: minutes(30) })]);
    expect(after(sheet, ['a', 'end', '09:50'])).toEqual(['540-590 pinned', '600-630']);
  });

  test('pasted one under the other run over midnight', () => {
    const evening = table([row('a'), row('b'), row('c')]);
    expect(after(evening, ['a', 'start', '23:00'], ['b', 'start', '23:50'], ['c', 'start', '00:20'])).toEqual([
      '1380-1430 pinned',
      '1430-1460 pinned',
      '1460-1460 pinned',
    ]);
  });
});

describe('a pasted block', () => {
  test('fills from the cursor on and appends what is left over, without its empty last rows', () => {
    const layout = layPaste(['a', 'b'], {
      startCueId: 'b',
      columns: ['title', 'minutes'],
      matrix: [
        ['둘', '5'],
        ['셋', ''],
        ['', ''],
      ],
    });
    expect(layout.appended).toBe(1);
    expect(layout.changes(['n'])).toEqual([
      { cueId: 'b', column: 'title', value: '둘' },
      { cueId: 'b', column: 'minutes', value: '5' },
      { cueId: 'n', column: 'title', value: '셋' },
      { cueId: 'n', column: 'minutes', value: '' },
    ]);
  });

  test('leaves a cell as it is where it holds nothing of its own, and an empty end says nothing', () => {
    const block = { startCueId: 'a', columns: ['start', 'end', 'title'], matrix: [[null, ' ', '여는 인사']] };
    expect(layPaste(['a'], block).changes([])).toEqual([{ cueId: 'a', column: 'title', value: '여는 인사' }]);
  });

  test('that is wider than the sheet is refused, unless there is nothing in the way', () => {
    const block = { startCueId: 'b', columns: ['note'], matrix: [['말', '', '더']] };
    const plan = planCells(THREE, layPaste(['a', 'b', 'c'], block).changes([]));
    expect(plan).toMatchObject({ faults: [{ row: 2, value: '더', code: 'paste.tooWide' }] });
    const [fault] = plan.ok ? [] : plan.faults;
    expect(placeInBlock(['a', 'b', 'c'], block, fault ?? { row: 0, column: '' })).toEqual({ row: 0, column: 2 });
  });
});

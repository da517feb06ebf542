import { fc } from '../../support/chance.ts';
import { describe, expect, it } from 'vitest';
import { cellText } from '@shared/domain/cue-cell-text.ts';
import { CUE_COLUMN_KEYS } from '@shared/domain/cue-columns.ts';
import { planCells } from '@shared/domain/cue-plan.ts';
import { blankRow, deriveSheet, type CueRow, type CueTable } from '@shared/domain/cue-rows.ts';
import { labelsOf } from '@shared/domain/people-book.ts';
import { minuteOfDay, minutes } from '@shared/domain/units.ts';

const PEOPLE = [
  { id: 'p1', name: '홍길동', nickname: '나무' },
  { id: 'p2', name: '성춘향', nickname: '나무' },
  { id: 'p3', name: '음향팀', nickname: '' },
];

const duties = fc.uniqueArray(
  fc.record({
    personId: fc.constantFrom('p1', 'p2', 'p3'),
    duty: fc.constantFrom<('lead' | 'deputy')[]>('lead', 'deputy'),
  }),
  { selector: ({ personId }) => personId },
);

const bareRow = fc.record({
  section: fc.constantFrom('식전', '본', '본', '1부', '식후'),
  minutes: fc.option(fc.integer({ min: 1, max: 120 }).map(minutes)),
  pinnedStart: fc.option(fc.integer({ min: -1400, max: 3000 }), { freq: 5 }),
  staffOnly: fc.boolean(),
  people: duties,
  otherPeople: fc.constantFrom('', '', '케이터링', '박다은/강현우(부)', '-', '안전,', ', 안전, 촬영팀,', '새벽\n노을'),
});

const tables: fc.Arbitrary<CueTable> = fc
  .record({
    rows: fc.array(bareRow, { minLength: 1, maxLength: 12 }),
    startMinute: fc.integer({ min: 0, max: 1439 }).map(minuteOfDay),
    lengthMinutes: fc.option(fc.integer({ min: 1, max: 600 }).map(minutes)),
  })
  .map(({ rows, ...sheet }) => ({
    rows: rows.map((fields, index): CueRow => ({ ...blankRow(`r${index}`), ...fields })),
    sheet,
    people: PEOPLE,
  }));

const typed = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '10',
    "20'",
    '1시간',
    '14:00',
    '23:50',
    '24:10',
    '-1 22:00',
    '10:00~10:30',
    'O',
    '나무',
    '@바람(부)',
  ),
  fc.string({ maxLength: 12 }),
);
const changes = fc.array(
  fc.record({
    cueId: fc.integer({ min: 0, max: 14 }).map((index) => `r${index}`),
    column: fc.constantFrom(...CUE_COLUMN_KEYS, 'custom:1', 'nothing'),
    value: typed,
  }),
  { maxLength: 10 },
);

describe('a change set of cells', () => {
  it('is either read whole or refused with every fault at a row of the sheet', () => {
    fc.assert(
      fc.property(tables, changes, (table, set) => {
        const plan = planCells(table, set);
        const touched = plan.ok ? [...plan.patches.keys()] : plan.faults.map(({ cueId }) => cueId);
        const known = new Set(table.rows.map(({ id }) => id));
        expect(touched.filter((id) => !known.has(id))).toEqual([]);
        expect(plan.ok ? 1 : touched.length).toBeGreaterThan(0);
      }),
    );
  });

  it('leaves whole minutes above 0 and pins within the sheet’s reach', () => {
    fc.assert(
      fc.property(tables, changes, (table, set) => {
        const plan = planCells(table, set);
        const patches = plan.ok ? [...plan.patches.values()] : [];
        const lengths = patches.map((patch) => patch.minutes ?? minutes(1));
        expect(lengths.filter((length) => !Number.isSafeInteger(length) || length < 1)).toEqual([]);
        const pins = patches.map(({ pinnedStart }) => pinnedStart ?? 0);
        expect(pins.filter((pin) => !Number.isSafeInteger(pin) || pin < -2880 || pin > 10_080)).toEqual([]);
      }),
    );
  });
});

describe('the text of a cell', () => {
  it('means, typed again, what it meant, in every column', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...CUE_COLUMN_KEYS), fc.nat(), (table, column, choice) => {
        const times = deriveSheet(table).rows;
        const index = choice % table.rows.length;
        const [row, time] = [table.rows[index] ?? blankRow(''), times[index]];
        // The end of a row that stands for 0 minutes is its start, which no typed end can be.
        fc.pre(column !== 'end' || time?.minutes !== 0);
        const context = { labels: labelsOf(PEOPLE), deputyMark: '부' };
        const value = cellText(row, time, column, context);
        const plan = planCells(table, [{ cueId: row.id, column, value }]);
        const rows = table.rows.map((one) => ({ ...one, ...(plan.ok ? plan.patches.get(one.id) : {}) }));
        const again = deriveSheet({ ...table, rows }).rows[index];
        expect(plan.ok).toBe(true);
        expect([again?.start, again?.end]).toEqual([time?.start, time?.end]);
        const cells = (list: readonly CueRow[]) => list.map((one) => cellText(one, time, 'people', context));
        expect(rows.map(({ people }) => people)).toEqual(table.rows.map(({ people }) => people));
        expect(cells(rows)).toEqual(cells(table.rows));
      }),
    );
  });
});

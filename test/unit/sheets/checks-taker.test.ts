/** A spreadsheet of checks as lines of the checklists. */
import type { Line } from '@shared/sheets/lines.ts';
import { blockBelow, guessMapping, takenCells } from '@shared/sheets/map-columns.ts';
import { checksTaker } from '@shared/taking/checks.ts';
import type { ChecksFrom } from '@shared/taking/checks.ts';
import { civilDate } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';
import { newId } from '../../support/rows.ts';

const STAGE = { id: newId(), title: '무대 세우기' };
const TWIN = { id: newId(), title: '안내' };
const OTHER_TWIN = { id: newId(), title: '안내' };
const TOP = { id: newId(), taskId: STAGE.id, text: '음향', parentId: null };
const PART = { id: newId(), taskId: STAGE.id, text: '마이크 두 개', parentId: TOP.id };

const FROM: ChecksFrom = {
  locale: 'ko',
  near: civilDate('2026-11-21'),
  people: [
    { id: newId(), name: '가람', nickname: '' },
    { id: newId(), name: '가람', nickname: '' },
  ],
  cards: [STAGE, TWIN, OTHER_TWIN],
  checks: [TOP, PART],
  makesCards: false,
  usualCard: null,
};

function read(rows: readonly (readonly string[])[], from: Partial<ChecksFrom> = {}) {
  const taker = checksTaker({ ...FROM, ...from });
  const { headings, order } = taker;
  const mapping = guessMapping(rows, headings, { order, remembered: [] });
  const { lines, totals } = taker.plain(blockBelow(rows, mapping));
  const cells: readonly Line[] = lines.map(takenCells);
  return { taker, mapping, lines: cells, totals, faults: taker.check(cells) };
}

function taken(rows: readonly (readonly string[])[], from: Partial<ChecksFrom> = {}) {
  const { taker, lines, faults } = read(rows, from);
  expect(faults).toEqual([]);
  return taker.rows(lines);
}

test('its columns are known by what offices call them, and one merged cell of a card holds for its lines', () => {
  const rows = [
    ['현장 점검표', '', '', '', '', '', ''],
    ['업무', '점검 항목', '담당자', '기한', '장소', '완료 여부', '사유'],
    ['무대 세우기', '전원 잇기', '나루', 'D-1', '본관', 'O', ''],
    ['', '우산 꽂이', '', '11/20 오후 3시까지', '', '해당 없음', '실내라서'],
    ['', '현수막', '-', '당일', '', '보류', ''],
  ];
  const { mapping } = read(rows);
  expect(mapping).toEqual({
    head: 1,
    columnIds: ['taskId', 'text', 'personId', 'dueOn', 'place', 'state', 'reason'],
  });
  expect(taken(rows)).toEqual([
    expect.objectContaining({
      card: { id: STAGE.id },
      parent: null,
      text: '전원 잇기',
      state: 'done',
      person: { name: '나루' },
      offsetDays: -1,
      dueOn: null,
      place: '본관',
    }),
    expect.objectContaining({ state: 'na', reason: '실내라서', dueOn: '2026-11-20', dueAt: 900, person: null }),
    expect.objectContaining({ card: { id: STAGE.id }, state: 'later', offsetDays: 0, person: null }),
  ]);
});

describe('what stands below another', () => {
  const shape = (rows: readonly (readonly string[])[], from?: Partial<ChecksFrom>) =>
    taken(rows, from).map(({ text, parent, state }) => [text, parent, state]);

  test('is indented, or marked as a part, or has a bullet beside lines without', () => {
    const list = ['조명', '  무대등', '└ 객석등', '\u3000비상등', '☑ 영상', '- [ ] 자막', '- [x] 화면'];
    expect(shape([['카드', '점검'], ...list.map((text) => ['무대 세우기', text])])).toEqual([
      ['조명', null, 'open'],
      ['무대등', 0, 'open'],
      ['객석등', 0, 'open'],
      ['비상등', 0, 'open'],
      ['영상', null, 'done'],
      ['자막', 4, 'open'],
      ['화면', 4, 'done'],
    ]);
  });

  test('where every line has a bullet, none does', () => {
    expect(
      shape([
        ['카드', '점검'],
        ['무대 세우기', '- 조명'],
        ['무대 세우기', '- 영상'],
      ]),
    ).toEqual([
      ['조명', null, 'open'],
      ['영상', null, 'open'],
    ]);
  });

  test('names the line in a column, written before it, after it, nowhere, or there already', () => {
    const head = ['카드', '상위 항목', '점검'];
    const rows = [
      ['무대 세우기', '조명', '무대등'],
      ['무대 세우기', '', '조명'],
      ['무대 세우기', '영상', '자막'],
      ['무대 세우기', '자막', '글자 크기'],
      ['무대 세우기', '음향', '스피커'],
      ['무대 세우기', '마이크 두 개', '건전지'],
    ];
    expect(shape([head, ...rows])).toEqual([
      ['조명', null, 'open'],
      ['무대등', 0, 'open'],
      ['영상', null, 'open'],
      ['자막', 2, 'open'],
      ['글자 크기', 2, 'open'],
      ['스피커', { id: TOP.id }, 'open'],
      ['건전지', { id: TOP.id }, 'open'],
    ]);
  });
});

describe('cards', () => {
  const rows = [
    ['카드', '점검'],
    ['무대 세우기', '전원'],
    ['새 카드', '하나'],
    ['안내', '둘'],
    ['', '셋'],
  ];
  const leftOpen = [...rows.slice(0, 3), ['다른 카드', '넷']];

  test('one that is missing, or one of several, is refused with its place', () => {
    expect(read(rows.slice(0, 4)).faults).toEqual([
      { row: 2, columnId: 'taskId', code: 'check.noCard', params: { title: '새 카드' } },
      { row: 3, columnId: 'taskId', code: 'check.cardAmbiguous', params: { title: '안내' } },
    ]);
  });

  test('one that is missing is made where that was chosen', () => {
    const { taker, lines } = read(leftOpen);
    expect(taker.unknownCards(lines)).toEqual(['새 카드', '다른 카드']);
    expect(taken(leftOpen, { makesCards: true }).map(({ card }) => card)).toEqual([
      { id: STAGE.id },
      { title: '새 카드' },
      { title: '다른 카드' },
    ]);
  });

  test('lines that name none go where that was chosen, or are refused', () => {
    const plain = [['점검'], ['전원'], ['조명']];
    expect(read(plain).faults.map(({ columnId, code }) => [columnId, code])).toEqual([
      ['taskId', 'row.missing'],
      ['taskId', 'row.missing'],
    ]);
    expect(read(plain).taker.namesNoCard(read(plain).lines)).toBe(true);
    expect(taken(plain, { usualCard: TWIN.id }).map(({ card }) => card)).toEqual([{ id: TWIN.id }, { id: TWIN.id }]);
  });
});

test('what cannot be read is said with its place', () => {
  const { faults } = read([
    ['카드', '점검', '담당', '기한', '시각', '상태', '사유'],
    ['무대 세우기', '', '', '', '', '', ''],
    ['무대 세우기', '가', '나루, 다솜', '언젠가', '', '', ''],
    ['무대 세우기', '나', '가람', '', '25시 90분', '글쎄', ''],
    ['무대 세우기', '다', '', '', '', '해당 없음', ''],
    ['무대 세우기', '라', '', '', '', '완료', '비가 와서'],
  ]);
  expect(faults.map(({ row, columnId, code }) => [row, columnId, code])).toEqual([
    [1, 'text', 'row.missing'],
    [2, 'personId', 'check.onePerson'],
    [2, 'dueOn', 'check.day'],
    [3, 'personId', 'person.ambiguous'],
    [3, 'dueAt', 'clock.invalid'],
    [3, 'state', 'choice.invalid'],
    [4, 'reason', 'check.reasonNeeded'],
    [5, 'reason', 'check.reasonAlone'],
  ]);
});

test('a reason may stand beside the state; without a column of reasons it is asked for there', () => {
  const head = ['카드', '점검', '상태'];
  expect(taken([head, ['무대 세우기', '가', '해당 없음(실내)']])[0]).toMatchObject({ state: 'na', reason: '실내' });
  expect(read([head, ['무대 세우기', '가', 'N/A']]).faults).toEqual([
    { row: 1, columnId: 'state', code: 'check.reasonNeeded', params: {} },
  ]);
});

test.each([
  ['D-30', { offsetDays: -30 }],
  ['D - 7일', { offsetDays: -7 }],
  ['D+2', { offsetDays: 2 }],
  ['D-Day 09:30', { offsetDays: 0, dueAt: 570 }],
  ['2주 전', { offsetDays: -14 }],
  ['행사 3일 후', { offsetDays: 3 }],
  ['전날 오후 6시', { offsetDays: -1, dueAt: 1080 }],
  ['2026. 11. 18.(수)', { dueOn: '2026-11-18' }],
  ['미정', { dueOn: null, offsetDays: null }],
])('the day %s', (day, expected) => {
  expect(
    taken([
      ['카드', '점검', '기한'],
      ['무대 세우기', '가', day],
    ])[0],
  ).toMatchObject(expected);
});

test('what is on its card already, or stands above, is pointed out', () => {
  const { taker, lines } = read([
    ['카드', '점검'],
    ['무대 세우기', '마이크  두 개'],
    ['무대 세우기', '전원'],
    ['무대 세우기', '- 전원'],
    ['새 카드', '전원'],
  ]);
  expect(taker.alike(lines)).toEqual([0, 2]);
});

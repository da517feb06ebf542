import { columnsOf } from '@app/records/fields/columns.tsx';
import { isEnough, readerOf } from '@app/records/fields/reader.ts';
import { readField } from '@app/records/fields/read-field.ts';
import { i18n } from '@app/i18n/i18n.ts';
import * as fields from '@shared/entities/fields.ts';
import { setWorkDay } from '@app/lib/work-day.ts';
import type { Field } from '@shared/entities/fields.ts';
import { civilDate } from '@shared/domain/units.ts';
import { personRole } from '@shared/contract/entities.ts';
import { unstoredRow, withMoved, withPatches } from '@app/records/row-changes.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeExpense } from '../../support/rows.ts';

const experimentId = '01900000-0000-7000-8000-00000000fff1';
const { t } = i18n;

beforeAll(() => setWorkDay(civilDate('2026-11-21')));
afterAll(() => setWorkDay(null));

function read(field: Field, text: string) {
  const references = [
    { id: 'a', label: '대관료', aliases: ['임차 대관료'] },
    { id: 'b', label: '다과', aliases: ['간식'] },
  ];
  return readField(field, text, { t, title: '항목', names: ['항목', 'Item'], references });
}

describe('a text is read by the kind of its field', () => {
  const role = fields.choice(personRole, 'role', 'other');
  test.each<[string, Field, string, unknown]>([
    ['line', fields.line({ personal: 'none' }), ' 두\n줄 ', '두 줄'],
    ['note', fields.note({ personal: 'none' }), '두\n줄', '두\n줄'],
    ['won', fields.won(), '5만원', 50_000],
    ['won without a word', fields.won(), '-', 0],
    ['won that may be unknown', fields.orNone(fields.won()), '', null],
    ['won that came back', fields.balance(), '-1,000', -1000],
    ['integer', fields.integer(0, 100), '1 2', 12],
    ['heads', fields.heads(), '1,200', 1200],
    ['minutes', fields.minutes(), '1시간 30분', 90],
    ['clock', fields.clock(), '오후 2시', 840],
    ['day', fields.day(), '11/20', '2026-11-20'],
    ['no day', fields.orNone(fields.day()), '-', null],
    ['flag', fields.flag(), 'O', true],
    ['flag by its own name', fields.flag(), 'item', true],
    ['flag not set', fields.flag(), '', false],
    ['choice', role, '스 태프', 'staff'],
    ['choice in English', role, 'Staff', 'staff'],
    ['choice without a word', role, '', 'other'],
    ['reference', fields.ref('budgetLine', 'clear'), '간식', 'b'],
    ['no reference', fields.ref('budgetLine', 'clear'), '', null],
  ])('%s', (_, field, text, value) => {
    expect(read(field, text)).toEqual({ ok: true, value });
  });

  test.each<[string, Field, string, string]>([
    ['won', fields.won(), '-1', '음수'],
    ['won', fields.won(), '10조', '너무 커서'],
    ['integer', fields.integer(0, 100), '1.5', '정수'],
    ['integer', fields.integer(0, 100), '101', '100 이하'],
    ['integer', fields.integer(1, 100), '0', '1 이상'],
    ['day', fields.day(), '2월 30일', '날짜'],
    ['clock', fields.clock(), '25시', '시각'],
    ['flag', fields.flag(), '글쎄', '예 또는 아니요'],
    ['choice', fields.choice(personRole, 'role', 'other'), '왕', '스태프'],
    [
      'reference',
      fields.ref('budgetLine', 'clear'),
      '버스',
      '항목이 없거나 둘 이상입니다. 다음 가운데 하나로 적어 주세요: 대관료, 다과',
    ],
  ])('%s “%s” is refused with its remedy', (_, field, text, words) => {
    expect(read(field, text)).toMatchObject({ ok: false, error: expect.stringContaining(words) });
  });

  test('nobody types a rank, a moment or a code', () => {
    for (const field of [fields.rank(), fields.instant()]) expect(read(field, '아무것')).toBeNull();
  });
});

describe('a row', () => {
  test('is enough once what must be given is there', () => {
    expect(isEnough('fundingSource', { amount: 100 })).toBe(false);
    expect(isEnough('fundingSource', { name: '시 보조금' })).toBe(true);
    expect(isEnough('person', { affiliation: '마을' })).toBe(false);
    expect(isEnough('person', { nickname: '나무' })).toBe(true);
  });

  test('keeps what it must have, and says how else it goes', () => {
    const row = { ...unstoredRow('fundingSource', { id: 'a', experimentId }, { name: '시 보조금' }), rank: 'a0' };
    const reader = readerOf('fundingSource', { t });
    expect(reader.complete({ name: '' }, row)).toMatchObject({
      ok: false,
      columnId: 'name',
      error: expect.stringMatching(/이름을 적어 주세요\. .*Ctrl\+Delete/),
    });
    expect(reader.complete({ name: '' }, { ...row, rank: '' })).toMatchObject({ ok: true });
  });

  test('is drawn as the store will have it', () => {
    const rows = ['a', 'b', 'c'].map((id) => ({ id, note: '' }));
    expect(withMoved(rows, ['c', 'a'], 'b').map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    expect(withMoved(rows, ['a'], null).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    expect(withPatches(rows, [{ id: 'b', patch: { note: '확인' } }])[1]).toEqual({ id: 'b', note: '확인' });
  });
});

test('a column says its head, its alignment, its choices, and what is edited beside what is shown', () => {
  const expense = makeExpense(experimentId, { date: '2026-11-20', supply: 100_000, vat: 10_000, total: 110_000 });
  const column = columnsOf('expense', { t, locale: 'en', rows: [expense] });
  const date = column('date');
  expect([date.title, date.text(expense)]).toEqual(['집행일', '2026. 11. 20.']);
  expect(date.format?.(expense)).not.toBe(date.text(expense));
  const total = column('total', { width: 60 });
  expect(total).toMatchObject({ kind: 'number', title: '합계' });
  expect([total.text(expense), total.format?.(expense)]).toEqual(['110000', '110,000']);
  expect(total.minWidth).toBeGreaterThanOrEqual(60);
  expect(
    column('evidence')
      .suggest?.('카드', expense)
      .map(({ label }) => label),
  ).toEqual(['카드전표']);
});

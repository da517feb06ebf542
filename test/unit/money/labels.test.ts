import { labelLines, labelSources } from '@app/features/money/model/labels.ts';
import { findLabelled } from '@app/records/fields/labelled.ts';
import { describe, expect, test } from 'vitest';
import { makeBudgetLine, makeFundingSource } from '../../support/rows.ts';

const experimentId = '01900000-0000-7000-8000-00000000ffff';
const line = (category: string, item: string) => makeBudgetLine(experimentId, { category, subcategory: '', item });
const labels = (...lines: readonly ReturnType<typeof line>[]) =>
  labelLines(lines, '이름 없음').map(({ label }) => label);

describe('how a budget line is called', () => {
  test('by its item; by its category where two items read the same', () => {
    expect(labels(line('홍보', '현수막'), line('식비', '다과'), line('회의', '다과'))).toEqual([
      '현수막',
      '식비 · 다과',
      '회의 · 다과',
    ]);
  });

  test('by its category without an item, by a word of ours without anything, and never twice the same', () => {
    expect(labels(line('홍보', ''), line('', ''), line('', ''), line('기타', '보험'), line('기타', '보험'))).toEqual([
      '홍보',
      '이름 없음',
      '이름 없음 (2)',
      '기타 · 보험',
      '기타 · 보험 (2)',
    ]);
  });

  test('a typed name finds it by label or by its whole path, but not when several fit', () => {
    const lines = [line('홍보', '현수막'), line('식비', '다과'), line('회의', '다과')];
    const list = labelLines(lines, '이름 없음');
    expect(findLabelled(list, ' 현수막 ')?.id).toBe(lines[0]?.id);
    expect(findLabelled(list, '식비 다과')?.id).toBe(lines[1]?.id);
    expect(findLabelled(list, '회의›다과')?.id).toBe(lines[2]?.id);
    expect(findLabelled(list, '다과')).toBeNull();
    expect(findLabelled(list, '없는 것')).toBeNull();
  });
});

test('sources of one name are told apart by number', () => {
  const sources = [makeFundingSource(experimentId), makeFundingSource(experimentId)];
  expect(labelSources(sources).map(({ label }) => label)).toEqual(['보조금', '보조금 (2)']);
});

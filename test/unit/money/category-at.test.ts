import { categoryAt } from '@app/features/money/useBook.ts';
import { describe, expect, test } from 'vitest';

const lines = ['홍보', '홍보', '식비', '', ''].map((category, index) => ({ id: String(index), category }));

describe('a budget line that is dropped', () => {
  test.each([
    ['between two of one category takes it over', ['2'], '1', '홍보'],
    ['between two categories keeps its own', ['0'], '2', undefined],
    ['at the top keeps its own', ['2'], '0', undefined],
    ['at the end keeps its own', ['0'], null, undefined],
    ['among lines without a category keeps its own', ['0'], '4', undefined],
  ])('%s', (_what, ids, beforeId, category) => {
    expect(categoryAt(lines, ids, beforeId)).toBe(category);
  });
});

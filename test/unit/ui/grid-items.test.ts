import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../renderer/src/ui/grid/items';

const rows = [
  { id: 'a', part: 'before' },
  { id: 'b', part: 'before' },
  { id: 'c', part: 'main' },
  { id: 'd', part: 'before' },
  { id: 'e', part: '' },
];
const ids = rows.map((row) => row.id);

describe('what stands in the body of the grid', () => {
  it('is the rows alone without groups', () => {
    const { items, itemAt } = itemsOf(rows, ids, undefined);
    expect(items).toHaveLength(5);
    expect(itemAt).toEqual([0, 1, 2, 3, 4]);
  });

  it('puts a head before the first row of each group, again when a group comes back', () => {
    const { items, itemAt } = itemsOf(rows, ids, (row) =>
      row.part === '' ? undefined : { id: row.part, label: row.part },
    );
    expect(items.map((item) => (item.kind === 'row' ? ids[item.index] : `[${item.group.id}]`))).toEqual([
      '[before]',
      'a',
      'b',
      '[main]',
      'c',
      '[before]',
      'd',
      'e',
    ]);
    expect(itemAt).toEqual([1, 2, 4, 6, 7]);
    expect(new Set(items.map((item) => item.key)).size).toBe(items.length);
  });
});

import { describe, expect, it } from 'vitest';
import { cueColumns } from '@core/documents/cue-columns.ts';
import { CUE_KEYS, type CueColumnModel } from '@shared/contract/document-model.ts';

const PAGE = 780;

function columns(keys: readonly CueColumnModel['key'][], width = 88): CueColumnModel[] {
  return keys.map((key) => ({ key, title: null, width }));
}

function total(list: readonly { readonly width: number }[]): number {
  return list.reduce((sum, column) => sum + column.width, 0);
}

describe('widths of cue sheet columns', () => {
  it('fill the page exactly, whatever is hidden', () => {
    for (let mask = 1; mask < 2 ** CUE_KEYS.length; mask += 37) {
      const keys = CUE_KEYS.filter((_, i) => (mask >> i) & 1);
      expect(total(cueColumns(columns(keys), PAGE))).toBeCloseTo(PAGE, 6);
    }
  });

  it('give the content column what hidden columns free', () => {
    const all = cueColumns(columns(CUE_KEYS), PAGE);
    const few = cueColumns(columns(['number', 'time', 'title', 'content']), PAGE);
    const content = (list: typeof all, keys: readonly string[]): number => list[keys.indexOf('content')]?.width ?? 0;
    expect(content(few, ['number', 'time', 'title', 'content'])).toBeGreaterThan(content(all, CUE_KEYS) * 2);
  });

  it('leave the content column its share, and figures their room, when there are many columns', () => {
    const custom = Array.from({ length: 20 }, (_, i) => `custom:${i}` as const);
    const keys = [...CUE_KEYS, ...custom];
    const widths = cueColumns(columns(keys), PAGE);
    expect(total(widths)).toBeCloseTo(PAGE, 6);
    expect(widths[keys.indexOf('time')]?.width).toBeGreaterThanOrEqual(68);
    expect(widths[keys.indexOf('content')]?.width).toBeCloseTo(PAGE * 0.18, 6);
    expect(Math.min(...widths.map((column) => column.width))).toBeGreaterThan(0);
  });

  it('keep the order that was chosen', () => {
    const [first, second] = cueColumns(columns(['note', 'number']), PAGE);
    expect(first?.align).toBe('left');
    expect(second?.align).toBe('center');
  });
});

import { fitTable, fitWidths } from '@core/documents/layout/table-fit.ts';
import type { Column, TableSpec } from '@core/documents/layout/table-spec.ts';
import { STYLE } from '@core/documents/style.ts';
import { makeFontBook } from '@core/documents/typography/font-book.ts';
import { makeTypesetter } from '@core/documents/typography/typeset.ts';
import { describe, expect, it } from 'vitest';
import { fontBytes } from '../../support/documents.ts';
import { fc } from '../../support/chance.ts';

const typesetter = makeTypesetter(makeFontBook(fontBytes()));
const PAD = 4;

function spec(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  heads: readonly string[] = [],
): TableSpec {
  return {
    x: 0,
    columns,
    head: columns.map((_, i) => ({ text: heads[i] ?? '' })),
    headStyle: STYLE.head,
    rows: rows.map((texts) => ({ cells: texts.map((text) => ({ parts: [{ text, style: STYLE.cell }] })) })),
    pad: { x: PAD, y: 3 },
    typesetter,
    capping: () => ({ maxLines: 9, note: () => '', report: () => undefined }),
  };
}

const figures = (width: number): Column => ({ width, align: 'right', figures: true });
const text = (width: number): Column => ({ width, align: 'left' });
const widthsOf = (fitted: TableSpec) => fitted.columns.map(({ width }) => width);
const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);
const widthOf = (figure: string, scale = 1) => typesetter.widthOf(figure, STYLE.cell.size * scale, false) + PAD * 2;

describe('the columns of a table', () => {
  it('stay as they are asked for while every figure fits', () => {
    const table = spec([text(120), figures(80)], [['현수막', '1,000']]);
    expect(fitTable(table)).toEqual(table);
  });

  it('are as wide as the widest figure of any row, not the last one or the sum', () => {
    const rows = [
      ['설치', '15,000,000,000'],
      ['취소', '△15,000,000,000'],
      ['합계', '6,000'],
    ];
    const widths = widthsOf(fitTable(spec([text(200), figures(30)], rows)));
    expect(widths[1]).toBeCloseTo(widthOf('△15,000,000,000'), 6);
    expect(total(widths)).toBeCloseTo(230, 6);
  });

  it('do not divide a word of the heading over figures', () => {
    const widths = widthsOf(fitTable(spec([text(200), figures(10)], [['', '1']], ['', '지방소득세'])));
    expect(widths[1]).toBeCloseTo(typesetter.widthOf('지방소득세', STYLE.head.size, STYLE.head.bold) + PAD * 2, 6);
  });

  it('of figures give up what they have to spare before a column of text does', () => {
    const widths = widthsOf(
      fitTable(spec([text(100), figures(90), figures(20)], [['현수막과 안내판', '5', '1,234,567,890']])),
    );
    expect(widths[0]).toBe(100);
    expect(total(widths)).toBeCloseTo(210, 6);
  });

  it('keep an amount that a text mentions whole', () => {
    const widths = widthsOf(fitTable(spec([text(20), text(120)], [['9,000,000,000,000원', '긴 설명']])));
    expect(widths[0]).toBeCloseTo(widthOf('9,000,000,000,000원'), 6);
  });

  it('are set in smaller type where even so the page is too narrow', () => {
    const amount = '△9,000,000,000,000';
    const fitted = fitTable(
      spec([text(60), figures(20), figures(20), figures(20)], [['현수막', amount, amount, amount]]),
    );
    const size = fitted.rows[0]?.cells[1]?.parts[0]?.style.size ?? 0;
    expect(size).toBeLessThan(STYLE.cell.size);
    const widths = widthsOf(fitted);
    expect(total(widths)).toBeCloseTo(120, 6);
    for (const width of widths.slice(1))
      expect(width).toBeGreaterThanOrEqual(widthOf(amount, size / STYLE.cell.size) - 0.01);
  });
});

const need = fc
  .record({
    wanted: fc.integer({ min: 0, max: 300 }),
    words: fc.integer({ min: 8, max: 200 }),
    least: fc.integer({ min: 8, max: 100 }),
    figures: fc.boolean(),
  })
  .map((drawn) => ({ ...drawn, words: Math.max(drawn.words, drawn.least) }));

describe('fitting widths', () => {
  it('fills the room, never below what figures need, and only fails when all of that is too wide', () => {
    fc.assert(
      fc.property(fc.array(need, { minLength: 1, maxLength: 12 }), (needs) => {
        const room = total(needs.map(({ wanted }) => wanted));
        const least = total(needs.map((each) => each.least));
        const widths = fitWidths(needs, room);
        expect(widths === undefined).toBe(least > room + 0.01);
        const filled = widths ?? needs.map(({ wanted }) => wanted);
        expect(total(filled)).toBeCloseTo(room, 4);
        const pressed = (widths ?? []).filter((width, i) => width < (needs[i]?.least ?? 0) - 0.001);
        expect(pressed).toEqual([]);
      }),
    );
  });
});

/** No amount on a settlement report is divided between lines or runs over another one, whatever its size: read back from real PDFs. */
import { makeRenderer } from '@core/documents/render.ts';
import type { ExpenseRowModel, SettlementModel } from '@shared/contract/document-model.ts';
import { formatRate, formatWon, rateOf } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import { expect, it } from 'vitest';
import { fc } from '../../support/chance.ts';
import { fontBytes } from '../../support/documents.ts';
import { readPdf, type PdfContent } from '../../support/pdf-text.ts';
import { EXPENSES, makeSettlement } from '../../support/settlement-model.ts';

const render = makeRenderer(fontBytes());

/** Up to thirteen digits, each length as likely, of either sign. */
const amount = fc
  .tuple(fc.integer({ min: 1, max: 13 }), fc.nat(9_999_999), fc.boolean())
  .map(([digits, seed, isBack]) => {
    const size = Math.min(9_000_000_000_000, Math.floor((0.1 + (0.9 * seed) / 10_000_000) * 10 ** digits));
    return won(isBack ? -size : size);
  });
const size = amount.map((each) => won(Math.abs(each)));

const books = fc.record({
  locale: fc.constantFrom('ko' as const, 'en' as const),
  expenses: fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 8 }),
  sources: fc.array(fc.tuple(size, amount, size), { minLength: 1, maxLength: 4 }),
  lines: fc.array(fc.tuple(size, amount), { minLength: 1, maxLength: 4 }),
  fees: fc.array(size, { minLength: 1, maxLength: 3 }),
});

type Books = ReturnType<(typeof books)['generate']>['value'];

function modelOf({ locale, expenses, sources, lines, fees }: Books): SettlementModel {
  return makeSettlement({
    locale,
    expenses: expenses.map(([supply, vat], i): ExpenseRowModel => {
      const total = won(supply + vat);
      return { ...(EXPENSES[i % EXPENSES.length] ?? EXPENSES[0]!), number: i + 1, supply, vat, total };
    }),
    sources: sources.map(([planned, spent, interest], i) => ({
      name: `재원 ${i}`,
      kind: 'subsidy',
      planned,
      spent,
      received: planned,
      interest,
      toReturn: won(Math.max(0, planned - spent) + interest),
    })),
    lines: lines.map(([planned, spent], i) => ({
      category: '홍보·인쇄비',
      subcategory: '인쇄',
      item: `항목 ${i}`,
      basis: `${formatWon(planned, { unit: true })} × 1식`,
      planned,
      spent,
    })),
    withholding: fees.map((gross, i) => ({
      number: i + 1,
      payee: '남**수',
      kind: 'other',
      gross,
      incomeTax: gross,
      localTax: gross,
      net: gross,
    })),
  });
}

/** Every figure that the model has the paper say. */
function figuresOf({ expenses, sources, lines, withholding }: SettlementModel): readonly string[] {
  const pairs = [...sources, ...lines];
  return [
    ...expenses.flatMap(({ supply, vat, total }) => [supply, vat, total]).map((each) => formatWon(each)),
    ...pairs.flatMap(({ planned, spent }) => [planned, spent, won(planned - spent)]).map((each) => formatWon(each)),
    ...pairs.map(({ planned, spent }) => formatRate(rateOf(spent, planned))),
    ...sources.flatMap(({ interest, toReturn }) => [interest, toReturn ?? won(0)]).map((each) => formatWon(each)),
    ...withholding.map(({ gross }) => formatWon(gross)),
  ];
}

/** Pieces of text that stand in each other's place on a line, or beyond the edge of the page. */
function collisions({ pages }: PdfContent): readonly string[] {
  return pages.flatMap(({ items, width }) => {
    const placed = items.filter(({ text }) => text.trim() !== '');
    return placed.flatMap((one, i) => {
      const beyond = one.x < 40 || one.x + one.width > width - 40 ? [one.text] : [];
      const over = placed
        .slice(i + 1)
        .filter((other) => Math.abs(one.y - other.y) < 0.5)
        .filter((other) => one.x < other.x + other.width - 0.3 && other.x < one.x + one.width - 0.3)
        .map((other) => `${one.text} | ${other.text}`);
      return [...beyond, ...over];
    });
  });
}

it('keeps every figure of a settlement report whole and in its own place', async () => {
  await fc.assert(
    fc.asyncProperty(books, async (drawn) => {
      const model = modelOf(drawn);
      const pdf = await readPdf((await render(model)).bytes);
      const texts = new Set(pdf.pages.flatMap(({ items }) => items.map(({ text }) => text.trim())));
      expect(figuresOf(model).filter((figure) => !texts.has(figure))).toEqual([]);
      expect(collisions(pdf)).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 120_000);

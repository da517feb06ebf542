/** The sections of the settlement report that count money. Every total is the sum of the rows above it. */
import { isEvidenceMissing } from '@shared/domain/expense-evidence.ts';
import { formatWon, hasMovement, overspentBy } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import type { Block } from './layout/flow.ts';
import { list, paragraph } from './layout/prose.ts';
import type { Row } from './layout/table.ts';
import type { BudgetRowModel } from '@shared/contract/document-model.ts';
import type { SectionContext } from './settlement-context.ts';
import { amountCell, dateText, moneyTable, rateCell, sumOf, sumRow, textCell } from './settlement-table.ts';
import { STYLE } from './style.ts';

const AMOUNT = 70;
const RATE = 48;

export function bySourceSection(context: SectionContext): Block[] {
  const { renderContext, model } = context;
  const { money, sourceKind, noSource, sections, formula } = renderContext.labels.settlement;
  if (model.sources.length === 0) return [];
  const planned = sumOf(model.sources, (row) => row.planned);
  const spent = sumOf(model.sources, (row) => row.spent);
  const table = moneyTable(context, {
    columns: [
      { title: money.source, width: 'rest', align: 'left' },
      { title: money.kind, width: 62, align: 'center' },
      { title: money.planned, width: 80, align: 'right' },
      { title: money.spent, width: 80, align: 'right' },
      { title: money.left, width: 80, align: 'right' },
      { title: money.rate, width: RATE, align: 'right' },
    ],
    rows: [
      ...model.sources.map((row) => ({
        cells: [
          textCell(row.name === '' ? noSource : row.name),
          textCell(row.kind === null ? '-' : sourceKind[row.kind]),
          amountCell(row.planned),
          amountCell(row.spent),
          amountCell(won(row.planned - row.spent)),
          rateCell(row.spent, row.planned),
        ],
      })),
      sumRow(
        money.total,
        2,
        [amountCell(planned), amountCell(spent), amountCell(won(planned - spent)), rateCell(spent, planned)],
        'total',
      ),
    ],
    where: sections.bySource,
    unit: true,
  });
  return [...table, ...note(context, formula, sections.bySource)];
}

export function byLineSection(context: SectionContext): Block[] {
  const { renderContext, model } = context;
  const { money, sections } = renderContext.labels.settlement;
  if (model.lines.length === 0) return [];
  const planned = sumOf(model.lines, (row) => row.planned);
  const spent = sumOf(model.lines, (row) => row.spent);
  return moneyTable(context, {
    columns: [
      { title: money.category, width: 62, align: 'left', merges: true },
      { title: money.subcategory, width: 62, align: 'left' },
      { title: money.item, width: 'rest', align: 'left' },
      { title: money.planned, width: AMOUNT, align: 'right' },
      { title: money.spent, width: AMOUNT, align: 'right' },
      { title: money.left, width: AMOUNT, align: 'right' },
      { title: money.rate, width: RATE, align: 'right' },
    ],
    rows: [
      ...categoriesOf(model.lines).flatMap((group) => categoryRows(context, group)),
      sumRow(
        money.total,
        3,
        [amountCell(planned), amountCell(spent), amountCell(won(planned - spent)), rateCell(spent, planned)],
        'total',
      ),
    ],
    where: sections.byLine,
    unit: true,
  });
}

/** Lines of one 비목 together, in order of first appearance; what is outside the budget last. */
function categoriesOf(lines: readonly BudgetRowModel[]): readonly (readonly BudgetRowModel[])[] {
  const groups = new Map<string, BudgetRowModel[]>();
  for (const line of lines) groups.set(line.category, [...(groups.get(line.category) ?? []), line]);
  return [...groups].toSorted(([a], [b]) => Number(a === '') - Number(b === '')).map(([, rows]) => rows);
}

function categoryRows({ renderContext }: SectionContext, rows: readonly BudgetRowModel[]): Row[] {
  const { money, noLine, continued } = renderContext.labels.settlement;
  const name = rows[0]?.category || noLine;
  const own = rows.map((row): Row => ({
    cells: [
      {
        key: name,
        parts: [{ text: name, style: STYLE.cellStrong }],
        continued: [{ text: continued(name), style: STYLE.cellSoft }],
      },
      textCell(row.subcategory),
      textCell(row.item, [row.basis, STYLE.cellSmall]),
      amountCell(row.planned),
      amountCell(row.spent),
      amountCell(won(row.planned - row.spent)),
      rateCell(row.spent, row.planned),
    ],
  }));
  if (rows.length < 2) return own;
  const planned = sumOf(rows, (row) => row.planned);
  const spent = sumOf(rows, (row) => row.spent);
  const last = own.at(-1);
  return [
    ...own.slice(0, -1),
    // A subtotal never stands alone at the head of a page.
    ...(last ? [{ ...last, keepWithNext: true }] : []),
    sumRow(
      `${name} ${money.subtotal}`,
      3,
      [amountCell(planned), amountCell(spent), amountCell(won(planned - spent)), rateCell(spent, planned)],
      'subtotal',
    ),
  ];
}

export function expenseSection(context: SectionContext): Block[] {
  const { renderContext, model } = context;
  const { money, sections, means, evidence, noLine, noSource } = renderContext.labels.settlement;
  if (model.expenses.length === 0) return [];
  const table = moneyTable(context, {
    columns: [
      { title: money.number, width: 30, align: 'center' },
      { title: money.date, width: 54, align: 'center' },
      { title: money.line, width: 58, align: 'left' },
      { title: money.description, width: 'rest', align: 'left' },
      { title: money.payee, width: 58, align: 'left' },
      { title: money.supply, width: 'fit', align: 'right' },
      { title: money.vat, width: 'fit', align: 'right' },
      { title: money.sum, width: 'fit', align: 'right' },
      { title: money.source, width: 44, align: 'left' },
      { title: money.evidence, width: 60, align: 'left' },
    ],
    rows: [
      ...model.expenses.map((row) => ({
        cells: [
          textCell([String(row.number), STYLE.cellFine]),
          textCell([dateText(renderContext, row.date), STYLE.cellFine]),
          textCell([row.category === '' ? noLine : row.category, STYLE.cellFine], [row.subcategory, STYLE.cellTiny]),
          textCell([row.description, STYLE.cellFine]),
          textCell([row.payee, STYLE.cellFine]),
          amountCell(row.supply, STYLE.cellFine),
          amountCell(row.vat, STYLE.cellFine),
          amountCell(row.total, STYLE.cellFine),
          textCell([row.source === '' ? noSource : row.source, STYLE.cellFine]),
          textCell(
            [
              [row.means === null ? '' : means[row.means], evidence[row.evidence]]
                .filter((text) => text !== '')
                .join(' · '),
              isEvidenceMissing(row) ? STYLE.cellFineStrong : STYLE.cellFine,
            ],
            [row.evidenceNumber, STYLE.cellTiny],
          ),
        ],
      })),
      sumRow(
        money.total,
        5,
        [
          amountCell(sumOf(model.expenses, (row) => row.supply)),
          amountCell(sumOf(model.expenses, (row) => row.vat)),
          amountCell(sumOf(model.expenses, (row) => row.total)),
          textCell(),
          textCell(),
        ],
        'total',
        true,
      ),
    ],
    where: sections.expenses,
    unit: true,
  });
  return [...table, ...agreement(context)];
}

/** The three ways of counting what was spent, side by side: they must agree, and it is said when they do not. */
function agreement(context: SectionContext): Block[] {
  const { renderContext, model, paper } = context;
  const { agree, disagree, sections } = renderContext.labels.settlement;
  const bySource = sumOf(model.sources, (row) => row.spent);
  const byLine = sumOf(model.lines, (row) => row.spent);
  const byExpense = sumOf(model.expenses, (row) => row.total);
  const same = bySource === byExpense && byLine === byExpense;
  const text = same
    ? agree(formatWon(byExpense))
    : disagree(formatWon(bySource), formatWon(byLine), formatWon(byExpense));
  return paragraph(
    renderContext,
    paper,
    { text, style: same ? STYLE.note : STYLE.noteStrong },
    { gap: 4, where: sections.expenses },
  );
}

export function withholdingSection(context: SectionContext): Block[] {
  const { renderContext, model } = context;
  const { money, sections, withholdingKind } = renderContext.labels.settlement;
  if (model.withholding.length === 0) return [];
  const amounts = (['gross', 'incomeTax', 'localTax', 'net'] as const).map((key) => ({
    key,
    total: sumOf(model.withholding, (row) => row[key]),
  }));
  return moneyTable(context, {
    columns: [
      { title: money.number, width: 34, align: 'center' },
      { title: money.name, width: 'rest', align: 'left' },
      { title: money.incomeKind, width: 84, align: 'left' },
      ...amounts.map(({ key }) => ({ title: money[key], width: 74, align: 'right' as const })),
    ],
    rows: [
      ...model.withholding.map((row) => ({
        cells: [
          textCell(String(row.number)),
          textCell(row.payee),
          textCell(withholdingKind[row.kind]),
          ...amounts.map(({ key }) => amountCell(row[key])),
        ],
      })),
      sumRow(
        money.total,
        3,
        amounts.map(({ total }) => amountCell(total)),
        'total',
      ),
    ],
    where: sections.withholding,
    unit: true,
  });
}

/** What came in against what went out: no plan in it. The rows that the summary on the screen has, by the same rule (`settleSources`). */
export function leftoverSection(context: SectionContext): Block[] {
  const { renderContext, model, paper } = context;
  const { money, sections, overspent, returnRule } = renderContext.labels.settlement;
  const rows = model.sources
    .filter((row) => row.name !== '' && hasMovement(row))
    .map((row) => ({ ...row, left: row.received === null ? null : won(row.received - row.spent) }));
  if (rows.length === 0) return [];
  const columns = ['received', 'spent', 'left', 'interest', 'toReturn'] as const;
  const titles = { ...money, left: money.receivedLeft };
  const table = moneyTable(context, {
    columns: [
      { title: money.source, width: 'rest', align: 'left' },
      ...columns.map((key) => ({ title: titles[key], width: 76, align: 'right' as const })),
    ],
    rows: [
      ...rows.map((row) => ({
        cells: [
          textCell(row.name),
          ...columns.map((key) => amountCell(row[key], key === 'toReturn' ? STYLE.cellStrong : STYLE.cell)),
        ],
      })),
      sumRow(
        money.total,
        1,
        columns.map((key) => amountCell(sumOf(rows, (row) => row[key] ?? won(0)))),
        'total',
      ),
    ],
    where: sections.leftover,
    unit: true,
  });
  const warnings = rows.flatMap((row) => {
    const over = overspentBy(row);
    return over === 0 ? [] : [{ text: overspent(row.name, formatWon(over)), style: STYLE.noteStrong }];
  });
  return [
    ...table,
    ...warnings.flatMap((part) => paragraph(renderContext, paper, part, { gap: 4, where: sections.leftover })),
    ...note(context, returnRule, sections.leftover),
  ];
}

function note({ renderContext, paper }: SectionContext, text: string, where: string): Block[] {
  return list(renderContext, paper, [text], '※', { where, style: STYLE.note });
}

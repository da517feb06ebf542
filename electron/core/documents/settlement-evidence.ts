/** What evidence there is, and, openly, what is missing. */
import { isEvidenceMissing } from '@shared/domain/expense-evidence.ts';
import { formatWon } from '@shared/domain/money.ts';
import type { Block } from './layout/flow.ts';
import { heading, paragraph } from './layout/prose.ts';
import type { ExpenseRowModel } from '@shared/contract/document-model.ts';
import type { SectionContext } from './settlement-context.ts';
import { amountCell, dateText, moneyTable, sumOf, sumRow, textCell } from './settlement-table.ts';
import { STYLE } from './style.ts';

export function evidenceSection(context: SectionContext): Block[] {
  const { renderContext, model, paper } = context;
  const { evidenceHave, evidenceMissing, evidenceComplete, sections } = renderContext.labels.settlement;
  if (model.expenses.length === 0) return [];
  const missing = model.expenses.filter(isEvidenceMissing);
  const have = model.expenses.filter((row) => row.evidence !== 'none');
  const blocks: Block[] = [];
  if (missing.length > 0) {
    const amount = formatWon(sumOf(missing, (row) => row.total));
    blocks.push(
      heading(renderContext, paper, evidenceMissing(missing.length, amount), {
        style: STYLE.subsection,
        rank: 3,
        gap: 2,
      }),
      ...evidenceTable(context, missing, false),
    );
  } else {
    blocks.push(
      ...paragraph(renderContext, paper, { text: evidenceComplete, style: STYLE.prose }, { where: sections.evidence }),
    );
  }
  if (have.length > 0) {
    blocks.push(
      heading(renderContext, paper, evidenceHave(have.length), { style: STYLE.subsection, rank: 3, gap: 12 }),
      ...evidenceTable(context, have, true),
    );
  }
  return blocks;
}

function evidenceTable(context: SectionContext, rows: readonly ExpenseRowModel[], numbers: boolean): Block[] {
  const { renderContext } = context;
  const { money, evidence, noEvidenceNumber, sections } = renderContext.labels.settlement;
  return moneyTable(context, {
    columns: [
      { title: money.number, width: 34, align: 'center' },
      { title: money.date, width: 66, align: 'center' },
      { title: money.description, width: 'rest', align: 'left' },
      { title: money.payee, width: 92, align: 'left' },
      ...(numbers ? [{ title: money.evidence, width: 104, align: 'left' as const }] : []),
      { title: money.sum, width: 66, align: 'right' },
    ],
    rows: [
      ...rows.map((row) => ({
        cells: [
          textCell(String(row.number)),
          textCell(dateText(renderContext, row.date)),
          textCell(row.description),
          textCell(row.payee),
          ...(numbers
            ? [textCell(evidence[row.evidence], [row.evidenceNumber || noEvidenceNumber, STYLE.cellTiny])]
            : []),
          amountCell(row.total),
        ],
      })),
      sumRow(money.total, numbers ? 5 : 4, [amountCell(sumOf(rows, (row) => row.total))], 'total'),
    ],
    where: sections.evidence,
    unit: false,
  });
}

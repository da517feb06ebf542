import { formatFormula, formatRate, formatWon, lineAmount, rateOf, rollUp, sumWon } from '../domain/money.ts';
import { budgetChart } from '../domain/scene/budget-chart.ts';
import { won } from '../domain/units.ts';
import { approvals, flag } from './define.ts';
import { definePlainPaper } from './plain.ts';

/** 예산서: lines with their formula and share, what each source gives, and a bar for each 비목 (korean conventions 3.2). */
export const budget = definePlainPaper('budget', {
  icon: 'money',
  page: 'landscape',
  audiences: ['shared', 'internal', 'public'],
  reads: ['budgetLine', 'fundingSource', 'expense'],
  needs: ['budgetLine'],
  options: { chart: flag(true), approvals: approvals() },
  compose({ settings, words, rows, text }) {
    const lines = rows('budgetLine').map((line) => ({ ...line, amount: orZero(lineAmount(line)) }));
    const sources = rows('fundingSource');
    const total = orZero(sumWon(lines.map(({ amount }) => amount)));
    const figures = rollUp(lines, rows('expense'));
    const formula = (line: (typeof lines)[number]) =>
      formatFormula({
        ...line,
        quantityUnit: text('budgetLine', line, 'quantityUnit'),
        timesUnit: text('budgetLine', line, 'timesUnit'),
      });
    const nameOf = (id: string | null) =>
      sources
        .filter((source) => source.id === id)
        .map((source) => text('fundingSource', source, 'name'))
        .join('');
    const bars = (figures.ok ? figures.value.byCategory : []).map(({ key, planned, spent }) => {
      const label =
        lines.filter(({ category }) => category === key).map((line) => text('budgetLine', line, 'category'))[0] ??
        words.none;
      return { label, name: `${label} ${formatWon(planned)} ${formatWon(spent)}`, planned, spent };
    });
    const money = { width: 26, align: 'right', figures: true } as const;
    const sum = {
      sum: true,
      cells: [{ text: words.total, span: 4 }, formatWon(total), '', formatRate(rateOf(total, total)), ''],
    } as const;
    return [
      {
        blocks: [
          { kind: 'signatures', labels: settings.approvals },
          {
            kind: 'table',
            columns: [
              { head: words.category, width: 30, merges: true },
              { head: words.subcategory, width: 30 },
              { head: words.item },
              { head: words.basis, width: 52 },
              { head: words.amount, ...money },
              { head: words.source, width: 28 },
              { head: words.share, width: 18, align: 'right', figures: true },
              { head: words.note, width: 32 },
            ],
            rows:
              lines.length === 0
                ? []
                : [
                    ...lines.map((line) => ({
                      cells: [
                        text('budgetLine', line, 'category'),
                        text('budgetLine', line, 'subcategory'),
                        text('budgetLine', line, 'item'),
                        formula(line),
                        formatWon(line.amount),
                        nameOf(line.sourceId),
                        formatRate(rateOf(line.amount, total)),
                        text('budgetLine', line, 'note'),
                      ],
                    })),
                    sum,
                  ],
            empty: words.empty,
          },
          { kind: 'heading', text: words.bySource },
          {
            kind: 'table',
            columns: [{ head: words.source }, { head: words.given, ...money }, { head: words.planned, ...money }],
            rows: sources.map((source) => ({
              cells: [
                text('fundingSource', source, 'name'),
                source.amount === null ? '-' : formatWon(source.amount),
                formatWon(
                  won(
                    lines.filter(({ sourceId }) => sourceId === source.id).reduce((all, { amount }) => all + amount, 0),
                  ),
                ),
              ],
            })),
            empty: words.noSource,
          },
          ...(settings.chart && bars.length > 0
            ? [
                { kind: 'heading', text: words.chart } as const,
                { kind: 'scene', scene: budgetChart(bars, 180) } as const,
              ]
            : []),
          { kind: 'prose', text: words.explained },
        ],
      },
    ];
  },
});

function orZero(result: ReturnType<typeof lineAmount> | ReturnType<typeof sumWon>) {
  return result.ok ? result.value : won(0);
}

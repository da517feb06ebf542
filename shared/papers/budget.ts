import { formatFormula, formatRate, formatWon, lineAmount, rateOf, rollUp, sumWon } from '../domain/money.ts';
import { budgetChart } from '../domain/scene/budget-chart.ts';
import { won } from '../domain/units.ts';
import type { Won } from '../domain/units.ts';
import type { Entity } from '../entities/index.ts';
import { approvals, flag } from './define.ts';
import { definePlainPaper } from './plain.ts';

type Line = Entity<'budgetLine'>;

/** 예산서: lines with their formula and share, what each source gives, and a bar for each 비목 (korean conventions 3.2). */
export const budget = definePlainPaper('budget', {
  room: 'money',
  icon: 'money',
  page: 'landscape',
  audiences: ['shared', 'internal', 'public'],
  reads: ['budgetLine', 'fundingSource', 'expense'],
  needs: ['budgetLine'],
  options: { chart: flag(true), approvals: approvals() },
  compose({ settings, words, head, rows, text }) {
    const lines = rows('budgetLine');
    const sources = rows('fundingSource');
    const total = totalOf(lines);
    const sourceName = (id: string | null) => {
      const source = sources.find((each) => each.id === id);
      return source === undefined ? '' : text('fundingSource', source, 'name');
    };
    const cellsOf = (line: Line) => {
      const [quantityUnit, timesUnit] = [
        text('budgetLine', line, 'quantityUnit'),
        text('budgetLine', line, 'timesUnit'),
      ];
      const amount = totalOf([line]);
      return [
        text('budgetLine', line, 'category'),
        text('budgetLine', line, 'subcategory'),
        text('budgetLine', line, 'item'),
        formatFormula({ ...line, quantityUnit, timesUnit }),
        printed(amount),
        sourceName(line.sourceId),
        amount === null || total === null ? '-' : formatRate(rateOf(amount, total)),
        text('budgetLine', line, 'note'),
      ];
    };
    const sum = [{ text: words.total, span: 4 }, printed(total), '', lines.length === 0 ? '' : '100.0%', ''];
    const figures = rollUp(
      lines.map((line) => ({ ...line, amount: totalOf([line]) ?? won(0) })),
      rows('expense'),
    );
    const bars = (figures.ok ? figures.value.byCategory : []).map(({ key, planned, spent }) => {
      const line = lines.find(({ category }) => category === key);
      const label = line === undefined ? words.none : text('budgetLine', line, 'category');
      return { label, name: `${label} ${formatWon(planned)} ${formatWon(spent)}`, planned, spent };
    });
    const money = { width: 26, align: 'right', figures: true } as const;
    return [
      {
        blocks: [
          { kind: 'signatures', labels: settings.approvals },
          {
            kind: 'table',
            columns: [
              { head: head('budgetLine', 'category'), width: 30, merges: true },
              { head: head('budgetLine', 'subcategory'), width: 30 },
              { head: head('budgetLine', 'item') },
              { head: words.basis, width: 52 },
              { head: words.amount, ...money },
              { head: head('budgetLine', 'sourceId'), width: 28 },
              { head: words.share, width: 18, align: 'right', figures: true },
              { head: head('budgetLine', 'note'), width: 32 },
            ],
            rows:
              lines.length === 0 ? [] : [...lines.map((line) => ({ cells: cellsOf(line) })), { cells: sum, sum: true }],
            empty: words.empty,
          },
          { kind: 'heading', text: words.bySource },
          {
            kind: 'table',
            columns: [
              { head: head('fundingSource', 'name') },
              { head: words.given, ...money },
              { head: words.planned, ...money },
            ],
            rows: sources.map(({ id, amount }) => ({
              cells: [
                sourceName(id),
                printed(amount),
                printed(totalOf(lines.filter(({ sourceId }) => sourceId === id))),
              ],
            })),
            empty: words.noSource,
          },
          ...(settings.chart && bars.length > 0
            ? ([
                { kind: 'heading', text: words.chart },
                { kind: 'scene', scene: budgetChart(bars, 180), alt: '' },
              ] as const)
            : []),
          { kind: 'prose', text: words.explained },
        ],
      },
    ];
  },
});

/** Null where it cannot be counted exactly. */
function totalOf(lines: readonly Line[]): Won | null {
  const amounts = lines.map((line) => lineAmount(line));
  const sum = sumWon(amounts.map((amount) => (amount.ok ? amount.value : won(0))));
  return sum.ok && amounts.every(({ ok }) => ok) ? sum.value : null;
}

function printed(amount: Won | null): string {
  return amount === null ? '-' : formatWon(amount);
}

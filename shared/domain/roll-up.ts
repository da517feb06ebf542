/**
 * Planned, spent, left and rate of a budget (korean conventions 3.1, 3.6): by line, by 비목 and by source of money. The
 * three views rest on the same figures, so each adds up to the total.
 */
import { problem, ok, type Result } from './result.ts';
import { sumWon } from './amounts.ts';
import { won, type Won } from './units.ts';

export interface RollUpLine {
  readonly id: string;
  /** 비목; empty when not yet chosen. */
  readonly category: string;
  readonly sourceId: string | null;
  readonly amount: Won;
}

export interface RollUpExpense {
  /** Null, or an id that is not among the lines: spent outside the plan. */
  readonly lineId: string | null;
  /** Null: charged to the source of its line. */
  readonly sourceId: string | null;
  readonly total: Won;
}

export interface BudgetFigures {
  /** 예산액 */
  readonly planned: Won;
  /** 집행액 */
  readonly spent: Won;
  /** 집행잔액, negative when overspent. */
  readonly left: Won;
  /** 집행률 in percent, to one decimal; null where nothing was planned. */
  readonly rate: number | null;
}

export interface RollUpRow extends BudgetFigures {
  /** Id of the line or source, or the 비목; null: without one. */
  readonly key: string | null;
}

export interface RollUp {
  /** In the order of the lines; then one row for expenses outside the plan, if any. */
  readonly byLine: readonly RollUpRow[];
  /** In order of first appearance among the lines. */
  readonly byCategory: readonly RollUpRow[];
  /** In order of first appearance among lines and expenses, what has no source last. */
  readonly bySource: readonly RollUpRow[];
  readonly total: BudgetFigures;
}

/** Part of a whole in percent, to one decimal (half away from zero); null when the whole is 0. */
export function rateOf(part: Won, whole: Won): number | null {
  if (whole === 0) return null;
  const doubled = BigInt(part) * 2000n;
  const size = BigInt(Math.abs(whole));
  const positive = part < 0 === whole < 0;
  const tenths = ((doubled < 0n ? -doubled : doubled) + size) / (size * 2n);
  return Number(positive || tenths === 0n ? tenths : -tenths) / 10;
}

/** Amounts that together cannot be counted exactly are refused. */
export function rollUp(
  lines: readonly RollUpLine[],
  expenses: readonly RollUpExpense[],
): Result<RollUp, 'money.overflow'> {
  // Refusing a large sum of sizes keeps every partial sum below exact, whatever the signs.
  const sizes = [...lines.map((line) => line.amount), ...expenses.map((expense) => expense.total)].map((amount) =>
    won(Math.abs(amount)),
  );
  if (!sumWon(sizes).ok) return problem('money.overflow');
  const lineById = new Map(lines.map((line) => [line.id, line]));
  const [byLine, byCategory, bySource] = [new Ledger(), new Ledger(), new Ledger()];
  for (const line of lines) {
    byLine.add(line.id, line.amount, 0);
    byCategory.add(line.category === '' ? null : line.category, line.amount, 0);
    bySource.add(line.sourceId, line.amount, 0);
  }
  for (const expense of expenses) {
    const line = expense.lineId === null ? undefined : lineById.get(expense.lineId);
    byLine.add(line?.id ?? null, 0, expense.total);
    byCategory.add(line === undefined || line.category === '' ? null : line.category, 0, expense.total);
    bySource.add(expense.sourceId ?? line?.sourceId ?? null, 0, expense.total);
  }
  const planned = lines.reduce((sum, line) => sum + line.amount, 0);
  const spent = expenses.reduce((sum, expense) => sum + expense.total, 0);
  return ok({
    byLine: byLine.rows(),
    byCategory: byCategory.rows(),
    bySource: bySource.rows(),
    total: figures(planned, spent),
  });
}

class Ledger {
  readonly #sums = new Map<string | null, { planned: number; spent: number }>();

  add(key: string | null, planned: number, spent: number): void {
    const sum = this.#sums.get(key) ?? { planned: 0, spent: 0 };
    this.#sums.set(key, { planned: sum.planned + planned, spent: sum.spent + spent });
  }

  rows(): readonly RollUpRow[] {
    const rows = [...this.#sums].map(([key, sum]) => ({ key, ...figures(sum.planned, sum.spent) }));
    return [...rows.filter((row) => row.key !== null), ...rows.filter((row) => row.key === null)];
  }
}

function figures(planned: number, spent: number): BudgetFigures {
  return {
    planned: won(planned),
    spent: won(spent),
    left: won(planned - spent),
    rate: rateOf(won(spent), won(planned)),
  };
}

/** Sums are exact or refused: what a room, a report or a bar adds up must never pass the safe integers. */
import { lineAmount, MOST_WON, sumWon } from '@shared/domain/money.ts';
import type { BudgetFormula } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import type { Won } from '@shared/domain/units.ts';
import { sql } from '../../db/reader.ts';
import type { Reader } from '../../db/reader.ts';
import { AppError } from '../../base/app-error.ts';

/** 단가 × 수량 × 횟수. Throws `amount.overflow`, naming the line's place in the gesture, when it passes `MOST_WON`. */
export function countableAmount(line: BudgetFormula, row: number): Won {
  const amount = lineAmount(line);
  if (!amount.ok || amount.value > MOST_WON) throw new AppError('amount.overflow', { row });
  return amount.value;
}

/** Throws `amount.overflow` when lines and expenses together, or all sources, can no longer be added exactly. */
export function assertCountable(reader: Reader, experimentId: string): void {
  const lines = reader.all(
    sql.selectFrom('budgetLine').select(['unitPrice', 'quantity', 'times']).where('experimentId', '=', experimentId),
  );
  const expenses = reader.all(sql.selectFrom('expense').select('total').where('experimentId', '=', experimentId));
  const sources = reader.all(sql.selectFrom('fundingSource').select('amount').where('experimentId', '=', experimentId));
  const used = [...lines.map((line) => countableAmount(line, 0)), ...expenses.map(({ total }) => won(Math.abs(total)))];
  const given = sources.map(({ amount }) => amount ?? won(0));
  if (!sumWon(used).ok || !sumWon(given).ok) throw new AppError('amount.overflow', { row: 0 });
}

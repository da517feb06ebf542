import { formatFormula, formatWon } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import type { BudgetLine } from '@shared/contract/entities.ts';
import type { Locale } from '@app/i18n/i18n.ts';

function count(value: number, unit: string): string {
  return unit === '' ? formatWon(won(value)) : `${formatWon(won(value))} ${unit}`;
}

/** 산출내역 in the reader's language; the Korean one as documents print it. */
export function printFormula(line: BudgetLine, locale: Locale): string {
  if (locale === 'ko') return formatFormula(line);
  const factors = [formatWon(line.unitPrice), count(line.quantity, line.quantityUnit)];
  if (line.times !== 1 || line.timesUnit !== '') factors.push(count(line.times, line.timesUnit));
  return factors.join(' × ');
}

/** `30개`, as it is typed. */
export function printCounted(value: number, unit: string): string {
  return `${value}${unit}`;
}

/** An order to a caterer: its sum with tax, its line of the budget, how long the number of people may still change. */
import { diffDays } from '../civil-date.ts';
import { lineAmount, splitVat } from '../money.ts';
import type { BudgetFormula, VatSplit } from '../amounts.ts';
import { won } from '../units.ts';
import type { CivilDate, Won } from '../units.ts';
import { itemsAmount } from './menu-items.ts';
import type { ItemFacts } from './menu-items.ts';

/** `included`: prices hold the tax; `added`: it comes on top; `exempt`: there is none. */
export const ORDER_VAT = ['included', 'added', 'exempt'] as const;
export type OrderVat = (typeof ORDER_VAT)[number];

export const ORDER_STATES = ['draft', 'sent', 'confirmed', 'delivered', 'cancelled'] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/** The caterer works by it already: what changes must be told. */
export function isGiven(state: OrderState): boolean {
  return state === 'sent' || state === 'confirmed' || state === 'delivered';
}

/** 공급가액 + 세액 = 합계. */
export function orderSum(items: readonly Pick<ItemFacts, 'unitPrice' | 'quantity'>[], vat: OrderVat): VatSplit {
  const sum = itemsAmount(items);
  if (vat === 'included') return splitVat(sum);
  const tax = won(vat === 'added' ? (sum - (sum % 10)) / 10 : 0);
  return { supply: sum, vat: tax, total: won(sum + tax) };
}

/** What the order costs more than its line of the budget holds (less, when negative); 0: it is in step. */
export function beyondLine(total: Won, line: BudgetFormula): Won {
  const planned = lineAmount(line);
  return won(total - (planned.ok ? planned.value : 0));
}

/** Days left to change the number of people; negative: past; null: no deadline. */
export function daysLeft(deadline: CivilDate | null, today: CivilDate): number | null {
  return deadline === null ? null : diffDays(today, deadline);
}

interface Guarantee {
  readonly deadline: CivilDate | null;
  readonly guaranteedOn: CivilDate | null;
}

/** By how many days the number was given too late; 0: in time, or not known. */
export function daysLate({ deadline, guaranteedOn }: Guarantee): number {
  return deadline === null || guaranteedOn === null ? 0 : Math.max(0, diffDays(deadline, guaranteedOn));
}

/** The next number that no order has: `1`, `2` …; numbers of another shape are left alone. */
export function nextOrderNumber(orders: readonly { readonly number: string }[]): string {
  const taken = orders.map(({ number }) => (/^\d{1,6}$/.test(number) ? Number(number) : 0));
  return String(Math.max(0, ...taken) + 1);
}

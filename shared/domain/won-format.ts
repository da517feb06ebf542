/** How money is printed (korean conventions 5.2, 3.6). Written out by hand: `Intl` differs between runtimes. */
import type { BudgetFormula } from './amounts.ts';
import type { Won } from './units.ts';

/** `1,234,000`, with the unit `1,234,000원`; a negative amount carries △, as Korean tables do. */
export function formatWon(amount: Won, { unit = false }: { readonly unit?: boolean } = {}): string {
  return `${amount < 0 ? '△' : ''}${grouped(amount)}${unit ? '원' : ''}`;
}

/** Percent with one decimal, `97.5%`; `-` where there is no rate because nothing was planned. */
export function formatRate(percent: number | null): string {
  if (percent === null || !Number.isFinite(percent)) return '-';
  const digits = Math.abs(percent).toFixed(1);
  return `${percent < 0 && digits !== '0.0' ? '△' : ''}${digits}%`;
}

export interface FormulaUnits {
  /** 명, 개, 식 …; may be empty. */
  readonly quantityUnit: string;
  /** 회, 일, 시간 …; empty together with a single time leaves the factor out. */
  readonly timesUnit: string;
}

/** 산출내역 as documents print it: `50,000원 × 30개 × 2회`. */
export function formatFormula(line: BudgetFormula & FormulaUnits): string {
  const factors = [formatWon(line.unitPrice, { unit: true }), `${groupedCount(line.quantity)}${line.quantityUnit}`];
  if (line.times !== 1 || line.timesUnit !== '') factors.push(`${groupedCount(line.times)}${line.timesUnit}`);
  return factors.join(' × ');
}

/**
 * An amount in Hangul as vouchers write it, with 일 at every place so that nothing can be put before it: 11,110 is
 * 일만일천일백일십. 0 is 영; a negative amount carries △. Libraries leave 일 out and are not safe here.
 */
export function hangulAmount(amount: Won): string {
  if (amount === 0) return '영';
  let rest = Math.abs(amount);
  let text = '';
  for (const unit of GROUP_UNITS) {
    const group = rest % 10_000;
    if (group > 0) text = `${hangulGroup(group)}${unit}${text}`;
    rest = Math.floor(rest / 10_000);
  }
  return `${amount < 0 ? '△' : ''}${text}`;
}

/** `금150,000원(금일십오만원)`, without a space after 금. */
export function voucherAmount(amount: Won): string {
  return `금${formatWon(amount)}원(금${hangulAmount(amount)}원)`;
}

/** A safe integer has four groups of four digits. */
const GROUP_UNITS = ['', '만', '억', '조'] as const;
const PLACES = ['', '십', '백', '천'] as const;
const DIGITS = ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'] as const;

function hangulGroup(group: number): string {
  return [...String(group).padStart(4, '0')]
    .map((digit, index) => (digit === '0' ? '' : `${DIGITS[Number(digit)] ?? ''}${PLACES[3 - index] ?? ''}`))
    .join('');
}

function groupedCount(count: number): string {
  return `${count < 0 ? '-' : ''}${grouped(count)}`;
}

function grouped(value: number): string {
  return String(Math.abs(value)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** What a 산출내역 is made of: prices, and counts with their units. */
import { parseWon } from '@shared/domain/money.ts';
import type { Won } from '@shared/domain/units.ts';

export interface Counted {
  readonly count: number;
  /** 명, 개, 회 …; empty when none was written. */
  readonly unit: string;
}

/** The signs of a product; a letter x only before a figure, so that no Box is cut in two. */
export const TIMES = /\s*(?:[×*✕∗╳✖⨯]|[xX](?=\s*[\d(₩@\\]))\s*/u;
/** A tax that is still to be added: the figure beside it is not the whole amount. */
export const VAT_APART = /(?:vat|부가세|부가가치세|세금)\s*(?:별도|제외|미포함|불포함)/iu;
const REMARK = String.raw`\([^()]*\)`;
/** A unit begins with no sign of arithmetic and no unit of money, and has figures only in brackets or in `박 2일`, `m2`. */
const UNIT = String.raw`(?!\s*(?:원|천\s*원|만|억|백만|won|krw))(?:[^\d.,+~\-−–×*÷/=()≒≈]|${REMARK})(?:[^\d+~×*÷=()≒≈,;\n−–-]|${REMARK}|(?<=박\s*)\d(?=일)|(?<=[mM])[23]|[-−–](?!\s*\d))*`;
const COUNTED = new RegExp(String.raw`^(\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)?\s*(?!\d)(${UNIT})?$`, 'u');
/** One of each of which the price is: `5,000원/인`, `5,000원/1인`, `1인당 5,000원`, `@5,000`. */
const EACH = /^(?:@|1?\s*\p{L}{1,2}당)\s*|\s*\/\s*1?\s*\p{L}{1,4}$/gu;
const MARKED = /\d\s*(?:원|만|천|억|백만)|[₩￦\\@]|krw|^\s*일?금|[십백천만억]\s*원/iu;

/** `30개`, `1,200 명`, `30`; null when it is anything else than a whole number and a unit. */
export function readCounted(text: string): Counted | null {
  const typed = text.normalize('NFKC').trim();
  if (/^일식$/u.test(typed)) return { count: 1, unit: '식' };
  const parts = COUNTED.exec(typed);
  if (parts === null) return null;
  const count = Number((parts[1] ?? '').replaceAll(',', ''));
  return Number.isSafeInteger(count) ? { count, unit: (parts[2] ?? '').trim() } : null;
}

/** Whether it is written as money rather than as a number. */
export function isPriced(factor: string): boolean {
  return MARKED.test(factor) && readAmount(factor) !== null;
}

/** An amount of a formula: figures stand together, and it may be that of one of several. */
export function readAmount(text: string): Won | null {
  const bare = text.trim().replaceAll(EACH, '');
  if (/\d\s+\d/u.test(bare)) return null;
  const read = parseWon(bare);
  return read.ok && /[\d십백천만억]/u.test(bare) ? read.value : null;
}

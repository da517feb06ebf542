/**
 * 주민등록번호 and 외국인등록번호 are never stored (korean conventions 3.4, 4.3). This tells a text that holds one.
 *
 * Six digits of a date that exists, a digit that tells century and sex, six more. With a dash, stop or slash between, the shape is
 * used by nothing else but 법인등록번호, which has a check digit of its own and is let through by it. Written together or with a
 * space, the shape is too common (account numbers, serials): there the check digit must hold as well. Numbers given out since
 * October 2020 have no check digit and are found only with their dash.
 */
import { isRealDate } from './calendar.ts';

const SHAPE =
  /(?<![\dA-Za-z])(?<!\d-)(\d{2})(\d{2})(\d{2})(\s*[-–—‐‑‒−~·./]\s*|\s*)([1-8])(\d{6})(?!-?\d)(?![A-Za-z])/gu;
/** Wide digits and dashes count as plain ones; what cannot be seen cannot hide a number. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060]/gu;

/** True when the text holds a resident or foreigner registration number. */
export function holdsResidentNumber(text: string): boolean {
  if (!/\d\D{0,8}\d/u.test(text.normalize('NFKC'))) return false;
  const plain = text.normalize('NFKC').replace(UNSEEN, '');
  for (const [, year = '', month = '', day = '', between = '', kind = '', rest = ''] of plain.matchAll(SHAPE)) {
    const century = '1256'.includes(kind) ? 1900 : 2000;
    if (!isRealDate(century + Number(year), Number(month), Number(day))) continue;
    const digits = [...`${year}${month}${day}${kind}${rest}`].map(Number);
    if (isChecked(digits)) return true;
    if (between.trim() !== '' && !isCorporation(digits)) return true;
  }
  return false;
}

function weighted(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0);
}

/** The last digit answers for the others; foreigners' numbers add two. */
function isChecked(digits: readonly number[]): boolean {
  const remainder = weighted(digits, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11;
  const last = digits[12];
  return last === (11 - remainder) % 10 || ((digits[6] ?? 0) >= 5 && last === (13 - remainder) % 10);
}

/** 법인등록번호: a court's office, a kind, a serial, a check digit. */
function isCorporation(digits: readonly number[]): boolean {
  return digits[12] === (10 - (weighted(digits, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10)) % 10;
}

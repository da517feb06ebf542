/**
 * 주민등록번호 and 외국인등록번호 are never stored (korean conventions 3.4, 4.3). This tells a text that holds one.
 *
 * Six digits of a date that exists, a digit that tells century and sex, six more. With a dash, stop or slash between, the shape is
 * used by nothing else but 법인등록번호, which has a check digit of its own and is let through by it. Written together or with a
 * space, the shape is too common (account numbers, serials): there the check digit must hold as well. Numbers given out since
 * October 2020 have no check digit and are found only with their dash.
 */
import { accountsIn } from './account-shapes.ts';
import { isRealDate } from './calendar.ts';

const SHAPE =
  /(?<![\dA-Za-z])(?<!\d-)(\d{2})(\d{2})(\d{2})(\s*[-–—‐‑‒−~·./]\s*|\s*)([1-8])(\d{6})(?!-?\d)(?![A-Za-z])/gu;
/** What every text that has the shape has too, and hardly another: found much sooner. */
const ROUGHLY = /\d{6}[^\dA-Za-z]*\d{7}/u;
/** Wide digits and dashes count as plain ones; what cannot be seen cannot hide a number. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060]/gu;

/** True when the text holds a resident or foreigner registration number. */
export function holdsResidentNumber(text: string): boolean {
  const plain = text.normalize('NFKC').replace(UNSEEN, '');
  if (!ROUGHLY.test(plain)) return false;
  return shapesIn(plain).some((shape) => isResident(shape.signed, shape.digits) && !isOtherNumber(plain, shape));
}

/**
 * Where they stand in a text of plain digits. What is written together may be a bar code of goods from here, whose check digit tells; one
 * without a check digit counts where the words before it say so.
 */
export function residentNumbersIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  return shapesIn(text)
    .filter(({ start, signed, digits }) => {
      if (!signed && isBarCode(digits)) return false;
      return isResident(signed, digits) || SAID.test(text.slice(Math.max(0, start - 20), start));
    })
    .map(({ start, end }) => ({ start, end }));
}

/**
 * Thirteen digits written together that are something else: a bar code whose own check digit holds, or what the words before call an
 * account, a parcel, goods. One such number in eleven has the check digit of a resident number by chance.
 */
function isOtherNumber(plain: string, { start, end, signed, digits }: Shape): boolean {
  if (signed || SAID.test(plain.slice(Math.max(0, start - 20), start))) return false;
  if (isBarCode(digits) || PARCEL.test(plain.slice(Math.max(0, start - 20), start))) return true;
  return accountsIn(plain).some((place) => place.start <= start && place.end >= end);
}

const PARCEL =
  /(?:바코드|bar\s?code|account|송장|운송장|등기|품번|isbn|ean|(?:상품|품목|제품)\s?(?:코드|번호)|(?:일련|승인|고객|주문|예약|결제|거래|접수|관리|계약|증권|카드|회원|문서)\s?번호)[^\d\n]{0,6}$/iu;
const SAID = /(?:주민|외국인|등록\s?번호|생년월일)[^\n*]{0,6}$/u;

interface Shape {
  readonly start: number;
  readonly end: number;
  /** A sign stands between its halves. */
  readonly signed: boolean;
  readonly digits: readonly number[];
}

/** Thirteen digits that begin with a day that exists. */
function shapesIn(plain: string): readonly Shape[] {
  return [...plain.matchAll(SHAPE)].flatMap((match) => {
    const [whole, year = '', month = '', day = '', between = '', kind = '', rest = ''] = match;
    const century = '1256'.includes(kind) ? 1900 : 2000;
    if (!isRealDate(century + Number(year), Number(month), Number(day))) return [];
    const digits = [...`${year}${month}${day}${kind}${rest}`].map(Number);
    return [{ start: match.index, end: match.index + whole.length, signed: between.trim() !== '', digits }];
  });
}

function isResident(signed: boolean, digits: readonly number[]): boolean {
  return isChecked(digits) || (signed && !isCorporation(digits));
}

/** EAN-13 of Korea (880) and of books. */
function isBarCode(digits: readonly number[]): boolean {
  if (!/^(?:880|97[789])/u.test(digits.slice(0, 3).join(''))) return false;
  return weighted(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0;
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

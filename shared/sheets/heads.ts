/** How heads and rows of totals of other people's tables are recognised. */
import { parseWon } from '../domain/money.ts';

export function squash(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s·()[\]]/gu, '')
    .toLowerCase();
}

/** A question as the head of a column: without its number, the mark that it must be answered, and a line of help below it. */
export function bareHead(text: string): string {
  const [first = ''] = text.trim().split('\n');
  return first
    .replace(/^(?:Q\s*)?\d{1,3}\s*[.):]\s*/iu, '')
    .replace(/\s*(?:\*|[([](?:필수|선택|required|optional)[)\]])\s*$/iu, '')
    .trim();
}

/** What a spreadsheet shows in a cell whose formula failed; in other programs that is no text that anybody wrote. */
const ERROR_CELL =
  /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA|UNKNOWN!|ERROR!)$/iu;

export function isErrorCell(text: string): boolean {
  return ERROR_CELL.test(text.trim());
}

const SUM = '소계|부분합|합계|총계|총합계|누계|총액|월계|합산';
const TOTAL = new RegExp(`^(?:(?:${SUM})(?:금?액)?|계|(?:grand|sub)?-?total|sum)$`, 'u');
/** A sum of something: `사업비 소계`, `인건비 계`. */
const NAMED = new RegExp(`^\\S.*?(?:\\s*(?:${SUM})|\\s계)$`, 'u');
const FIGURES =
  /^(?:[\d\s.,:%()\-−–△▲₩￦\\=]|원|천|만|억|시간|분|명|인|개|건|회|식|박|일|월|매|부|장|줄|순서|항목|총|약|krw|vat|포함|별도)*$/iu;
/** What a spreadsheet shows of a sum that was copied without its cells. */
const FORMULA = /^=|^#(?:REF|VALUE|N\/A|DIV\/0|NAME\?|NULL|NUM)!?$/iu;
/** UTF-16 units of the longest name of a sum. */
const LONGEST = 60;
/** How many cells may stand before the word for a sum: a number, or what it is the sum of. */
const MOST_BEFORE = 2;

/**
 * A row of 소계, 합계 or another word for a sum, with nothing behind it but figures. What it is the sum of may stand before it (`인건비 | 계`)
 * or in the same cell (`사업비 소계`), where the figures are amounts.
 */
export function isTotal(cells: readonly string[]): boolean {
  const words = apart(cells.map((text) => text.trim()).filter((text) => text !== ''));
  const at = words.findIndex((text) => text.length <= LONGEST && TOTAL.test(bare(text)));
  if (at >= 0) return isSumOf(words.slice(0, at), words.slice(at + 1));
  const [first = '', ...others] = words;
  return (
    first.length <= LONGEST &&
    NAMED.test(first.replaceAll(REMARK, '').trim()) &&
    others.some(isAmount) &&
    others.every(isFigure)
  );
}

const REMARK = /\([^()]*\)/gu;

/** The word and its amount in one cell: `합계 450,000원`, `합계: 450,000`. */
const TOGETHER = /^([^\d₩￦\\]+?)\s*[:：]?\s*([₩￦\\]?\s*\d.*)$/u;

function apart(words: readonly string[]): readonly string[] {
  const [, word = '', amount = ''] = TOGETHER.exec(words[0] ?? '') ?? [];
  return TOTAL.test(bare(word)) && isAmount(amount) ? [word, amount, ...words.slice(1)] : words;
}

/** Signs with which a sum is set off: `<소계>`, `- 합계 -`, `합계:`. */
const AROUND = /^[-–—=*<>→※《「【\s]+|[-–—=*<>:：》」】\s]+$/gu;

/** Without what stands beside it in brackets: `합계(A+B)`, `합계 (VAT 포함)`. */
function bare(text: string): string {
  return squash(text.normalize('NFKC').replaceAll(REMARK, '').replaceAll(AROUND, ''));
}

function isSumOf(before: readonly string[], behind: readonly string[]): boolean {
  const isAlone = before.length === 0;
  return (
    behind.length > 0 &&
    before.length <= MOST_BEFORE &&
    behind.every(isFigure) &&
    (isAlone || behind.some((text) => isAmount(text) || FORMULA.test(text)))
  );
}

function isFigure(text: string): boolean {
  return FIGURES.test(text) || FORMULA.test(text) || parseWon(text).ok;
}

/** An amount rather than a number: a row of `홍보 | 계 | 3` may be one of the table. */
function isAmount(text: string): boolean {
  return /\d,\d{3}|\d\s*(?:원|천원|만원)|[₩￦]|\d{4,}/u.test(text);
}

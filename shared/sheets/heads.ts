/** How heads and rows of totals of other people's tables are recognised. */

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

const TOTAL = /^(?:소계|합계|총계|총합계|누계|계|총액|subtotal|total|sum)$/u;
const FIGURES = /^(?:[\d\s.,%()\-−–△▲₩￦\\]|원|분|시간|명|개|건|회)*$/u;

/** A row that begins with 소계, 합계 or another word for a sum and has nothing else but figures. */
export function isTotal(cells: readonly string[]): boolean {
  const [first = '', ...others] = cells.map((text) => text.trim()).filter((text) => text !== '');
  return others.length > 0 && TOTAL.test(squash(first)) && others.every((text) => FIGURES.test(text));
}

/** How heads and rows of totals of other people's tables are recognised. */

export function squash(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s·()[\]]/gu, '')
    .toLowerCase();
}

const TOTAL = /^(?:소계|합계|총계|총합계|누계|계|총액|subtotal|total|sum)$/u;
const FIGURES = /^(?:[\d\s.,%()\-−–△▲₩￦\\]|원|분|시간|명|개|건|회)*$/u;

/** A row that begins with 소계, 합계 or another word for a sum and has nothing else but figures. */
export function isTotal(cells: readonly string[]): boolean {
  const [first = '', ...others] = cells.map((text) => text.trim()).filter((text) => text !== '');
  return others.length > 0 && TOTAL.test(squash(first)) && others.every((text) => FIGURES.test(text));
}

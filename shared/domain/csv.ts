/**
 * A table as CSV for the spreadsheets of Korean offices: a byte order mark, or Excel reads UTF-8 as CP949; CRLF; every cell quoted. A
 * cell that a spreadsheet would take for a formula, full-width signs included, is led by an apostrophe (bar S5).
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** What such a cell says: without the apostrophe that keeps a spreadsheet from reading it as a formula. */
export function csvCellText(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

/*
 * Tab-separated text as spreadsheets put it on the clipboard: cells with tabs, line breaks or quotes
 * stand in double quotes, quotes inside are doubled.
 */

/** A table of texts, row by row; rows may differ in length. */
export type Matrix = readonly (readonly string[])[];

/**
 * Reads clipboard text into a table. A quote opens a quoted cell only at the start of the cell, as spreadsheets
 * write it; an unclosed quote is taken as plain text. One trailing line break is not a row. Texts come out in NFC.
 */
export function parseTsv(text: string): Matrix {
  const source = text.normalize('NFC').replace(/\r\n?/g, '\n');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= source.length) {
    const [cell, end] = readCell(source, at);
    row.push(HELD.test(cell) ? cell.slice(1) : cell);
    const mark = source[end];
    if (mark !== '\t') {
      rows.push(row);
      row = [];
      if (mark === undefined || end + 1 === source.length) break;
    }
    at = end + 1;
  }
  return rows;
}

function readCell(source: string, start: number): readonly [string, number] {
  const quoted = source[start] === '"' ? readQuoted(source, start + 1) : undefined;
  if (quoted) return quoted;
  let end = start;
  while (end < source.length && source[end] !== '\t' && source[end] !== '\n') end += 1;
  return [source.slice(start, end), end];
}

/** The content of a quoted cell and the place after it; undefined when the quotes do not enclose the whole cell. */
function readQuoted(source: string, start: number): readonly [string, number] | undefined {
  let at = start;
  while (at < source.length) {
    if (source[at] !== '"') at += 1;
    else if (source[at + 1] === '"') at += 2;
    else {
      const after = source[at + 1];
      if (after !== undefined && after !== '\t' && after !== '\n') return undefined;
      return [source.slice(start, at).replaceAll('""', '"'), at + 1];
    }
  }
  return undefined;
}

/** What a spreadsheet takes for the beginning of a formula (also the full-width forms), behind any apostrophes. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
/** The same, held back by an apostrophe. */
const HELD = /^'+[=+\-@\t\r\n＝＋－＠]/;
/** Signs that only say how a number stands: minus, plus, thousands, decimals, per cent; and the dash of an empty cell. */
const NUMBER = /^[+-]?(\d[\d,]*(\.\d+)?%?)?$/;

/**
 * A cell that a spreadsheet cannot take for a formula: what others wrote into the library must not run in the spreadsheet of whoever
 * copies it (OWASP, CSV injection). An apostrophe holds it as text; `parseTsv` takes that away again. Numbers stay numbers.
 */
function inert(cell: string): string {
  return FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

/** Writes a table so that spreadsheets and `parseTsv` read it back cell by cell, and nothing in it runs as a formula. */
export function toTsv(matrix: Matrix): string {
  return matrix.map((row) => row.map((cell) => quote(inert(cell))).join('\t')).join('\n');
}

function quote(cell: string): string {
  return /[\t\n\r]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The same table as HTML, for word processors, and for spreadsheets that prefer it. */
export function toHtmlTable(matrix: Matrix): string {
  const body = matrix
    .map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(inert(cell))}</td>`).join('')}</tr>`)
    .join('');
  return `<table>${body}</table>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');
}

/** What the reader of cells does not tell of a workbook: the rows that its own program hides, and the cells in which a formula failed. */
import { promisify } from 'node:util';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Entry, ZipFile } from 'yauzl';

const ROW = /<(?:\w+:)?row\s([^>]*)>/gu;
const SHEET = /<(?:\w+:)?sheet\s([^>]*)>/gu;
const RELATIONSHIP = /<(?:\w+:)?Relationship\s([^>]*)>/gu;

/** `t="e"` marks what a formula left that failed; the reader takes such a cell for an empty one. */
const FAILED = /<(?:\w+:)?c\s([^>]*\bt="e"[^>]*)>(?:(?!<\/(?:\w+:)?c>).)*?<(?:\w+:)?v>([^<]*)<\/(?:\w+:)?v>/gsu;

export interface BesideCells {
  /** Places from 0. */
  readonly hiddenRows: readonly number[];
  /** Places from 0, and what stands there: `#N/A`. */
  readonly failed: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/** For each sheet in the order of the workbook. */
export async function besideCells(zip: ZipFile, entries: readonly Entry[]): Promise<readonly BesideCells[]> {
  const open = promisify<Entry, Readable>(zip.openReadStream.bind(zip));
  async function read(name: string): Promise<string> {
    const entry = entries.find(({ fileName }) => fileName === name);
    return entry === undefined ? '' : text(await open(entry));
  }
  const relationships = await read('xl/_rels/workbook.xml.rels');
  const targets = new Map(
    tags(relationships, RELATIONSHIP).map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target')]),
  );
  const sheets: BesideCells[] = [];
  for (const tag of tags(await read('xl/workbook.xml'), SHEET)) {
    const target = targets.get(attribute(tag, 'r:id')) ?? '';
    const sheet = await read(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    sheets.push({ hiddenRows: hiddenIn(sheet), failed: failedIn(sheet) });
  }
  return sheets;
}

function hiddenIn(sheet: string): readonly number[] {
  if (!sheet.includes(' hidden="')) return [];
  return tags(sheet, ROW)
    .filter((tag) => ['1', 'true'].includes(attribute(tag, 'hidden')))
    .map((tag) => Number(attribute(tag, 'r')) - 1)
    .filter((place) => place >= 0);
}

function failedIn(sheet: string): BesideCells['failed'] {
  if (!sheet.includes(' t="e"')) return [];
  return [...sheet.matchAll(FAILED)].flatMap(([, attributes = '', text = '']) => {
    const [, letters = '', row = ''] = /^([A-Z]{1,3})(\d+)$/u.exec(attribute(` ${attributes}`, 'r')) ?? [];
    return letters === '' ? [] : [{ row: Number(row) - 1, column: columnOf(letters), text }];
  });
}

/** `A` is 0, `AA` 26. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function tags(xml: string, pattern: RegExp): readonly string[] {
  return [...xml.matchAll(pattern)].map(([, attributes = '']) => ` ${attributes}`);
}

function attribute(tag: string, name: string): string {
  const [, value = ''] = new RegExp(` ${name}="([^"]*)"`, 'u').exec(tag) ?? [];
  return value;
}

/** Which rows of a workbook its own program hides, by a filter or by hand: the reader of cells does not tell. */
import { promisify } from 'node:util';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Entry, ZipFile } from 'yauzl';

const ROW = /<(?:\w+:)?row\s([^>]*)>/gu;
const SHEET = /<(?:\w+:)?sheet\s([^>]*)>/gu;
const RELATIONSHIP = /<(?:\w+:)?Relationship\s([^>]*)>/gu;

/** Places of hidden rows, from 0, for each sheet in the order of the workbook. */
export async function hiddenRowsOf(zip: ZipFile, entries: readonly Entry[]): Promise<readonly (readonly number[])[]> {
  const open = promisify<Entry, Readable>(zip.openReadStream.bind(zip));
  async function read(name: string): Promise<string> {
    const entry = entries.find(({ fileName }) => fileName === name);
    return entry === undefined ? '' : text(await open(entry));
  }
  const relationships = await read('xl/_rels/workbook.xml.rels');
  const targets = new Map(
    tags(relationships, RELATIONSHIP).map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target')]),
  );
  const hidden: (readonly number[])[] = [];
  for (const tag of tags(await read('xl/workbook.xml'), SHEET)) {
    const target = targets.get(attribute(tag, 'r:id')) ?? '';
    hidden.push(hiddenIn(await read(target.startsWith('/') ? target.slice(1) : `xl/${target}`)));
  }
  return hidden;
}

function hiddenIn(sheet: string): readonly number[] {
  if (!sheet.includes(' hidden="')) return [];
  return tags(sheet, ROW)
    .filter((tag) => ['1', 'true'].includes(attribute(tag, 'hidden')))
    .map((tag) => Number(attribute(tag, 'r')) - 1)
    .filter((place) => place >= 0);
}

function tags(xml: string, pattern: RegExp): readonly string[] {
  return [...xml.matchAll(pattern)].map(([, attributes = '']) => ` ${attributes}`);
}

function attribute(tag: string, name: string): string {
  const [, value = ''] = new RegExp(` ${name}="([^"]*)"`, 'u').exec(tag) ?? [];
  return value;
}

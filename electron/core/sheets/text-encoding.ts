/** How the letters of a file of text were written: UTF-8, UTF-16 with its mark, or the CP949 of Korean spreadsheets. */
import type { TableEncoding } from '@shared/sheets/table-file.ts';
import { AppError } from '../base/app-error.ts';
import { decodeCp949 } from './cp949.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TableEncoding;
}

/** Throws `sheet.notWorkbook` for what is no text at all, `sheet.mixedEncoding` (with `row`) for what no one encoding reads. */
export function decodeText(bytes: Uint8Array, file: string, asked?: TableEncoding): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked === undefined && bytes.includes(0)) throw new AppError('sheet.notWorkbook', { file });
  const known = asked ?? marked;
  if (known !== undefined) return { text: decode(known, bytes, false) ?? '', encoding: known };
  for (const encoding of ['utf-8', 'euc-kr'] as const) {
    const text = decode(encoding, bytes, true);
    if (text !== undefined) return { text, encoding };
  }
  throw new AppError('sheet.mixedEncoding', { file, row: firstStrangeRow(bytes) });
}

function markedEncoding(bytes: Uint8Array): TableEncoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked ? 'utf-16' : undefined;
}

/** Undefined where something cannot be read and `fatal` asks for all of it. */
function decode(encoding: TableEncoding, bytes: Uint8Array, fatal: boolean): string | undefined {
  if (encoding === 'euc-kr') return decodeCp949(bytes, { fatal });
  const isBigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
  const label = encoding === 'utf-16' ? (isBigEndian ? 'utf-16be' : 'utf-16le') : encoding;
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The first line, from 1, that is written otherwise than the first one with letters beyond ASCII. */
function firstStrangeRow(bytes: Uint8Array): number {
  let row = 0;
  let usual: TableEncoding | undefined;
  for (let start = 0; start < bytes.length;) {
    row += 1;
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    const line = bytes.subarray(start, end);
    start = end + 1;
    if (line.every((byte) => byte < 0x80)) continue;
    usual ??= decode('utf-8', line, true) === undefined ? 'euc-kr' : 'utf-8';
    if (decode(usual, line, true) === undefined) return row;
  }
  return row;
}

/**
 * Names of exported files, `큐시트_행사명_내부용_v3_20261118.pdf` (korean conventions 5.6): safe on Windows, macOS and Linux, NFC,
 * at most 255 bytes of UTF-8.
 */
import { cleanText } from './text.ts';
import type { CivilDate } from './units.ts';

export interface DocumentFileName {
  /** What it is, in the reader's language: `큐시트`. */
  readonly document: string;
  /** Title of the experiment; shortened when the whole is too long, left out when nothing of it can be used. */
  readonly title: string;
  /** For whose eyes: `내부용`. */
  readonly audience?: string;
  /** Number of the issue; null for a draft. */
  readonly issue: number | null;
  readonly date: CivilDate;
  /** Without the dot. */
  readonly extension: string;
}

const MAX_FILE_NAME_BYTES = 255;

const FORBIDDEN = /[\\/:*?"<>|]/gu;
/** Zero-width and direction marks: two names that look alike should be alike. */
const INVISIBLE = /[\u200b-\u200f\u2060]/gu;
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/u;

export function documentFileName({ document, title, audience = '', issue, date, extension }: DocumentFileName): string {
  const tail = [namePart(audience), ...(issue === null ? [] : [`v${issue}`]), date.replaceAll('-', '')]
    .filter((part) => part !== '')
    .join('_');
  const head = namePart(document);
  const room = roomBefore(extension) - byteLength(`${head}__${tail}`);
  const middle = namePart(fit(namePart(title), room));
  return safeFileName([head, middle, tail].filter((part) => part !== '').join('_'), extension);
}

/**
 * Any text as a file name with the given extension; `fallback` stands in when nothing of it can be used. Cut to whole
 * syllables.
 */
export function safeFileName(name: string, extension: string, fallback = 'document'): string {
  const base = namePart(fit(namePart(name), roomBefore(extension))) || fallback;
  // Windows reserves these names whatever follows the first dot.
  const first = base.split('.', 1)[0]?.trimEnd().toLowerCase() ?? '';
  return `${RESERVED.test(first) ? '_' : ''}${base}.${extension}`;
}

/**
 * The name of a file from outside, as it may be kept, shown and written again: without folders, invisible marks and what no system
 * takes, its extension kept. `fallback` stands in when nothing of it can be used.
 */
export function keptFileName(raw: string, fallback = 'file'): string {
  const name =
    cleanText(raw, 'line')
      .trim()
      .split(/[\\/]/u)
      .findLast((part) => namePart(part) !== '') ?? '';
  const [, base = name, extension = ''] = /^(.*[^.\s])\.([\p{L}\p{N}]{1,10})$/u.exec(name) ?? [];
  return extension === ''
    ? safeFileName(base, 'x', fallback).slice(0, -'.x'.length)
    : safeFileName(base, extension, fallback);
}

/** One byte is kept for the mark before a reserved name. */
function roomBefore(extension: string): number {
  return MAX_FILE_NAME_BYTES - byteLength(`_.${extension}`);
}

function namePart(text: string): string {
  return cleanText(text, 'line')
    .replace(INVISIBLE, '')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
}

const graphemes = new Intl.Segmenter('ko', { granularity: 'grapheme' });

function fit(text: string, bytes: number): string {
  if (byteLength(text) <= bytes) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += byteLength(segment);
    if (used > bytes) break;
    kept += segment;
  }
  return kept;
}

/** Bytes of UTF-8; every character here is whole, so four bytes are two code units. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
  }
  return bytes;
}

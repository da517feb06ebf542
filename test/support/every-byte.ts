/** A file as it lies there and as whoever unpacks it sees it: the compressed parts of papers and archives, in every writing of a word. */
import { inflateRawSync, inflateSync } from 'node:zlib';

const STREAM = Buffer.from('stream');
const END_OF_STREAM = Buffer.from('endstream');
const ZIP_ENTRY = Buffer.from('PK\u0003\u0004');
const DEFLATED = 8;

/** Parts of a PDF that were compressed. */
function streamsOf(file: Buffer): readonly Buffer[] {
  const parts: Buffer[] = [];
  for (let at = file.indexOf(STREAM); at !== -1; at = file.indexOf(STREAM, at)) {
    const start = at + (file[at + STREAM.length] === 13 ? 2 : 1) + STREAM.length;
    const end = file.indexOf(END_OF_STREAM, start);
    if (end === -1) break;
    parts.push(...inflated(() => inflateSync(file.subarray(start, end))));
    at = end + END_OF_STREAM.length;
  }
  return parts;
}

/** How many curves a PDF draws. */
export function curvesIn(bytes: Uint8Array): number {
  const drawn = streamsOf(Buffer.from(bytes)).map((part) => part.toString('latin1'));
  return drawn.flatMap((part) => part.match(/(?:-?[\d.]+ ){6}c$/gm) ?? []).length;
}

/** Parts of an archive that were compressed; their sizes may stand behind them, so each is read until it ends by itself. */
function entriesOf(file: Buffer): readonly Buffer[] {
  const parts: Buffer[] = [];
  for (let at = file.indexOf(ZIP_ENTRY); at !== -1; at = file.indexOf(ZIP_ENTRY, at + 4)) {
    if (at + 30 > file.length || file.readUInt16LE(at + 8) !== DEFLATED) continue;
    const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
    parts.push(...inflated(() => inflateRawSync(file.subarray(start), { maxOutputLength: 1 << 28 })));
  }
  return parts;
}

function inflated(unpack: () => Buffer): readonly Buffer[] {
  try {
    return [unpack()];
  } catch {
    // Not compressed, and so read with the file itself.
    return [];
  }
}

/** The file itself first. */
function partsOf(file: Buffer): readonly Buffer[] {
  return [file, ...streamsOf(file), ...entriesOf(file)];
}

function bigEndian(word: string): Buffer {
  return Buffer.from(word, 'utf16le').swap16();
}

/** How a word may stand in a file: as plain text, as the strings of papers, databases and addresses write it. */
function writingsOf(word: string): readonly Buffer[] {
  const hex = bigEndian(word).toString('hex');
  return [
    Buffer.from(word, 'utf8'),
    Buffer.from(word, 'utf16le'),
    bigEndian(word),
    Buffer.from(hex, 'latin1'),
    Buffer.from(hex.toUpperCase(), 'latin1'),
    Buffer.from(encodeURIComponent(word), 'latin1'),
    Buffer.from(word.normalize('NFD'), 'utf8'),
  ];
}

/** Those of the words that stand anywhere in the file. */
export function wordsIn(file: Buffer, words: readonly string[]): readonly string[] {
  const parts = partsOf(file);
  return words.filter((word) => writingsOf(word).some((writing) => parts.some((part) => part.includes(writing))));
}

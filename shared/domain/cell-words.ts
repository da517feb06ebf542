/** A cell of names taken apart. Nothing inside brackets separates: `박다은(접수, 안내)` is one. */

export interface Chunk {
  /** Without the spaces around it; empty between two separators. */
  readonly text: string;
  /** Where it begins in the cell, in UTF-16 units. */
  readonly start: number;
}

const BRACKETS = String.raw`[(（][^()（）\n]*[)）]`;
/** Between names that were listed: a comma, a semicolon, a new line, a space before @ and before those who are only counted (`외 3명`). */
const LISTED = new RegExp(
  String.raw`${BRACKETS}|([,，、;；\n]\s*|\s(?=@|외\s*\d*\s*(?:명|인)?\s*(?:[,，\n]|$)))`,
  'gu',
);
/** Between names that were joined: `홍길동/김철수`. One word may hold such a sign too (`A/V팀`). */
const JOINED = new RegExp(String.raw`${BRACKETS}|([/／·ㆍ・+＋&＆|｜]|\s(?:및|and)\s)`, 'gu');
const SPACED = new RegExp(String.raw`${BRACKETS}|(\s+)`, 'gu');

function cut({ text, start }: Chunk, separators: RegExp): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let from = 0;
  for (const { 0: found, 1: separator, index } of text.matchAll(separators)) {
    if (separator === undefined) continue;
    chunks.push(trimmed(text.slice(from, index), start + from));
    from = index + found.length;
  }
  return [...chunks, trimmed(text.slice(from), start + from)];
}

function trimmed(text: string, start: number): Chunk {
  const rest = text.trimStart();
  return { text: rest.trimEnd(), start: start + text.length - rest.length };
}

export function listedIn(text: string): readonly Chunk[] {
  return cut({ text, start: 0 }, LISTED);
}

export function joinedIn(chunk: Chunk): readonly Chunk[] {
  return cut(chunk, JOINED).filter(({ text }) => text !== '');
}

export function spacedIn(chunk: Chunk): readonly Chunk[] {
  return cut(chunk, SPACED).filter(({ text }) => text !== '');
}

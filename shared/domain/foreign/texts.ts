/** Texts of another tool, brought to the lengths of ours without losing what they say. */
import { truncateText } from '../text.ts';
import type { LeftOut } from './left-out.ts';

/** UTF-16 units that a line and a note take (`entities/columns.ts`). */
const LINE_LENGTH = 300;
const NOTE_LENGTH = 20_000;

/** One line, as it is stored. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\n\t]+/gu, ' ').trim();
}

export interface FittedLine {
  readonly line: string;
  /** The whole text where the line had to be cut, for a note beside it. */
  readonly whole: string | null;
}

export function fitLine(text: string): FittedLine {
  const line = oneLine(text);
  return line.length <= LINE_LENGTH ? { line, whole: null } : { line: shortened(line, LINE_LENGTH), whole: line };
}

/** The parts that say something, a line each; what goes beyond a note is cut and counted. */
export function joinNotes(parts: readonly (string | null)[], left: LeftOut): string {
  const text = parts
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '')
    .join('\n');
  if (text.length <= NOTE_LENGTH) return text;
  left.add('cut');
  return shortened(text, NOTE_LENGTH);
}

/** At most so many UTF-16 units, never in the middle of a character. */
function shortened(text: string, units: number): string {
  let short = truncateText(text, units);
  for (let most = units; short.length > units; most = Math.floor(most * 0.9)) short = truncateText(text, most);
  return short;
}

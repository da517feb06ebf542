/** Paragraphs one under the other, measured, then drawn into a box. */
import type { TextStyle } from '../style.ts';
import { FACE_HEIGHT } from '../typography/font-book.ts';
import type { SetLine, Typesetter } from '../typography/typeset.ts';
import type { Page } from './page.ts';
import { tagsOf, type Tagged } from './tags.ts';

export type Align = 'left' | 'center' | 'right';

/** A piece of text in one style; parts of a cell stand one under the other. */
export interface Part {
  readonly text: string;
  readonly style: TextStyle;
  /** Even line lengths, for titles. */
  readonly balanced?: boolean;
}

interface StackedLine {
  readonly line: SetLine;
  readonly style: TextStyle;
  /** From the top of the stack to the top of the line. */
  readonly offset: number;
  /** Which paragraph of the stack it is of, from 0. */
  readonly paragraph: number;
}

export interface Stack {
  readonly lines: readonly StackedLine[];
  readonly height: number;
}

/** What a part that is too long ends with, and who hears of it. */
export interface Capping {
  readonly maxLines: number;
  readonly note: (omitted: number) => string;
  readonly report: (omitted: number) => void;
}

export function stackParts(parts: readonly Part[], width: number, typesetter: Typesetter, capping: Capping): Stack {
  const lines: StackedLine[] = [];
  let offset = 0;
  let paragraph = -1;

  function push(part: Part, maxLines: number): number {
    const { size, bold, leading } = part.style;
    const set = typesetter.set(part.text, { width, size, bold, maxLines, balanced: part.balanced ?? false });
    for (const line of set.lines) {
      if (line.begins) paragraph += 1;
      lines.push({ line, style: part.style, offset, paragraph });
      offset += leading;
    }
    return set.omitted;
  }

  for (const part of parts) {
    const left = capping.maxLines - lines.length;
    const omitted = push(part, Math.max(1, left));
    if (omitted > 0) {
      capping.report(omitted);
      push({ text: capping.note(omitted), style: { ...part.style, bold: true } }, 3);
    }
  }
  return { lines, height: offset };
}

/** Draws a stack with its top left corner at (x, y), each line aligned within `width`; `tag` says what the lines are. */
export function drawStack(
  page: Page,
  stack: Stack,
  box: { x: number; y: number; width: number; align: Align; tag: Tagged; outline?: string },
): void {
  const tagOf = tagsOf(box.tag, (stack.lines.at(-1)?.paragraph ?? 0) + 1);
  for (const [i, { line, style, offset, paragraph }] of stack.lines.entries()) {
    const tag = line.runs.length === 0 ? null : tagOf(paragraph);
    if (tag !== null && page.tags.at(-1) !== tag) page.tags.push(tag);
    const spare = box.width - line.width;
    const x = box.x + (box.align === 'right' ? spare : box.align === 'center' ? spare / 2 : 0);
    page.lines.push({
      x,
      // Leading is shared out above and below, as the eye expects of text between rules.
      y: box.y + offset + (style.leading - style.size * FACE_HEIGHT) / 2,
      line,
      size: style.size,
      bold: style.bold,
      ink: style.ink,
      tag,
      ...(box.outline !== undefined && i === 0 ? { outline: box.outline } : {}),
    });
  }
}

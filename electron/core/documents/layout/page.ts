/** Pages as lists of placed things, in points from the top left corner: what layout makes and the PDF writer draws. */
import type { SetLine } from '../typography/typeset.ts';
import type { Tag } from './tags.ts';

export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

/** ISO 216 A4. */
export const A4 = { short: 595.28, long: 841.89 } as const;
export const A3 = { short: 841.89, long: 1190.55 } as const;

/** What a placed thing is part of; `null` is furniture of the page. */
interface Told {
  readonly tag: Tag | null;
}

export interface PlacedLine extends Told {
  readonly x: number;
  /** Top of the line's box. */
  readonly y: number;
  readonly line: SetLine;
  readonly size: number;
  readonly bold: boolean;
  readonly ink: string;
  /** Entry in the reader's outline. */
  readonly outline?: string;
}

export interface Rule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly weight: number;
  readonly ink: string;
}

export interface Tint {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink: string;
}

interface Painted extends Told {
  readonly fill?: string;
  readonly stroke?: { readonly ink: string; readonly weight: number };
}

/** A mark of a drawing. */
export type Shape =
  | (Painted & {
      readonly kind: 'path';
      readonly points: readonly { readonly x: number; readonly y: number }[];
      readonly closed: boolean;
    })
  | (Painted & { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number });

export interface PlacedPicture extends Told {
  readonly x: number;
  readonly y: number;
  /** Of the frame: the picture is as large as fits, in its middle. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

export interface Page {
  readonly paper: Paper;
  /** Begins with a head of its own. */
  readonly opening: boolean;
  readonly lines: PlacedLine[];
  readonly rules: Rule[];
  readonly tints: Tint[];
  /** Over the tints, in their order. */
  readonly shapes: Shape[];
  readonly pictures: PlacedPicture[];
  /** What stands on it, in reading order: things with lines, and those without, such as an empty cell. */
  readonly tags: Tag[];
}

export function emptyPage(paper: Paper, opening: boolean): Page {
  return { paper, opening, lines: [], rules: [], tints: [], shapes: [], pictures: [], tags: [] };
}

/** Width between the margins. */
export function measureOf(paper: Paper): number {
  return paper.width - paper.margin.left - paper.margin.right;
}

/** Rules that continue one another become one: cells draw their own, the page wants few. */
export function joinRules(rules: readonly Rule[]): Rule[] {
  const joined: Rule[] = [];
  const open = new Map<string, number>();
  for (const rule of rules) {
    const upright = rule.x1 === rule.x2;
    const line = upright ? rule.x1 : rule.y1;
    const key = `${upright ? 'x' : 'y'}${Math.round(line * 100)} ${rule.weight} ${rule.ink}`;
    const at = open.get(key);
    const before = at === undefined ? undefined : joined[at];
    const gap = before === undefined ? Infinity : upright ? rule.y1 - before.y2 : rule.x1 - before.x2;
    if (at !== undefined && before !== undefined && Math.abs(gap) < 0.05)
      joined[at] = { ...before, x2: rule.x2, y2: rule.y2 };
    else {
      open.set(key, joined.length);
      joined.push(rule);
    }
  }
  return joined;
}

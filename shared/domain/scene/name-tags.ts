/** A sheet of name tags to cut apart: eight of 90 × 55 mm, with marks at the corners of each. */
import { fitText, textWidth } from './fit-text.ts';
import { qrMarks } from './qr.ts';
import type { Point, Scene, SceneGroup, ScenePath, SceneShape } from './scene.ts';

export const TAG = { width: 90, height: 55, columns: 2, rows: 4 } as const;
export const TAGS_PER_SHEET = TAG.columns * TAG.rows;

/** Empty words are a blank tag, with a line to write on. */
export interface NameTag {
  readonly name: string;
  readonly role: string;
  /** Under the role, in small type; of a tag with a code, the code as it is said. */
  readonly small: string;
  /** What a reader at the door takes, drawn in the corner. */
  readonly code?: string;
}

/** Millimetres. */
const TYPE = { largest: 17, least: 6, role: 5, small: 3.6 } as const;
const SIDE = 6;
/** The side of a code with its quiet zone; 0.6 mm a square. */
const CODE = 18;
/** Half of a cut mark, and how thin it is. */
const MARK = { reach: 2.5, weight: 0.15 } as const;

/** The height of type at which a name stands on one line; below the least size it is cut. */
export function nameSize(name: string): number {
  const width = textWidth(name, 1);
  const fitting = width === 0 ? TYPE.largest : (TAG.width - SIDE * 2) / width;
  return Math.max(TYPE.least, Math.min(TYPE.largest, fitting));
}

/** The first eight of them. */
export function nameTagSheet(tags: readonly NameTag[]): Scene {
  const shapes = tags.slice(0, TAGS_PER_SHEET).flatMap((tag, at) => {
    const x = (at % TAG.columns) * TAG.width;
    const y = Math.floor(at / TAG.columns) * TAG.height;
    return tagMarks(tag, { x, y });
  });
  return { width: TAG.width * TAG.columns, height: TAG.height * TAG.rows, shapes: [...cutMarks(), ...shapes] };
}

function tagMarks({ name, role, small, code = '' }: NameTag, { x, y }: Point): readonly SceneShape[] {
  const middle = x + TAG.width / 2;
  const words = { kind: 'text', x: middle, anchor: 'middle', ink: 'ink' } as const;
  const size = nameSize(name);
  const inner = TAG.width - SIDE * 2;
  // A code in the corner leaves the lines beside it as much room as keeps them in the middle.
  const beside = code === '' ? inner : TAG.width - 2 * (CODE + SIDE);
  const line: ScenePath = {
    kind: 'path',
    points: [
      { x: x + 14, y: y + 31 },
      { x: x + TAG.width - 14, y: y + 31 },
    ],
    stroke: 'line',
    weight: 0.3,
  };
  const corner: SceneGroup = {
    kind: 'group',
    name: `QR ${small}`,
    shapes: qrMarks(code, CODE, { x: x + TAG.width - CODE - 3, y: y + TAG.height - CODE - 3 }),
  };
  return [
    ...(name === ''
      ? [line]
      : [{ ...words, text: fitText(name, inner + 1, size), y: y + 24, size, bold: true as const }]),
    ...(role === '' ? [] : [{ ...words, text: fitText(role, beside, TYPE.role), y: y + 40, size: TYPE.role }]),
    ...(small === ''
      ? []
      : [{ ...words, text: fitText(small, beside, TYPE.small), y: y + 47.5, size: TYPE.small, ink: 'soft' as const }]),
    ...(code === '' ? [] : [corner]),
  ];
}

function cutMarks(): readonly ScenePath[] {
  const marks: ScenePath[] = [];
  for (let column = 0; column <= TAG.columns; column += 1)
    for (let row = 0; row <= TAG.rows; row += 1) {
      const [x, y] = [column * TAG.width, row * TAG.height];
      const path = (from: Point, to: Point): ScenePath => ({
        kind: 'path',
        points: [from, to],
        stroke: 'soft',
        weight: MARK.weight,
      });
      const reach = (least: number, at: number, most: number) =>
        [Math.max(least, at - MARK.reach), Math.min(most, at + MARK.reach)] as const;
      const [left, right] = reach(0, x, TAG.width * TAG.columns);
      const [top, bottom] = reach(0, y, TAG.height * TAG.rows);
      marks.push(path({ x: left, y }, { x: right, y }), path({ x, y: top }, { x, y: bottom }));
    }
  return marks;
}

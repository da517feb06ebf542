/**
 * A drawing as data, in millimetres from its top left corner. Pure functions make it; the window shows it as SVG elements, the page
 * writer as paths. It holds words already put into a language, and inks by their part, which each renderer has its own colours for.
 */

/** `fill` and `band` are areas, `line` a fine rule, `warn` what must not be overlooked, `ground` what lies under the drawing. */
export type Ink = 'ink' | 'soft' | 'line' | 'fill' | 'band' | 'warn' | 'ground';

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Painted {
  readonly fill?: Ink;
  readonly stroke?: Ink;
  /** Of the stroke, in mm. */
  readonly weight?: number;
}

export interface SceneRect extends Painted {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SceneCircle extends Painted {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A line or, where `closed`, a polygon. */
export interface ScenePath extends Painted {
  readonly kind: 'path';
  readonly points: readonly Point[];
  readonly closed?: true;
}

/** Parallel lines at 45° within a polygon. */
export interface SceneHatch {
  readonly kind: 'hatch';
  readonly points: readonly Point[];
  /** Between lines, in mm. */
  readonly gap: number;
  readonly stroke: Ink;
  readonly weight: number;
}

/** One line of text; `y` is its middle, `x` where it begins, is centred or ends. */
export interface SceneText extends Point {
  readonly kind: 'text';
  readonly text: string;
  /** Height of the type, in mm. */
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly bold?: true;
  readonly ink: Ink;
  /** In a drawing that is a row of a table: the column that it stands in, from 0. */
  readonly column?: number;
}

/** Shapes that are one thing: the window gives it a name and the focus. */
export interface SceneGroup {
  readonly kind: 'group';
  readonly name: string;
  readonly shapes: readonly SceneMark[];
}

/** What leaves ink. */
export type SceneMark = SceneRect | SceneCircle | ScenePath | SceneHatch | SceneText;
export type SceneShape = SceneMark | SceneGroup;

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly SceneShape[];
}

export function rectPoints({ x, y, width, height }: Omit<SceneRect, 'kind'>): readonly Point[] {
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
}

/** The marks of a scene in the order in which they are drawn. */
export function marksOf({ shapes }: Scene): readonly SceneMark[] {
  return shapes.flatMap((shape) => (shape.kind === 'group' ? shape.shapes : [shape]));
}

/** The mark elsewhere: to the right and down, or the other way where negative. */
export function movedMark(mark: SceneMark, right: number, down: number): SceneMark {
  const move = ({ x, y }: Point) => ({ x: x + right, y: y + down });
  return 'points' in mark ? { ...mark, points: mark.points.map(move) } : { ...mark, ...move(mark) };
}

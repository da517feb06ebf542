/** Puts a drawing on a page: its marks as shapes in points, its words as lines of the document's own type. */
import { hatchLines } from '@shared/domain/scene/hatch.ts';
import { rectPoints } from '@shared/domain/scene/scene.ts';
import type { Ink, Point, Scene, SceneMark, ScenePicture, SceneShape, SceneText } from '@shared/domain/scene/scene.ts';
import { INK, STYLE, type TextStyle } from '../style.ts';
import type { RenderContext } from '../render-context.ts';
import type { Page, Shape } from './page.ts';
import type { Tag } from './tags.ts';
import { drawStack, stackParts } from './text.ts';

export const POINTS_PER_MM = 72 / 25.4;

const INKS: Readonly<Record<Ink, string>> = {
  ink: INK.text,
  soft: INK.soft,
  line: INK.hair,
  fill: INK.soft,
  band: INK.head,
  warn: INK.strong,
  ground: '#ffffff',
};

/** The bytes of pictures by their hash, as far as they can be drawn. */
type Pictures = Readonly<Record<string, Uint8Array>>;

/** What a shape of a drawing is, which stands in a box on the page, in points; `null` is furniture. */
export type Telling = (shape: SceneShape, box: NonNullable<Tag['box']>) => Tag | null;

/** The drawing as one figure. Without an `alt` a group is a figure by its name, other words are a paragraph, and other marks furniture. */
export function tellingOf(alt: string, within?: Tag): Telling {
  const part = within === undefined ? {} : { within };
  let whole: Tag | undefined;
  return (shape, box) => {
    if (alt !== '') return (whole ??= { role: 'Figure', alt, box, ...part });
    if (shape.kind === 'group') return { role: 'Figure', alt: shape.name, box, ...part };
    return shape.kind === 'text' ? { role: 'P', ...part } : null;
  };
}

export interface Drawing {
  readonly scene: Scene;
  readonly telling: Telling;
  readonly pictures?: Pictures;
}

/** With its top left corner at (x, y), in points. */
export function drawScene(
  renderContext: RenderContext,
  page: Page,
  { scene, telling, pictures = {} }: Drawing,
  { x, y }: Point,
): void {
  const at = (point: Point): Point => ({ x: x + point.x * POINTS_PER_MM, y: y + point.y * POINTS_PER_MM });
  const box = { x, y, width: scene.width * POINTS_PER_MM, height: scene.height * POINTS_PER_MM };
  for (const shape of scene.shapes) {
    const tag = telling(shape, box);
    for (const mark of shape.kind === 'group' ? shape.shapes : [shape]) {
      if (mark.kind === 'text') drawText(renderContext, page, mark, at(mark), tag);
      else if (mark.kind === 'picture')
        drawPicture(renderContext, page, mark, { at, bytes: pictures[mark.sha256], tag });
      else {
        page.shapes.push(...shapesOf(mark, at, tag));
        if (tag !== null) page.tags.push(tag);
      }
    }
  }
}

function shapesOf(
  mark: Exclude<SceneMark, SceneText | ScenePicture>,
  at: (point: Point) => Point,
  tag: Tag | null,
): readonly Shape[] {
  if (mark.kind === 'hatch') {
    const stroke = { ink: INKS[mark.stroke], weight: mark.weight * POINTS_PER_MM };
    return hatchLines(mark).map((line) => ({ kind: 'path', points: line.map(at), closed: false, stroke, tag }));
  }
  const paint = {
    tag,
    ...(mark.fill === undefined ? {} : { fill: INKS[mark.fill] }),
    ...(mark.stroke === undefined
      ? {}
      : { stroke: { ink: INKS[mark.stroke], weight: (mark.weight ?? 0.2) * POINTS_PER_MM } }),
  };
  if (mark.kind === 'circle') return [{ kind: 'circle', ...at(mark), radius: mark.radius * POINTS_PER_MM, ...paint }];
  const points = mark.kind === 'rect' ? rectPoints(mark) : mark.points;
  const closed = mark.kind === 'rect' || mark.closed === true;
  return [{ kind: 'path', points: points.map(at), closed, ...paint }];
}

function drawPicture(
  renderContext: RenderContext,
  page: Page,
  { width, height, opacity, within, instead, ...corner }: ScenePicture,
  {
    at,
    bytes,
    tag,
  }: { readonly at: (point: Point) => Point; readonly bytes: Uint8Array | undefined; readonly tag: Tag | null },
): void {
  const points = (millimetres: number) => millimetres * POINTS_PER_MM;
  const frame = { ...at(within), width: points(within.width), height: points(within.height) };
  if (bytes !== undefined) {
    const high = height === null ? null : points(height);
    page.backdrops.push({ ...at(corner), width: points(width), height: high, opacity, within: frame, bytes });
    return;
  }
  const style = { ...STYLE.note };
  const stack = stackParts(
    [{ text: instead, style }],
    frame.width - 8,
    renderContext.typesetter,
    renderContext.capping(3, instead),
  );
  drawStack(page, stack, { x: frame.x + 4, y: frame.y + 4, width: frame.width - 8, align: 'left', tag });
}

/** Room for any line: a scene has fitted its words already. */
const WIDE = 2000;

function drawText(
  renderContext: RenderContext,
  page: Page,
  { text, size, anchor, bold, ink }: SceneText,
  { x, y }: Point,
  tag: Tag | null,
): void {
  const points = size * POINTS_PER_MM;
  const style: TextStyle = { size: points, leading: points * 1.3, bold: bold === true, ink: INKS[ink] };
  const stack = stackParts([{ text, style }], WIDE, renderContext.typesetter, renderContext.capping(1, text));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - WIDE : x - WIDE / 2;
  const align = anchor === 'start' ? 'left' : anchor === 'end' ? 'right' : 'center';
  drawStack(page, stack, { x: left, y: y - stack.height / 2, width: WIDE, align, tag });
}

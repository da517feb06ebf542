/** A marker as it looks, for a paper without colours: the shape of its kind, with its word and the name of its colour in it. */
import type { MarkerKind } from '../filming/codes.ts';
import { fitText } from './fit-text.ts';
import type { Scene, SceneShape } from './scene.ts';

const MARKER_SIZE = { width: 34, height: 20 } as const;
const TYPE = { shape: 3.6, colour: 2.8 } as const;
const LINE = { stroke: 'ink', weight: 0.5 } as const;

export function markerScene(kind: MarkerKind, shape: string, colour: string): Scene {
  const { width, height } = MARKER_SIZE;
  const middle = width / 2;
  const inner = kind === 'sticker' ? 16 : 28;
  const texts = [
    { text: shape, size: TYPE.shape, bold: true as const },
    { text: colour, size: TYPE.colour },
  ].filter(({ text }) => text !== '');
  const low = kind === 'lanyard' ? 13 : height / 2;
  const words: readonly SceneShape[] = texts.map(({ text, size, ...style }, at) => ({
    kind: 'text',
    text: fitText(text, inner, size),
    x: middle,
    y: low + (at - (texts.length - 1) / 2) * 4.4,
    size,
    anchor: 'middle',
    ink: 'ink',
    ...style,
  }));
  return { width, height, shapes: [...outlines(kind), ...words] };
}

function outlines(kind: MarkerKind): readonly SceneShape[] {
  const { width, height } = MARKER_SIZE;
  const middle = width / 2;
  switch (kind) {
    case 'sticker':
      return [{ kind: 'circle', x: middle, y: height / 2, radius: 9.4, ...LINE }];
    case 'lanyard':
      return [
        {
          kind: 'path',
          points: [
            { x: middle - 8, y: 0.5 },
            { x: middle, y: 6.5 },
            { x: middle + 8, y: 0.5 },
          ],
          ...LINE,
        },
        { kind: 'rect', x: 2, y: 6.5, width: width - 4, height: 13, ...LINE },
      ];
    case 'wristband':
      return [
        { kind: 'rect', x: 0.5, y: 4, width: width - 1, height: 12, ...LINE },
        {
          kind: 'path',
          points: [
            { x: width - 4, y: 4 },
            { x: width - 4, y: 16 },
          ],
          ...LINE,
        },
      ];
    case 'other':
      return [{ kind: 'rect', x: 1, y: 1, width: width - 2, height: height - 2, ...LINE }];
  }
}

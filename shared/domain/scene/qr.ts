/** A QR code as a drawing (ISO/IEC 18004): dark squares on white with the quiet zone of four modules that readers need. */
import { encode } from 'uqr';
import { fitText } from './fit-text.ts';
import { movedMark } from './scene.ts';
import type { Scene, SceneMark, SceneRect } from './scene.ts';

const QUIET_ZONE = 4;
/** Millimetres by which lines of squares run into one another, so that no light shows between them. */
const OVERLAP = 0.02;

/** Level M: readable with 15 % of it soiled. Rows of dark squares are one rectangle. `side` with the quiet zone, in mm. */
export function qrScene(text: string, side: number): Scene {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const module = side / size;
  const dark = data.flatMap((line, y) =>
    runsOf(line).map(([from, to]): SceneRect => ({
      kind: 'rect',
      x: from * module,
      y: y * module,
      width: (to - from) * module,
      height: module + OVERLAP,
      fill: 'ink',
    })),
  );
  const ground: SceneRect = { kind: 'rect', x: 0, y: 0, width: side, height: side, fill: 'ground' };
  return { width: side, height: side, shapes: [ground, ...dark] };
}

/** Where dark squares follow one another: from, and up to without. */
function runsOf(line: readonly boolean[]): readonly (readonly [number, number])[] {
  return line.flatMap((isDark, from) => {
    if (!isDark || line[from - 1] === true) return [];
    const end = line.indexOf(false, from);
    return [[from, end < 0 ? line.length : end] as const];
  });
}

/** The marks of a code that stands in another drawing. */
export function qrMarks(text: string, side: number, { x, y }: { readonly x: number; readonly y: number }) {
  return qrScene(text, side).shapes.flatMap((shape): readonly SceneMark[] =>
    shape.kind === 'group' ? [] : [movedMark(shape, x, y)],
  );
}

const SIGN_UP = { side: 34, gap: 4, size: 4, small: 3.2 } as const;

/** The code of an address with what it is for and the address itself, for those who cannot scan. `width` in mm. */
export function addressCode(address: string, words: string, width: number): Scene {
  const { side, gap, size, small } = SIGN_UP;
  const x = side + gap;
  const line = { kind: 'text', x, anchor: 'start' } as const;
  const shown = address.replace(/^https?:\/\//u, '').replace(/\/$/u, '');
  return {
    width,
    height: side,
    shapes: [
      ...qrMarks(address, side, { x: 0, y: 0 }),
      { ...line, y: side / 2 - size, text: words, size, bold: true, ink: 'ink' },
      { ...line, y: side / 2 + size, text: fitText(shown, width - x, small), size: small, ink: 'soft' },
    ],
  };
}

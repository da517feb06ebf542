/**
 * Reads from a document font (see `scripts/fonts`) the two things that typesetting asks: which characters it has, and how wide they are.
 * Only what those fonts use is understood: a format 12 character map and one width per glyph.
 */

export interface Face {
  /** Whether the font has a glyph for a code point. */
  covers(code: number): boolean;
  /** Advance width in ems; 0 for a code point that the font lacks. */
  width(code: number): number;
}

/** @throws RangeError when the bytes are not a font made by `scripts/fonts`. */
export function readFace(bytes: Uint8Array): Face {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const em = view.getUint16(tableAt(view, 'head') + 18);
  const hmtx = tableAt(view, 'hmtx');
  const glyphs = readCharacterMap(view, tableAt(view, 'cmap'));

  function width(code: number): number {
    const glyph = glyphs(code);
    return glyph === undefined ? 0 : view.getUint16(hmtx + glyph * 4) / em;
  }

  return { covers: (code) => glyphs(code) !== undefined, width };
}

function tableAt(view: DataView, tag: string): number {
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + i * 16;
    const name = String.fromCharCode(
      view.getUint8(at),
      view.getUint8(at + 1),
      view.getUint8(at + 2),
      view.getUint8(at + 3),
    );
    if (name === tag) return view.getUint32(at + 8);
  }
  throw new RangeError(`font: no ${tag} table`);
}

/** Binary search over the map's groups of consecutive characters. */
function readCharacterMap(view: DataView, cmap: number): (code: number) => number | undefined {
  const map = cmap + view.getUint32(cmap + 8);
  if (view.getUint16(map) !== 12) throw new RangeError('font: character map is not format 12');
  const count = view.getUint32(map + 12);

  return (code) => {
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const group = map + 16 + middle * 12;
      if (code < view.getUint32(group)) high = middle - 1;
      else if (code > view.getUint32(group + 4)) low = middle + 1;
      else return view.getUint32(group + 8) + code - view.getUint32(group);
    }
    return undefined;
  };
}

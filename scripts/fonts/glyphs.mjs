/** Taking glyphs out of a TrueType file: outlines without hinting, widths, and the parts that composite glyphs are made of. */

const ARGS_ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_PARTS = 0x0020;
const HAS_XY_SCALE = 0x0040;
const HAS_TWO_BY_TWO = 0x0080;
const HAS_INSTRUCTIONS = 0x0100;

export function glyphReader(tables) {
  const long = tables.get('head').readInt16BE(50) === 1;
  const loca = tables.get('loca');
  const glyf = tables.get('glyf');
  const hmtx = tables.get('hmtx');
  const metrics = tables.get('hhea').readUInt16BE(34);
  const offset = (glyph) => (long ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2);

  return {
    outline: (glyph) => glyf.subarray(offset(glyph), offset(glyph + 1)),
    advance: (glyph) => hmtx.readUInt16BE(Math.min(glyph, metrics - 1) * 4),
    bearing: (glyph) => hmtx.readInt16BE(glyph < metrics ? glyph * 4 + 2 : metrics * 4 + (glyph - metrics) * 2),
  };
}

function isComposite(outline) {
  return outline.length > 0 && outline.readInt16BE(0) < 0;
}

/** Offsets, within a composite outline, of its parts' flag words; the last entry is where the parts end. */
function partOffsets(outline) {
  const offsets = [];
  let at = 10;
  for (;;) {
    const flags = outline.readUInt16BE(at);
    offsets.push(at);
    at += 4 + (flags & ARGS_ARE_WORDS ? 4 : 2);
    if (flags & HAS_SCALE) at += 2;
    else if (flags & HAS_XY_SCALE) at += 4;
    else if (flags & HAS_TWO_BY_TWO) at += 8;
    if (!(flags & MORE_PARTS)) return { offsets, end: at };
  }
}

/** The glyphs asked for, in order, followed by those that they are composed of. */
export function withParts(reader, glyphs) {
  const all = [...new Set(glyphs)];
  const seen = new Set(all);
  for (let i = 0; i < all.length; i++) {
    const outline = reader.outline(all[i]);
    if (!isComposite(outline)) continue;
    for (const at of partOffsets(outline).offsets) {
      const part = outline.readUInt16BE(at + 2);
      if (!seen.has(part)) {
        seen.add(part);
        all.push(part);
      }
    }
  }
  return all;
}

/** One outline without hinting, its parts renumbered. */
export function plainOutline(outline, renumber) {
  if (outline.length === 0) return outline;
  if (!isComposite(outline)) {
    const instructionsAt = 10 + outline.readInt16BE(0) * 2;
    const length = outline.readUInt16BE(instructionsAt);
    const kept = Buffer.concat([
      outline.subarray(0, instructionsAt + 2),
      outline.subarray(instructionsAt + 2 + length),
    ]);
    kept.writeUInt16BE(0, instructionsAt);
    return kept;
  }
  const { offsets, end } = partOffsets(outline);
  const kept = Buffer.from(outline.subarray(0, end));
  for (const at of offsets) {
    kept.writeUInt16BE(kept.readUInt16BE(at) & ~HAS_INSTRUCTIONS, at);
    kept.writeUInt16BE(renumber.get(kept.readUInt16BE(at + 2)), at + 2);
  }
  return kept;
}

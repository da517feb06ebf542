/** The faces that documents are set in, and the order in which a character looks for its glyph. */
import { readFace, type Face } from './font-file.ts';

/** Names under which the faces are known to the PDF writer; each has a file of the same name in `resources/fonts`. */
export const FONT_FILES = ['text-regular', 'text-semibold', 'hanja-medium', 'emoji-regular'] as const;
export type FontFile = (typeof FONT_FILES)[number];
export type FontBytes = Readonly<Record<FontFile, Uint8Array>>;

export type FontFamily = 'text' | 'hanja' | 'emoji';

/** Line height of every face, in ems: the made fonts share the text font's ascent and descent. */
export const FACE_HEIGHT = (1950 + 494) / 2048;

export interface FontBook {
  /** The face that has the character, or `undefined` when none has. */
  familyOf(code: number): FontFamily | undefined;
  /** Advance width in ems, in the family that `familyOf` names. */
  width(code: number, bold: boolean): number;
}

export function makeFontBook(bytes: FontBytes): FontBook {
  const regular = readFace(bytes['text-regular']);
  const bold = readFace(bytes['text-semibold']);
  const fallbacks: readonly (readonly [FontFamily, Face])[] = [
    ['hanja', readFace(bytes['hanja-medium'])],
    ['emoji', readFace(bytes['emoji-regular'])],
  ];

  /** One entry per character met: the face that sets it and its two widths. */
  const known = new Map<
    number,
    { readonly family: FontFamily | undefined; readonly regular: number; readonly bold: number }
  >();

  function look(code: number) {
    const earlier = known.get(code);
    if (earlier !== undefined) return earlier;
    const fallback = fallbacks.find(([, face]) => face.covers(code));
    const entry = regular.covers(code)
      ? { family: 'text' as const, regular: regular.width(code), bold: bold.width(code) }
      : { family: fallback?.[0], regular: fallback?.[1].width(code) ?? 0, bold: fallback?.[1].width(code) ?? 0 };
    known.set(code, entry);
    return entry;
  }

  return {
    familyOf: (code) => look(code).family,
    width: (code, isBold) => (isBold ? look(code).bold : look(code).regular),
  };
}

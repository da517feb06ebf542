/**
 * Text as paper takes it. Line breaks become `\n`, tabs a space, syllables are composed (macOS hands over decomposed ones).
 * Characters that only steer a screen (zero-width, direction, variation marks, U+2060) have no place on paper and would break search in
 * the PDF's text; other control characters and lone surrogates stay, so that they show as the sign for a missing glyph and are reported.
 */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(INVISIBLE, '');
}

/** The first `limit` UTF-16 units, never half a character. */
export function headOf(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}

/**
 * Text as paper takes it. Line breaks become `\n`, tabs a space, syllables are composed (macOS hands over decomposed ones).
 * Characters that only steer a screen (zero-width, direction, variation marks, U+2060) have no place on paper and would break search in
 * the PDF's text; other control characters and lone surrogates stay, so that they show as the sign for a missing glyph and are reported.
 * What only shaping could make one sign of is printed as that sign too, never in loose pieces: no face of ours shapes.
 */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** Printed for what no face has. */
export const MISSING = '□';

const FACE = String.raw`\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?`;
/** Old Hangul that stays in pieces when syllables are composed, emoji joined to one, flags by letters and by tags. */
const WHOLE = [
  String.raw`[\u1100-\u115F\uA960-\uA97C]+[\u1160-\u11A7\uD7B0-\uD7C6]+[\u11A8-\u11FF\uD7CB-\uD7FB]*[\u302E\u302F]?`,
  String.raw`[\uAC00-\uD7A3][\u1160-\u11FF\uD7B0-\uD7FB]+[\u302E\u302F]?`,
  String.raw`${FACE}(?:\u200D${FACE})+`,
  String.raw`\p{Regional_Indicator}{2}`,
  String.raw`\p{Extended_Pictographic}[\u{E0020}-\u{E007F}]+`,
].join('|');
/** Their sign without the second part says nearly the same: a hand without its colour, a figure without its key. */
const WITH_BASE = String.raw`(?<=\p{Emoji_Modifier_Base}\uFE0F?)\p{Emoji_Modifier}|(?<=[0-9#*]\uFE0F?)\u20E3`;
const UNSHAPED = new RegExp(`(?<whole>${WHOLE})|${WITH_BASE}`, 'gu');
const CLUSTERS = new RegExp(
  String.raw`${WHOLE}|\p{Emoji_Modifier_Base}\uFE0F?\p{Emoji_Modifier}|[0-9#*]\uFE0F?\u20E3`,
  'gu',
);

export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(UNSHAPED, (_sign, whole: string | undefined) => (whole === undefined ? '' : MISSING))
    .replaceAll(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(INVISIBLE, '');
}

/** The signs of a text that `plainText` could not keep, each as it was written. */
export function unshaped(text: string): readonly string[] {
  return text.normalize('NFC').match(CLUSTERS) ?? [];
}

/** The first `limit` UTF-16 units, never half a character. */
export function headOf(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}

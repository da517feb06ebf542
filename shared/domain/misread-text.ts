/**
 * Text that was read in another encoding than it was written in. Once it is so, nothing brings it back for certain: it is refused with
 * the advice to copy it again, before it stands in the library as it is.
 */

/** What a reader puts where it could not make out a character. */
const LOST = /\ufffd/u;
/** Hangul of CP949 (EUC-KR) read as Latin-1 or Windows-1252: two bytes a syllable, `ÇÑ±Û`. */
const CP949_AS_LATIN = /(?:[\u00b0-\u00c8][\u00a1-\u00fe]){2,}/gu;
/** UTF-8 Hangul read the same way: three bytes a syllable, the first of them ê, ë, ì or í. */
const UTF8_AS_LATIN =
  /(?:[\u00ea-\u00ed][\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]{2}){2,}/u;
/** UTF-8 Hangul read as CP949: rare Hanja and question marks in place of every other letter. */
const UTF8_AS_CP949 = /(?:\?[\uac00-\ud7a3]|[\uac00-\ud7a3]\?){3,}|[\u56d4-\u6fff]\?[\uac00-\ud7a3]/u;
const HANGUL = /[\uac00-\ud7a3]/u;

/** Rather one table let through than one refused that is sound: a single accented word is no sign. */
export function looksMisread(text: string): boolean {
  if (LOST.test(text) || UTF8_AS_LATIN.test(text) || UTF8_AS_CP949.test(text)) return true;
  if (HANGUL.test(text)) return false;
  const syllables = [...text.matchAll(CP949_AS_LATIN)].reduce((sum, [run]) => sum + run.length / 2, 0);
  return syllables >= 3;
}

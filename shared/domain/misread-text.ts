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
/** UTF-8 Hangul read as CP949: rare Hanja, rare syllables and question marks in place of every other letter. */
const UTF8_AS_CP949 = /(?:\?[\uac00-\ud7a3]|[\uac00-\ud7a3]\?){3,}|[\u56d4-\u6fff]\?[\uac00-\ud7a3]/gu;
/** What no text repeats and a table of contents does: `Q&A ······ 20`. */
const LEADERS = /(.)\1{2,}/gu;
const HANGUL = /[\uac00-\ud7a3]/u;

/** Rather one table let through than one refused that is sound: a single accented word is no sign. */
export function looksMisread(text: string): boolean {
  if (LOST.test(text) || UTF8_AS_LATIN.test(text)) return true;
  if ([...text.matchAll(UTF8_AS_CP949)].some(([run]) => [...run].some(isRare))) return true;
  if (HANGUL.test(text)) return false;
  const syllables = [...text.replaceAll(LEADERS, '').matchAll(CP949_AS_LATIN)].reduce(
    (sum, [run]) => sum + run.length / 2,
    0,
  );
  return syllables >= 3;
}

/**
 * Hanja, or a syllable that nobody asks a question with: none of the 2,350 of KS X 1001, which are those of everyday Korean. `왜?왜?왜?` is
 * made of these; a misread text is not.
 */
function isRare(character: string): boolean {
  if (character === '?') return false;
  return !HANGUL.test(character) || !EVERYDAY.has(character);
}

const LEADS = Array.from({ length: 25 }, (_, at) => 0xb0 + at);
const TRAILS = Array.from({ length: 94 }, (_, at) => 0xa1 + at);
const EVERYDAY: ReadonlySet<string> = new Set(
  new TextDecoder('euc-kr').decode(new Uint8Array(LEADS.flatMap((lead) => TRAILS.flatMap((trail) => [lead, trail])))),
);

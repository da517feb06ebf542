/** Taking Hangul syllables apart by the arithmetic of the Unicode block; what search needs, and nothing more. */
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const VOWELS_PER_ONSET = 21;
const CODAS = 28;

const ONSETS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

/** The keys that type each vowel and each coda, in the order of the block; the first coda is none. */
const VOWELS = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ');
const CODA_KEYS =
  ' ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(' ');
/** Lone compound letters, which an input method makes of two keys: the letter, then its keys. */
const COMPOUNDS = new Map(
  'ㄳㄱㅅ ㄵㄴㅈ ㄶㄴㅎ ㄺㄹㄱ ㄻㄹㅁ ㄼㄹㅂ ㄽㄹㅅ ㄾㄹㅌ ㄿㄹㅍ ㅀㄹㅎ ㅄㅂㅅ ㅘㅗㅏ ㅙㅗㅐ ㅚㅗㅣ ㅝㅜㅓ ㅞㅜㅔ ㅟㅜㅣ ㅢㅡㅣ'
    .split(' ')
    .map((entry) => [entry.slice(0, 1), entry.slice(1)]),
);

export function isSyllable(character: string): boolean {
  const code = character.charCodeAt(0);
  return code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE;
}

/** A lone consonant, ㄱ to ㅎ, compounds included. */
export function isConsonant(character: string): boolean {
  return character >= 'ㄱ' && character <= 'ㅎ';
}

/** The first consonant of a syllable; any other character as it is. */
export function onsetOf(character: string): string {
  if (!isSyllable(character)) return character;
  const index = Math.floor((character.charCodeAt(0) - FIRST_SYLLABLE) / (VOWELS_PER_ONSET * CODAS));
  return ONSETS[index] ?? character;
}

/** The keys that type a character: `괜` is ㄱㅗㅐㄴ; what is not Hangul as it is. */
export function keysOf(character: string): string {
  if (!isSyllable(character)) return COMPOUNDS.get(character) ?? character;
  const offset = character.charCodeAt(0) - FIRST_SYLLABLE;
  const vowel = Math.floor(offset / CODAS) % VOWELS_PER_ONSET;
  return `${onsetOf(character)}${VOWELS[vowel] ?? ''}${CODA_KEYS[offset % CODAS] ?? ''}`;
}

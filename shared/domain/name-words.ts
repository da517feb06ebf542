/** Names in Latin letters and their like, taken apart into words, so that case, order, accents and signs between them do not matter. */

/** Letters and digits of scripts that put spaces between words; Hangul particles may follow at once. */
const WORD = /(?:(?![\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu;
/** Letters that do not come apart into a plain one and a mark. */
const PLAIN: Readonly<Record<string, string>> = { đ: 'd', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };
/** Of more words only the orders that people use: turned around, and with the last put first. */
const MOST_IN_ANY_ORDER = 4;

export interface Word {
  readonly start: number;
  readonly end: number;
  /** In lower case and without accents. */
  readonly plain: string;
}

export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    plain: plainOf(word),
  }));
}

const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|prof|sir|jr|sr|phd)$/u;

/** The words of a name; what a hyphen or an apostrophe holds together is one: `Smith, John`, `Kim Min-su`. */
export function nameWords(name: string): readonly string[] {
  const words = name.split(/[\s,._()]+/u).map((word) =>
    wordsIn(word)
      .map(({ plain }) => plain)
      .join(''),
  );
  return words.filter((word) => word !== '' && !HONORIFIC.test(word));
}

function plainOf(word: string): string {
  const bare = word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return bare.replaceAll(/[đøłßæœı]/gu, (letter) => PLAIN[letter] ?? letter);
}

/** `Smith, John`, `john smith`: every order of the words, each run together. */
export function ordersOf(words: readonly string[]): readonly string[] {
  if (words.length > MOST_IN_ANY_ORDER) {
    const [first = '', ...rest] = words;
    const turned = [words, words.toReversed(), [...rest, first], [words.at(-1) ?? '', ...words.slice(0, -1)]];
    return [...new Set(turned.map((order) => order.join('')))];
  }
  return [...new Set(permutations(words).map((order) => order.join('')))];
}

function permutations(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length < 2) return [words];
  return words.flatMap((word, at) => permutations(words.toSpliced(at, 1)).map((rest) => [word, ...rest]));
}

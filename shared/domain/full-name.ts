/**
 * Which names of a record are full names, and so looked for in free text: a Korean name of two to five syllables with a family name, a name
 * of two words or more in another script. A nickname, a given name alone, a role or an ordinary word (`안전`, `케이터링`) is none: to look
 * for it would eat that word in every sentence.
 */
import { isTitle, withoutTitle } from './korean-tail.ts';
import { nameWords } from './name-words.ts';
import { surnameOf } from './surnames.ts';
import { endsAsBody, isLatinWorkWord, isWorkWord } from './work-words.ts';

/** A field may hold several, and what they are called besides: `홍길동(사회)`, `홍길동/남궁민수`. A comma parts only Hangul: `Smith, John` is one. */
const PARTS = /[()（）[\]/;·&+\n]|,(?=\s*\p{Script=Hangul})|(?<=\p{Script=Hangul}\s*),/u;
const HANGUL = /^\p{Script=Hangul}+$/u;
const HAN = /^\p{Script=Han}{2,5}$/u;
const WITH_HANGUL = /\p{Script=Hangul}/u;
const FEWEST_TOGETHER = 4;

/** The full names in a field of a name, each as it is written there. */
export function fullNamesIn(field: string): readonly string[] {
  const plain = field.normalize('NFC');
  // In other scripts brackets may belong to the name: `Ann (Lee)`.
  const parts = WITH_HANGUL.test(plain) ? plain.split(PARTS) : [...plain.split(PARTS), plain];
  return [...new Set(parts.map((part) => fullNameOf(part.trim())).filter((name) => name !== null))];
}

/** Nothing but words of the work, `퍼실리테이터`, `행사 보조 인력`: it says what somebody is, not who. */
export function isDescription(text: string): boolean {
  const words = text.normalize('NFC').trim().split(/\s+/u);
  return words.every((word) => word.length > 1 && (isTitle(word) || isWorkWord(word)));
}

function fullNameOf(part: string): string | null {
  const words = part.split(/[\s.]+/u).filter((word) => word !== '');
  const hangul = words.filter((word) => HANGUL.test(word));
  if (hangul.length > 0) return koreanName(hangul);
  if (WITH_HANGUL.test(part)) return null;
  if (HAN.test(words.join(''))) return words.join(' ');
  return foreignName(part);
}

function koreanName(words: readonly string[]): string | null {
  const [first = ''] = words;
  // The family name alone in front says enough, whatever word the rest is: `한 강물`.
  if (words.length === 2 && surnameOf(words.join('')) === first && isKoreanName(words.join(''))) return words.join(' ');
  const own = words
    .map(withoutTitle)
    .filter((word) => word !== '님' && word !== '씨' && (word.length < 2 || (!isTitle(word) && !isWorkWord(word))));
  const whole = own.join('');
  // `홍 길동`, `남궁 민수`: one name. `홍길동 나무`, `촬영 홍길동`: the word that is a name by itself.
  if (
    isKoreanName(whole) &&
    (own.length === 1 || surnameOf(whole) === own[0] || own.every(({ length }) => length === 1))
  )
    return own.join(' ');
  const single = own.find((word) => word.length > 2 && isKoreanName(word));
  if (single !== undefined) return single;
  // A foreign name in Hangul: `존 스미스`. Of fewer letters other words could be made.
  const isForeign = own.length > 1 && own.length === words.length && whole.length >= FEWEST_TOGETHER;
  return isForeign && !own.some(endsAsBody) ? own.join(' ') : null;
}

function isKoreanName(name: string): boolean {
  const surname = surnameOf(name);
  if (surname === null || name.length > 5 || name.length <= surname.length) return false;
  // `박선생`, `김대리`: a family name and a title are no name.
  return !isWorkWord(name) && !endsAsBody(name) && !isTitle(name.slice(surname.length));
}

function foreignName(part: string): string | null {
  const words = nameWords(part);
  if (words.length < 2 || words.every(({ length }) => length === 1)) return null;
  const isWork = words.every(isLatinWorkWord) || isLatinWorkWord(words.at(-1) ?? '');
  return isWork || words.some((word) => /^\p{N}+$/u.test(word)) ? null : part;
}

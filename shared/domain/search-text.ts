/**
 * Texts as the search compares them: the keys that type their letters and digits, case, spaces and punctuation aside. A syllable that is
 * half typed, or whose last consonant will begin the next one, is then part of the whole word; `0101234` is part of `010-1234`
 * (korean conventions 5.6).
 */
import { assemble, convertHangulToQwerty, convertQwertyToAlphabet } from 'es-hangul';
import { isChoseongQuery } from './choseong.ts';
import { keysOf, onsetOf } from './hangul.ts';

/** A text with the part that was found; `before` and `after` as they stand around it. */
export interface MarkedText {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

const SEARCHED = /[\p{L}\p{N}\p{M}]/u;

/** The keys of a text; empty where it has neither letter nor digit. */
export function searchKeys(text: string): string {
  return mapped(text, keysOf);
}

/** The first consonant of every syllable, letters and digits as they are: `Kim 1팀` is `kim1ㅌ`. */
export function searchInitials(text: string): string {
  return mapped(text, onsetOf);
}

/** Where the text holds what the query asks for; null where it does not. */
export function markFound(text: string, query: string): MarkedText | null {
  const keys = searchKeys(query);
  if (keys === '') return null;
  return marked(text, keys, keysOf) ?? (isChoseongQuery(query) ? marked(text, keys, onsetOf) : null);
}

/** The surroundings cut to about `most` characters on each side, with an ellipsis where something was left out. */
export function cutAround({ before, hit, after }: MarkedText, most: number): MarkedText {
  return {
    before: before.length > most ? `…${before.slice(-most).trimStart()}` : before,
    hit,
    after: after.length > most ? `${after.slice(0, most).trimEnd()}…` : after,
  };
}

/** What the same keys type under the other keyboard layout (한/영); null where the query is of both, or of neither. */
export function underOtherLayout(text: string): string | null {
  const isLatin = /[a-z]/i.test(text);
  const isHangul = /[ㄱ-ㅎㅏ-ㅣ가-힣]/u.test(text.normalize('NFC'));
  if (isLatin === isHangul) return null;
  return isLatin ? assemble([...convertQwertyToAlphabet(text)]) : convertHangulToQwerty(text.normalize('NFC'));
}

type OfCharacter = (character: string) => string;

function mapped(text: string, of: OfCharacter): string {
  let keys = '';
  for (const character of text.normalize('NFC').toLowerCase()) if (SEARCHED.test(character)) keys += of(character);
  return keys;
}

function marked(raw: string, wanted: string, of: OfCharacter): MarkedText | null {
  const text = raw.normalize('NFC');
  const at = mapped(text, of).indexOf(wanted);
  if (at < 0) return null;
  let keys = 0;
  let start = 0;
  let place = 0;
  for (const character of text) {
    const next = keys + mapped(character, of).length;
    if (keys <= at && next > at) start = place;
    place += character.length;
    keys = next;
    if (keys >= at + wanted.length) break;
  }
  return { before: text.slice(0, start), hit: text.slice(start, place), after: text.slice(place) };
}

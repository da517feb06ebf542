/**
 * Search as Korean users expect it: by first consonants (초성), and while the last syllable is still being typed
 * (korean conventions 5.6). Spaces and case never matter. es-hangul's `getChoseong` drops Latin letters and digits, so
 * the mapping is our own.
 */
import { isConsonant, isSyllable, keysOf, onsetOf } from './hangul.ts';

/** First consonants of every syllable, all else kept: `Kim 1팀 총괄` is `kim1ㅌㅊㄱ`. For a column beside the text. */
export function choseongOf(text: string): string {
  return mapCharacters(searchForm(text), onsetOf);
}

/** The form in which text is compared: NFC, lower case, no spaces. */
function searchForm(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, '');
}

/** Whether a query asks for first consonants: all its Hangul is lone consonants, and there is some. */
export function isChoseongQuery(query: string): boolean {
  const letters = [...searchForm(query)].filter((character) => isSyllable(character) || /[ㄱ-ㆎ]/u.test(character));
  return letters.length > 0 && letters.every(isConsonant);
}

/** Whether the text contains the query; an empty query matches everything. */
export function matchesSearch(text: string, query: string): boolean {
  const wanted = searchForm(query);
  if (wanted === '') return true;
  const searched = searchForm(text);
  if (searched.includes(wanted)) return true;
  const keys = mapCharacters(wanted, keysOf);
  if (isChoseongQuery(wanted)) return mapCharacters(searched, onsetOf).includes(keys);
  return mapCharacters(searched, keysOf).includes(keys);
}

function mapCharacters(text: string, map: (character: string) => string): string {
  let mapped = '';
  for (const character of text) mapped += map(character);
  return mapped;
}

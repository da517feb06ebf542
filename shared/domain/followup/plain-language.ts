/**
 * 쉬운 말: what makes a text hard to read, by two rules that anybody can check by eye (requirement F18): a sentence longer than a breath,
 * and words of offices for which everybody knows a simpler one. It knows nothing of grammar and praises no text.
 */

/** Letters with spaces; guides for plain Korean advise about fifty. In English words count twice as many letters. */
const LONGEST = { hangul: 70, latin: 160 } as const;
/** A point inside a figure ends nothing. */
const BETWEEN_SENTENCES = /(?<=[.!?。])\s+|\n+/u;

/** Office word → what everybody says. Matched where a word begins; endings may follow. */
const EASIER: readonly (readonly [hard: string, easy: string])[] = [
  ['제고', '높이기'],
  ['도모', '꾀하기'],
  ['금번', '이번'],
  ['금년', '올해'],
  ['차년도', '다음 해'],
  ['익일', '다음 날'],
  ['상기한', '위의'],
  ['상이한', '다른'],
  ['상이하', '다르'],
  ['기재', '적기'],
  ['명기', '적기'],
  ['송부', '보내기'],
  ['수령', '받기'],
  ['구비', '갖추기'],
  ['소요', '걸림·듦'],
  ['수립', '세우기'],
  ['개최', '열기'],
  ['일환으로', '하나로'],
  ['내방', '찾아옴'],
  ['유관', '관련'],
  ['거버넌스', '함께 운영하기'],
  ['인센티브', '혜택·보상'],
  ['니즈', '바라는 것'],
  ['모니터링', '살펴보기'],
  ['아젠다', '의제'],
  ['어젠다', '의제'],
  ['퍼실리테이터', '진행자'],
  ['리빙랩', '생활 실험'],
  ['솔루션', '해결책'],
  ['인프라', '기반 시설'],
  ['네트워킹', '교류'],
  ['론칭', '시작'],
  ['컨설팅', '조언'],
  ['이니셔티브', '계획'],
  ['utilise', 'use'],
  ['utilize', 'use'],
  ['facilitate', 'help'],
  ['commence', 'begin'],
  ['prior to', 'before'],
  ['in order to', 'to'],
  ['subsequent', 'later'],
  ['stakeholder', 'people concerned'],
  ['implement', 'carry out'],
];
const LETTER = /[\p{L}\p{N}]/u;

export type HardSpot =
  /** `letters` with spaces, of which `most` are easy to read. */
  | { readonly kind: 'long'; readonly sentence: string; readonly letters: number; readonly most: number }
  | { readonly kind: 'word'; readonly word: string; readonly easier: string };

/** In the order in which they stand; a word once. */
export function hardSpots(text: string): readonly HardSpot[] {
  const long = sentences(text).flatMap((sentence): readonly HardSpot[] => {
    const letters = [...sentence].length;
    const most = /\p{Script=Hangul}/u.test(sentence) ? LONGEST.hangul : LONGEST.latin;
    return letters > most ? [{ kind: 'long', sentence, letters, most }] : [];
  });
  const lower = text.toLowerCase();
  const words = EASIER.flatMap(([word, easier]) => {
    const at = firstPlace(lower, word);
    return at < 0 ? [] : [{ at, spot: { kind: 'word', word, easier } as const }];
  });
  return [...long, ...words.toSorted((one, other) => one.at - other.at).map(({ spot }) => spot)];
}

function sentences(text: string): readonly string[] {
  return text
    .split(BETWEEN_SENTENCES)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Where the word begins, not inside another; −1: nowhere. */
function firstPlace(text: string, word: string): number {
  let at = text.indexOf(word);
  while (at > 0 && LETTER.test(text[at - 1] ?? '')) at = text.indexOf(word, at + 1);
  return at;
}

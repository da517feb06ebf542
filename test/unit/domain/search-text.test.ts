import { cutAround, markFound, searchInitials, searchKeys, underOtherLayout } from '@shared/domain/search-text.ts';
import { describe, expect, test } from 'vitest';
import { fc } from '../../support/chance.ts';

/** Whether the text is found, and what of it is marked. */
function hit(text: string, query: string): string | null {
  return markFound(text, query)?.hit ?? null;
}

describe('searching', () => {
  test.each([
    ['홍길동', '홍', '홍'],
    ['홍길동', '홍기', '홍길'],
    ['홍길동', '홍ㄱ', '홍길'],
    ['홍길동', 'ㅎㄱㄷ', '홍길동'],
    ['사회 홍길동', 'ㅎㄱ', '홍길'],
    ['길고양이', '고야', '고양'],
    ['가게 지도', '각', '가게'],
    ['홍길동', '홍길동'.normalize('NFD'), '홍길동'],
    ['홍길동'.normalize('NFD'), '길', '길'],
    ['Kim 1팀 총괄', 'kIM1', 'Kim 1'],
    ['Kim 1팀 총괄', '1ㅌㅊ', '1팀 총'],
    ['전화 010-1234-5678', '0101234', '010-1234'],
    ['01012345678', '010-1234', '0101234'],
    ['무대·음향', '무대 음향', '무대·음향'],
    ['씨앗', 'ㅆ', '씨'],
    ['𠮷野家', '野', '野'],
  ])('%s is found by %s', (text, query, marked) => {
    expect(hit(text, query)).toBe(marked);
  });

  test.each([
    ['홍길동', '홍동'],
    ['홍길동', 'ㄱㅎ'],
    ['홍길동', 'ㅎㄱㄷㅇ'],
    ['씨앗', 'ㅅ이'],
    ['카드', ''],
    ['카드', ' ·-'],
    ['- · -', '-'],
  ])('%s is not found by %s', (text, query) => {
    expect(hit(text, query)).toBeNull();
  });

  test('a half-typed last syllable is part of the whole word, whatever the word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0xac00, max: 0xd7a3 }), { minLength: 1, maxLength: 8 }),
        fc.nat(7),
        (codes, cut) => {
          const word = String.fromCharCode(...codes);
          const begun = [...word].slice(0, (cut % codes.length) + 1).join('');
          expect(searchKeys(word).startsWith(searchKeys(begun))).toBe(true);
          expect(searchInitials(word)).toHaveLength(codes.length);
        },
      ),
    );
  });

  test('what is marked is a part of the text that holds the query', () => {
    const text = fc.string({ unit: fc.constantFrom('가', '강', '나', 'a', 'B', '1', ' ', '-', '𠮷') });
    fc.assert(
      fc.property(text, text, (whole, query) => {
        const marked = markFound(whole, query);
        const isThere = searchKeys(query) !== '' && searchKeys(whole).includes(searchKeys(query));
        expect(marked !== null).toBe(isThere);
        if (marked === null) return;
        expect(`${marked.before}${marked.hit}${marked.after}`).toBe(whole);
        expect(searchKeys(marked.hit)).toContain(searchKeys(query));
      }),
    );
  });

  test.each([
    ['ghdrlf', '홍길'],
    ['Thkt', '쐇'],
    ['ㅗㅑ', 'hi'],
    ['3층', '3cmd'],
    ['3', null],
    ['a가', null],
  ])('%s is %s under the other layout', (typed, meant) => {
    expect(underOtherLayout(typed)).toBe(meant);
  });

  test('any text of Latin letters has another reading, which types the same keys', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcrstkoTRQWE 1-'), minLength: 1 }), (typed) => {
        const meant = underOtherLayout(typed);
        expect(meant === null).toBe(!/[a-z]/i.test(typed));
        expect(meant === null ? typed : underOtherLayout(meant)).toBe(typed);
      }),
    );
  });

  test('the surroundings are cut and say so', () => {
    const around = cutAround({ before: '가'.repeat(60), hit: '나', after: '다'.repeat(3) }, 10);
    expect(around).toEqual({ before: `…${'가'.repeat(10)}`, hit: '나', after: '다다다' });
  });
});

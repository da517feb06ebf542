import { describe, expect, it } from 'vitest';
import { choseongOf, isChoseongQuery, matchesSearch } from '@shared/domain/choseong.ts';
import { keysOf } from '@shared/domain/hangul.ts';

describe('first consonants', () => {
  it('keep everything that is not Hangul', () => {
    expect(choseongOf('서울역 일일야학')).toBe('ㅅㅇㅇㅇㅇㅇㅎ');
    expect(choseongOf('Kim 1팀 총괄')).toBe('kim1ㅌㅊㄱ');
    expect(choseongOf('빠띠 × 믹스')).toBe('ㅃㄸ×ㅁㅅ');
    expect(choseongOf('한글'.normalize('NFD'))).toBe('ㅎㄱ');
  });

  it('are asked for only when every Hangul letter is a lone consonant', () => {
    expect(['ㅅㅇㅇ', '1ㅌ', 'ㄳ', 'a ㅎ'].every(isChoseongQuery)).toBe(true);
    expect(['서ㅇ', 'ㅏ', 'abc', '', 'ㅅㅏ'].some(isChoseongQuery)).toBe(false);
  });
});

describe('matching a search', () => {
  it.each([
    ['서울역 일일야학', 'ㅅㅇㅇ'],
    ['서울역 일일야학', 'ㅅ ㅇㅇ ㅇㅇ'],
    ['서울역 일일야학', '역일일'],
    ['1팀 총괄', '1ㅌㅊㄱ'],
    ['가수 섭외', 'ㄳ'],
    ['Kim 담당', 'kim'],
    ['대조꿈나무', '댖'],
    ['길고양이', '길고야'],
    ['과학관', '고'],
    ['닭꼬치', '달'],
    ['괜찮아요', '괜찬'],
    ['한글'.normalize('NFD'), '한'],
    ['무엇이든', ''],
    ['무엇이든', '   '],
  ])('%s contains "%s"', (text, query) => {
    expect(matchesSearch(text, query)).toBe(true);
  });

  it.each([
    ['서울역 일일야학', 'ㅅㅇㅂ'],
    ['서울역', '서울여근'],
    ['대조꿈나무', '댄'],
    ['길고양이', '고먕'],
    ['가방', 'ㄲ'],
    ['', '가'],
  ])('%s does not contain "%s"', (text, query) => {
    expect(matchesSearch(text, query)).toBe(false);
  });

  it('takes syllables apart into the keys that type them', () => {
    expect(['괜', '닭', '쐬', 'ㅄ', 'ㅢ', 'a', '힣'].map(keysOf)).toEqual([
      'ㄱㅗㅐㄴ',
      'ㄷㅏㄹㄱ',
      'ㅆㅗㅣ',
      'ㅂㅅ',
      'ㅡㅣ',
      'a',
      'ㅎㅣㅎ',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { breakTokens } from '@shared/domain/word-break.ts';

function words(text: string): readonly string[] {
  return breakTokens(text).map((token) => token.replace(/ +$/u, ''));
}

describe('where a line may break', () => {
  it('is between words, with the spaces left on the word before', () => {
    expect(breakTokens('재개발 지역  길고양이를 위한')).toEqual(['재개발 ', '지역  ', '길고양이를 ', '위한']);
  });

  it.each([
    '2026. 11. 21.(토)',
    '2026. 11. 21.(토)~22.(일)',
    '2026. 11. 30.(월)~12. 2.(수)',
    '2026. 12. 31.(목)~2027. 1. 1.(금)',
    '11. 21.(토)',
    '2026년 11월 21일',
    '금 1,234,000원',
    '금1,234,000원(금일백이십삼만사천원)',
    '1,234,000 원',
    '123만 4천 원',
    '14:00~16:00',
    '14:00 ~ 16:00',
    '23:30~(다음 날) 00:30',
    '(다음 날) 00:30',
    '오후 1시 반',
    '오전 10시 30분',
    '010 1234 5678',
  ])('is never inside %s', (unit) => {
    expect(words(`행사는 ${unit} 입니다`)).toEqual(['행사는', unit, '입니다']);
    expect(words(unit)).toEqual([unit]);
  });

  it('may be between a date and a time, and around the tilde of a long period', () => {
    expect(words('2026. 11. 21.(토) 14:00~16:00')).toEqual(['2026. 11. 21.(토)', '14:00~16:00']);
    expect(words('2026. 9. 1. ~ 11. 30.(3개월)')).toEqual(['2026. 9. 1.', '~', '11. 30.(3개월)']);
  });

  it('keeps particles and brackets on their word', () => {
    expect(words('(2026. 11. 18. 10:20)부터 금 5,000원씩')).toEqual(['(2026. 11. 18.', '10:20)부터', '금 5,000원씩']);
  });

  it('keeps line breaks as tokens of their own and no-break spaces inside words', () => {
    expect(breakTokens('가 나\n\n다')).toEqual(['가 ', '나', '\n', '\n', '다']);
    expect(breakTokens('가\u00a0나')).toEqual(['가\u00a0나']);
    expect(breakTokens('')).toEqual([]);
  });

  it('leaves spaces at the ends with what stands there', () => {
    expect(breakTokens('  가 나  ')).toEqual(['  ', '가 ', '나  ']);
  });
});

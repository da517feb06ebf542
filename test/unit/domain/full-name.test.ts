import { fullNamesIn, isDescription } from '@shared/domain/full-name.ts';
import { describe, expect, test } from 'vitest';

describe('a full name', () => {
  test.each([
    ['홍길동', ['홍길동']],
    ['이솔', ['이솔']],
    ['남궁 민수', ['남궁 민수']],
    ['황보석', ['황보석']],
    ['제갈 은하', ['제갈 은하']],
    ['홍 길 동', ['홍 길 동']],
    ['한 강물', ['한 강물']],
    ['Smith, John', ['Smith, John']],
    ['Nguyễn Văn A', ['Nguyễn Văn A']],
    ['Kim Min-su', ['Kim Min-su']],
    ['Иван Петров', ['Иван Петров']],
    ['田中太郎', ['田中太郎']],
    ['존 스미스', ['존 스미스']],
  ])('is %s', (field, names) => {
    expect(fullNamesIn(field)).toEqual(names);
  });

  test.each([
    ['홍길동 팀장', ['홍길동']],
    ['홍길동님', ['홍길동']],
    ['촬영 홍길동', ['홍길동']],
    ['홍길동(사회)', ['홍길동']],
    ['나무(홍길동)', ['홍길동']],
    ['홍길동/남궁민수', ['홍길동', '남궁민수']],
    ['홍길동, 김하늘별', ['홍길동', '김하늘별']],
  ])('is taken out of what else the field says: %s', (field, names) => {
    expect(fullNamesIn(field)).toEqual(names);
  });

  test.each([
    '안전',
    '케이터링',
    '퍼실리테이터',
    '안전요원',
    '안전용품몰',
    '사회자',
    '홍보팀',
    '자원봉사자',
    '이벤트팀',
    '무대감독',
    '현장 안내',
    '마을 카페',
    '주민자치회',
    '마포구청',
    '나무',
    '하늘',
    '전원',
    '모두',
    '김',
    '',
    '박선생',
    '김대리',
    '이 교수',
    'Maria',
    'Stage crew',
    'Sound team',
    'Guest Speaker',
    'MC',
    '3조',
  ])('is not %s', (field) => {
    expect(fullNamesIn(field)).toEqual([]);
  });

  test('is no given name alone, but what has the shape of one is looked for: somebody is called so', () => {
    expect(fullNamesIn('다은')).toEqual([]);
    expect(fullNamesIn('현우')).toEqual(['현우']);
  });
});

test('what only says what somebody is, is no name to mask', () => {
  expect(['퍼실리테이터', '안전 요원', '행사 보조'].map(isDescription)).toEqual([true, true, true]);
  expect(['김철수', '홍길동 팀장', '남궁 민수'].map(isDescription)).toEqual([false, false, false]);
});

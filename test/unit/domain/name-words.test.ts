import { describe, expect, test } from 'vitest';
import { isNobody, looksLikeName, personNamed } from '@shared/domain/name-words.ts';

describe('a word for nobody', () => {
  test.each(['-', '–', '.', '없음', '해당 없음', '미정', '추후 확정', 'x', 'X', 'N/A', 'n/a', 'TBD', '3명', '?', ' '])(
    '%j',
    (word) => {
      expect(isNobody(word)).toBe(true);
    },
  );

  test.each(['나무', '안전', 'Nana', 'X팀', '무지개', '노을'])('%j is none', (word) => {
    expect(isNobody(word)).toBe(false);
  });
});

describe('a full Korean name', () => {
  test.each([
    '박다은',
    '강현우',
    '김철수님',
    '김철수 팀장',
    '남궁민수',
    '제갈윤',
    '안소라',
    '지민석',
    '김민석',
    '이영단',
  ])('%j', (word) => {
    expect(looksLikeName(word)).toBe(true);
  });

  test.each([
    '퍼실리테이터',
    '케이터링',
    '안전',
    '진행',
    '스태프',
    '사회자',
    '진행자',
    '음향',
    '촬영',
    '촬영팀',
    '안내팀',
    '전원',
    '모두',
    '담당자',
    '강사진',
    '현우',
    'John Smith',
    '안내요원',
  ])('%j is none', (word) => {
    expect(looksLikeName(word)).toBe(false);
  });
});

describe('the person whom a word stands for', () => {
  test.each([
    ['박다은', { name: '박다은', nickname: '', position: '', isGroup: false }],
    ['박다은님', { name: '박다은', nickname: '', position: '', isGroup: false }],
    ['박다은 팀장', { name: '박다은', nickname: '', position: '팀장', isGroup: false }],
    ['@새벽', { name: '', nickname: '새벽', position: '', isGroup: false }],
    ['촬영팀', { name: '촬영팀', nickname: '', position: '', isGroup: true }],
    ['고객 대표', { name: '고객 대표', nickname: '', position: '', isGroup: false }],
    ['손님', { name: '손님', nickname: '', position: '', isGroup: false }],
  ])('%j', (word, person) => {
    expect(personNamed(word)).toEqual(person);
  });

  test('is nobody for a word that names nobody', () => {
    expect(['-', '미정', '@', ''].map(personNamed)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

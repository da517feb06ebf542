import { hardSpots } from '@shared/domain/followup/plain-language.ts';
import { expect, test } from 'vitest';

test('office words are named with what everybody says, where a word begins', () => {
  const spots = hardSpots('금번 행사는 효능감 제고를 도모합니다. 상이한 의견도 모았습니다.');
  expect(spots).toEqual([
    { kind: 'word', word: '금번', easier: '이번' },
    { kind: 'word', word: '제고', easier: '높이기' },
    { kind: 'word', word: '도모', easier: '꾀하기' },
    { kind: 'word', word: '상이한', easier: '다른' },
  ]);
  expect(hardSpots('책상이 넓어요. 청소요원이 도왔어요.')).toEqual([]);
  expect(hardSpots('We utilize chairs in order to sit.')).toMatchObject([{ word: 'utilize' }, { word: 'in order to' }]);
});

test('a sentence longer than a breath is quoted with its letters; short ones and their number do not matter', () => {
  const long = `${'가나다라 '.repeat(15).trim()}.`;
  expect(hardSpots(`짧아요. ${long} 이것도 짧아요.`)).toEqual([
    { kind: 'long', sentence: long, letters: long.length, most: 70 },
  ]);
  expect(hardSpots('오늘 함께했어요. '.repeat(40))).toEqual([]);
  expect(hardSpots('')).toEqual([]);
});

test('a line break ends a sentence, and a decimal point does not', () => {
  expect(hardSpots(`${'가나다 '.repeat(12)}\n${'가나다 '.repeat(12)}`)).toEqual([]);
  expect(hardSpots(`${'가나다 '.repeat(9)}3.5점 ${'가나다 '.repeat(9)}`)).toHaveLength(1);
});

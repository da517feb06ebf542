/** Answers of forms on the web as the digits that would have been marked on paper (requirements E08–E11). */
import { guessQuestion, readAnswer } from '@shared/domain/survey/answer-sheet.ts';
import type { AskedQuestion } from '@shared/domain/survey/codes.ts';
import { describe, expect, it } from 'vitest';

const SCALE: AskedQuestion = { kind: 'scale5', options: '' };
const CHOICE: AskedQuestion = { kind: 'choice', options: '현수막\n지인\n기타' };
const MULTI: AskedQuestion = { kind: 'multi', options: '장소, 시설\n다과\n이야기' };

function picked(question: AskedQuestion, cell: string): string {
  const read = readAnswer(question, cell);
  return read.ok ? read.value.picked : read.code;
}

describe('a scale', () => {
  it.each([
    ['4', '4'],
    ['4점', '4'],
    ['5 (매우 그렇다)', '5'],
    ['2. 불만족', '2'],
    ['４', '4'],
    ['★★★☆☆', '3'],
    ['매우 그렇다', '5'],
    ['매우만족', '5'],
    ['보통이다', '3'],
    ['전혀 그렇지 않다', '1'],
    ['Strongly agree', '5'],
    ['', ''],
  ])('reads %s', (cell, digits) => {
    expect(picked(SCALE, cell)).toBe(digits);
  });
  it.each(['6', '0', '12', '4.5', '3명', '좋았어요', '★★★★★★'])('refuses %s', (cell) => {
    expect(picked(SCALE, cell)).toBe('answer.scale');
  });
});

describe('a choice', () => {
  it('is read by its words or its number, and what is written under “other” is kept', () => {
    expect(picked(CHOICE, '지 인')).toBe('2');
    expect(picked(CHOICE, '1) 현수막')).toBe('1');
    expect(readAnswer(CHOICE, '동네 카페에서')).toEqual({ ok: true, value: { picked: '3', text: '동네 카페에서' } });
  });
  it('that the question does not have is refused by its words', () => {
    expect(readAnswer({ kind: 'choice', options: '예\n아니요' }, '모르겠다')).toMatchObject({
      code: 'answer.option',
      params: { text: '모르겠다' },
    });
  });
});

describe('several choices in one cell', () => {
  it('are told apart although an option holds the comma that stands between them', () => {
    expect(picked(MULTI, '장소, 시설, 이야기')).toBe('1,3');
    expect(picked(MULTI, '이야기;다과')).toBe('2,3');
    expect(picked(MULTI, '다과\n이야기')).toBe('2,3');
    expect(picked(MULTI, '다과, 다과')).toBe('2');
    expect(readAnswer(MULTI, '다과, 음악')).toMatchObject({ code: 'answer.option', params: { text: '음악' } });
  });
});

describe('what a column asks', () => {
  it.each([
    ['a scale', ['5', '4', '', '매우 그렇다'], { kind: 'scale5', options: '' }],
    ['a choice', ['예', '아니요', '예', '예', '아니요'], { kind: 'choice', options: '예\n아니요' }],
    ['several choices', ['다과, 장소', '다과', '장소', '다과, 장소'], { kind: 'multi', options: '다과\n장소' }],
    ['words', ['좋았다', '또 오고 싶다', '소리가 울렸다'], { kind: 'text', options: '' }],
    ['words where nobody answered', ['', ''], { kind: 'text', options: '' }],
  ] as const)('is %s', (_, cells, question) => {
    expect(guessQuestion(cells)).toEqual(question);
  });
});

/** A hidden purpose stays hidden: which words of a text give it away, and which do not. */
import { tellingWord, tellingWordsOf } from '@shared/domain/publicity/telling-words.ts';
import type { Secret } from '@shared/domain/publicity/telling-words.ts';
import { expect, test } from 'vitest';
import { fc } from '../../../support/chance.ts';

const SECRET: Secret = {
  awareness: 'blind',
  title: '골목 텃밭 실험',
  participantTitle: '골목에서 보내는 하루',
  purpose: '텃밭을 두면 이웃끼리 인사를 더 나누는지 살펴봅니다.',
  question: '골목에 텃밭을 두면 이웃이 더 자주 만날까?',
  venue: '주민센터 2층',
  organiser: '마을연구소',
  operator: '',
  partners: '',
  sponsors: '',
};
const words = tellingWordsOf(SECRET);

test.each([
  ['텃밭에서 상추를 심어요', '텃밭에서'],
  ['이웃끼리 모여요', '이웃끼리'],
  ['골목에 텃밭을 두면 이웃이 더 자주 만날까?', '텃밭을'],
])('“%s” gives it away by “%s”', (text, word) => {
  expect(tellingWord(words, '제목', text)).toBe(word);
});

test.each([
  '골목에서 하루를 함께 보내요. 주민센터 2층으로 오세요.',
  '신청은 11월 20일까지, 마을연구소로 문의해 주세요.',
  '',
])('“%s” gives nothing away: participants read those words anyway', (text) => {
  expect(tellingWord(words, text)).toBeNull();
});

test('nothing is telling while the purpose is not hidden', () => {
  const open = tellingWordsOf({ ...SECRET, awareness: 'informed' });
  expect(tellingWord(open, SECRET.purpose, SECRET.question)).toBeNull();
});

test('the title is telling where participants read another one, and not where they read it', () => {
  const title = { ...SECRET, purpose: '', question: '' };
  expect(tellingWord(tellingWordsOf(title), '텃밭 하루')).toBe('텃밭');
  expect(tellingWord(tellingWordsOf({ ...title, participantTitle: '' }), '텃밭 하루')).toBeNull();
});

test('whatever stands around it, the purpose or the question is found; a text of other letters is not', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (before, after) => {
      expect(tellingWord(words, `${before} ${SECRET.purpose} ${after}`)).not.toBeNull();
      expect(tellingWord(words, `${before}\n${SECRET.question}\n${after}`)).not.toBeNull();
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9 .,!-]{0,60}$/u), (text) => {
      expect(tellingWord(words, text)).toBeNull();
    }),
  );
});

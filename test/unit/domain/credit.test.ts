import { creditOf } from '@shared/domain/credit.ts';
import { CREDITS } from '@shared/domain/proposer-path.ts';
import { expect, test } from 'vitest';

const known = { name: '홍길동', nickname: '나무' };

function credits(person: typeof known, creditName = '') {
  return CREDITS.map((creditAs) => creditOf({ creditAs, creditName }, person, '제안자'));
}

test('a proposer is named as they chose; nobody asked is not the same as nobody to be named', () => {
  expect(credits(known)).toEqual([null, '홍길동', '나무', '제안자', '']);
});

test('what they said in so many words stands for name, nickname and role; unasked and anonymous stay', () => {
  expect(credits(known, ' 야학 지기 ')).toEqual([null, '야학 지기', '야학 지기', '야학 지기', '']);
});

test('a name that nobody knows is the word of the role, never another name of theirs', () => {
  expect(credits({ name: '', nickname: '나무' })[1]).toBe('제안자');
  expect(credits({ name: '홍길동', nickname: ' ' })[2]).toBe('제안자');
});

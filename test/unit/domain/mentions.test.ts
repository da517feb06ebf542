import { mentionFinder, sentencesWith, redacted } from '@shared/domain/mentions.ts';
import { identifiersInText, identifiersOf, mergedIdentifiers } from '@shared/domain/identifiers.ts';
import { describe, expect, test } from 'vitest';

const NOBODY = { name: '', nickname: '', phone: '', email: '', notes: [] };

function found(who: Partial<Parameters<typeof identifiersOf>[0]>, text: string, others: readonly string[] = []) {
  const find = mentionFinder(identifiersOf({ ...NOBODY, ...who }), others);
  return find(text).map(({ start, end, doubtful }) => text.slice(start, end) + (doubtful ? '?' : ''));
}

describe('a name of two letters that is also a word', () => {
  test.each([
    ['국화가 왔다', ['국화']],
    ['오늘은 국화님께서 사회를 본다', ['국화']],
    ['국화, 하늘과 국화에게만', ['국화', '국화']],
    ['(국화)', ['국화']],
    ['국화 씨의 자리', ['국화']],
  ])('is found with its particles: %s', (text, names) => {
    expect(found({ nickname: '국화' }, text)).toEqual(names);
  });

  test('is doubtful where something else follows, and no name where it ends another word', () => {
    expect(found({ nickname: '국화' }, '국화차 세 잔, 국화빵')).toEqual(['국화?', '국화?']);
    expect(found({ nickname: '국화' }, '들국화가 피었다')).toEqual([]);
  });
});

describe('a name of three letters', () => {
  test('is found wherever it stands, spaces inside it or not', () => {
    const names = ['홍길동', '홍 길동', '홍길동', '홍길동'];
    expect(found({ name: '홍길동' }, '홍길동, 홍 길동에게 사회자홍길동 홍길동쪽지')).toEqual(names);
    expect(found({ name: '남궁 은하수' }, '남궁은하수 남궁 은하수')).toEqual(['남궁은하수', '남궁 은하수']);
  });

  test('is doubtful as a given name alone, unless somebody is addressed', () => {
    expect(found({ name: '박국화' }, '국화를 심는다. 국화님이 심는다.')).toEqual(['국화?', '국화']);
    expect(found({ name: '박국화' }, '국화빵')).toEqual([]);
  });

  test('is not found inside the longer name of somebody else', () => {
    expect(found({ nickname: '은하수' }, '은하수빛이 오고 은하수도 온다', ['은하수빛'])).toEqual(['은하수']);
  });
});

describe('a name in Latin letters', () => {
  test('is found in any case as a word, Korean particles behind it', () => {
    expect(found({ name: 'Ann Lee' }, 'ann lee가, Ann  Lee; Joann Lees')).toEqual(['ann lee', 'Ann  Lee']);
    expect(found({ nickname: 'Jo' }, 'Jo와 jo, John, joke')).toEqual(['Jo', 'jo']);
  });
});

describe('a number', () => {
  test.each([
    '010-1234-5678',
    '010 1234 5678',
    '01012345678',
    '010.1234.5678',
    '+82 10-1234-5678',
    '+82-(0)10-1234-5678',
    '０１０－１２３４－５６７８',
    '0 1 0 1 2 3 4 5 6 7 8',
  ])('of a telephone is found as %s', (text) => {
    expect(found({ phone: '01012345678' }, `연락 ${text}입니다`)).toEqual([text]);
  });

  test('is found among others, and not inside a longer one', () => {
    expect(found({ phone: '01012345678' }, '2026-11-21 010-1234-5678 02-123-4567')).toEqual(['010-1234-5678']);
    expect(found({ phone: '01012345678' }, '9010123456781')).toEqual([]);
  });

  test('of an account is taken from the notes of the record', () => {
    const account = { notes: ['국민 123456-78-901234 (본인)'] };
    expect(found(account, '이체: 123456 78 901234, 12345678901234')).toEqual(['123456 78 901234', '12345678901234']);
  });
});

test('an address is found in any case, with spaces around its sign', () => {
  expect(found({ email: 'Gil@Example.org' }, 'gil@example.org, GIL @ example.org, agil@example.org')).toEqual([
    'gil@example.org',
    'GIL @ example.org',
  ]);
});

test('what names somebody by itself is taken apart into name, number and address', () => {
  const identifiers = identifiersInText('표식연락처 02-9999-8888 a@b.kr');
  expect(identifiers.names).toEqual(['표식연락처']);
  expect(identifiers.numbers).toContain('0299998888');
  expect(identifiers.emails).toEqual(['a@b.kr']);
});

test('sentences end at lines and at full stops, and lose only what is found in them', () => {
  const text = '홍길동이 온다. 국화를 산다.\n둘째 줄 홍 길동\n셋째';
  const find = mentionFinder(mergedIdentifiers([identifiersOf({ ...NOBODY, name: '홍길동' })]));
  const sentences = sentencesWith(text, find(text));
  expect(sentences.map(({ start, end }) => text.slice(start, end).trim())).toEqual([
    '홍길동이 온다.',
    '둘째 줄 홍 길동',
  ]);
  expect(redacted(text, find(text), '[파기됨]')).toBe('[파기됨]이 온다. 국화를 산다.\n둘째 줄 [파기됨]\n셋째');
});

test('a cell of 100,000 letters is searched for 5,000 people at once in a blink', () => {
  const people = Array.from({ length: 5000 }, (_one, at) => ({
    ...NOBODY,
    name: `김${String.fromCodePoint(0xac00 + (at % 11_000))}${String.fromCodePoint(0xac00 + ((at * 7) % 11_000))}`,
    phone: `010${String(10_000_000 + at)}`,
  }));
  const find = mentionFinder(mergedIdentifiers(people.map(identifiersOf)));
  const text = '김가나 010-1000-0001 @ 12345 '.repeat(3500).slice(0, 100_000);
  const began = performance.now();
  find(text);
  expect(performance.now() - began).toBeLessThan(2000);
});

import { describe, expect, it } from 'vitest';
import { maskEmail, maskName, maskPerson, maskPhone, maskText, nameInFront } from '@shared/domain/masking.ts';
import { formatPhone, normalisePhone } from '@shared/domain/phone.ts';

describe('telephone numbers', () => {
  it.each([
    ['01012345678', '010-1234-5678'],
    ['0111234567', '011-123-4567'],
    ['021234567', '02-123-4567'],
    ['0212345678', '02-1234-5678'],
    ['0311234567', '031-123-4567'],
    ['03112345678', '031-1234-5678'],
    ['15880000', '1588-0000'],
    ['050712345678', '0507-1234-5678'],
    ['05051234567', '0505-123-4567'],
    ['07012345678', '070-1234-5678'],
    ['+821012345678', '010-1234-5678'],
    ['119', '119'],
    ['0311234', '0311234'],
    ['010123456789', '010123456789'],
    ['050712345', '050712345'],
    ['12345', '12345'],
    ['', ''],
    ['+14155550123', '+14155550123'],
  ])('%s prints as %s', (stored, printed) => {
    expect(formatPhone(stored)).toBe(printed);
  });

  it.each([
    ['010-1234-5678', '01012345678'],
    ['010 1234 5678', '01012345678'],
    ['010.1234.5678', '01012345678'],
    ['(02) 123-4567', '021234567'],
    ['+82 10-1234-5678', '01012345678'],
    ['+82 (0)10-1234-5678', '01012345678'],
    ['0082 2 123 4567', '021234567'],
    ['０１０－１２３４－５６７８', '01012345678'],
    ['+1 415 555 0123', '+14155550123'],
    [' 02-123-4567 내선 12 ', '02-123-4567 내선 12'],
    ['1000001234', '01000001234'],
    ['1000001235.0', '01000001235'],
    ['="01000001237"', '01000001237'],
    ["'01000001238", '01000001238'],
    ['82-10-0000-1236', '01000001236'],
    ['1.00E+09', '1.00E+09'],
    ['모름', '모름'],
  ])('%s is stored as %s', (typed, stored) => {
    expect(normalisePhone(typed)).toBe(stored);
  });
});

describe('what each audience sees', () => {
  it('of a name: all, first and last letter, or the role', () => {
    expect(['홍길동', '남궁민수', '이솔', '김', 'Kim Namu', ''].map(maskName)).toEqual([
      '홍*동',
      '남**수',
      '이*',
      '*',
      'K** ***u',
      '',
    ]);
    const person = { name: '홍길동', nickname: '' };
    expect(maskPerson(person, 'internal', '사회자')).toBe('홍길동');
    expect(maskPerson(person, 'shared', '사회자')).toBe('홍*동');
    expect(maskPerson(person, 'public', '사회자')).toBe('사회자');
    expect(maskPerson(person, 'public', '')).toBe('홍*동');
  });

  it('of a nickname: the nickname', () => {
    const person = { name: '홍길동', nickname: '나무' };
    expect(maskPerson(person, 'internal', '사회자')).toBe('홍길동(나무)');
    expect(maskPerson(person, 'shared', '사회자')).toBe('나무');
    expect(maskPerson(person, 'public', '사회자')).toBe('사회자');
    expect(maskPerson({ name: '', nickname: '민니' }, 'internal', '')).toBe('민니');
    expect(maskPerson({ name: '', nickname: '민니' }, 'public', '')).toBe('민니');
  });

  it('of a telephone number: all, without its middle, nothing', () => {
    expect(maskPhone('01012345678', 'internal')).toBe('010-1234-5678');
    expect(maskPhone('01012345678', 'shared')).toBe('010-****-5678');
    expect(maskPhone('021234567', 'shared')).toBe('02-***-4567');
    expect(maskPhone('15880000', 'shared')).toBe('1588-****');
    expect(maskPhone('+14155550123', 'shared')).toBe('+***********');
    expect(maskPhone('02-123-4567 내선 12', 'shared')).toBe('**-***-**** ** **');
    expect(maskPhone('01012345678', 'public')).toBe('');
    expect(maskPhone(' ', 'shared')).toBe('');
  });

  it('of an address: all, its first letter and its host, nothing', () => {
    expect(maskEmail('namu@example.org', 'internal')).toBe('namu@example.org');
    expect(maskEmail('namu@example.org', 'shared')).toBe('n***@example.org');
    expect(maskEmail('n@example.org', 'shared')).toBe('***@example.org');
    expect(maskEmail('no address', 'shared')).toBe('***');
    expect(maskEmail('namu@example.org', 'public')).toBe('');
    expect(maskEmail('', 'shared')).toBe('');
  });
});

describe('the name in front of a field', () => {
  it.each([
    ['홍길동 (강의)', '홍길동'],
    ['홍 길동, 사회', '홍 길동'],
    ['남궁민수（사회）', '남궁민수'],
    ['홍길동/이솔', '홍길동'],
    ['(강의)', ''],
    ['퍼실리테이터 (2회)', null],
  ])('of %s is %s', (field, name) => {
    expect(nameInFront(field)).toBe(name);
  });
});

describe('free text', () => {
  it.each([
    ['담당 010-1234-5678 (나무)', '담당 010-****-5678 (나무)'],
    ['01012345678로 연락', '010-****-5678로 연락'],
    ['010 1234 5678', '010-****-5678'],
    ['010.1234.5678', '010-****-5678'],
    ['010–1234–5678', '010-****-5678'],
    ['０１０－１２３４－５６７８', '010-****-5678'],
    ['010\u200b-1234-\u200b5678', '010-****-5678'],
    ['+82 10-1234-5678', '010-****-5678'],
    ['(02) 123-4567', '02-***-4567'],
    ['0507-1234-5678', '0507-****-5678'],
    ['문의: namu@example.org까지', '문의: n***@example.org까지'],
    ['900101-1234567', '900101-*******'],
  ])('%s is shared as %s', (text, masked) => {
    expect(maskText(text, 'shared')).toBe(masked);
    expect(maskText(text, 'internal')).toBe(text);
  });

  it('shows the public nothing of a contact', () => {
    expect(maskText('010-1234-5678, namu@example.org', 'public')).toBe('****, ****');
  });

  it.each(['1,234,000원', '2026. 11. 21.(토) 14:00~16:00', '110-123-456789', '큐 12', '대표번호 1588-0000', ''])(
    'leaves %s alone',
    (text) => {
      expect(maskText(text, 'shared')).toBe(text);
    },
  );

  it('masks a name that is written apart, decomposed or with something unseen in it; of two letters a space makes other words', () => {
    const names = ['남궁은하수', '이솔', '한 강물', 'J.-P. (Lee)?'];
    const text = `남궁 은하수, 남궁.은하수, 남궁\u200b은하수, ${'남궁은하수'.normalize('NFD')}, 한강물, 한 강물. 이 솔직한 이솔, J.-P. (Lee)?`;
    expect(maskText(text, 'shared', names)).toBe(
      '남* **수, 남****수, 남****수, 남***수, 한*물, 한 *물. 이 솔직한 이*, J**** *****?',
    );
  });

  it('masks the names of people it is told of, the longer first', () => {
    expect(maskText('사회 홍길동, 접수 남궁민수·남궁민', 'shared', ['남궁민', '남궁민수', '홍길동', '', '김'])).toBe(
      '사회 홍*동, 접수 남**수·남*민',
    );
    expect(maskText('이솔의 김치', 'shared', ['이솔', '김'])).toBe('이*의 김치');
    expect(maskText('홍길동'.normalize('NFD'), 'shared', ['홍길동'])).toBe('홍*동');
  });
});

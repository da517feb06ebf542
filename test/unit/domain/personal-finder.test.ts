/** What papers and bundles hide of texts, and what they leave: both are errors, data in clear and words eaten. */
import { maskText, textMasker } from '@shared/domain/masking.ts';
import { normalisePhone } from '@shared/domain/phone.ts';
import { describe, expect, test } from 'vitest';

const PEOPLE = [
  '안전',
  '케이터링',
  '퍼실리테이터',
  '홍길동',
  '남궁 민수',
  'Smith, John',
  'Nguyễn Văn A',
  'Kim Min-su',
  '존 스미스',
];

function shared(text: string, names: readonly string[] = PEOPLE): string {
  return maskText(text, 'shared', names);
}

describe('a word that somebody is entered under', () => {
  test.each([
    '야간 안전 수칙',
    '안전용품몰',
    '안전이 먼저, 안전님',
    '퍼실리테이터 사례비',
    '케이터링 업체와 통화',
    '케이터링비',
  ])('is left in %s', (text) => {
    expect(shared(text)).toBe(text);
  });
});

describe('a full name', () => {
  test.each([
    ['홍길동이', '홍*동이'],
    ['홍길동님', '홍*동님'],
    ['홍길동씨', '홍*동씨'],
    ['홍길동은', '홍*동은'],
    ['홍길동는', '홍*동는'],
    ['홍길동에게', '홍*동에게'],
    ['홍길동께서', '홍*동께서'],
    ['홍길동팀장', '홍*동팀장'],
    ['홍길동 선생님', '홍*동 선생님'],
    ['홍길동선생님께서는', '홍*동선생님께서는'],
    ['홍길동강사', '홍*동강사'],
    ['홍길동외 3명', '홍*동외 3명'],
    ['사회자홍길동', '사회자홍*동'],
    ['MC홍길동', 'MC홍*동'],
    ['(홍길동)', '(홍*동)'],
    ['홍길동010-0000-1234', '홍*동010-****-1234'],
    ['홍 길동에게', '홍 *동에게'],
    ['남궁민수와', '남**수와'],
    ['남궁 민수', '남* *수'],
    ['JOHN SMITH', 'J*** ****H'],
    ['john smith가', 'j*** ****h가'],
    ['Smith, John', 'S***** ***n'],
    ['SMITH-JOHN', 'S********N'],
    ['nguyen van a', 'n***** *** a'],
    ['Văn A Nguyễn', 'V** * *****n'],
    ['Minsu Kim', 'M**** **m'],
    ['KIM MIN SU', 'K** *** *U'],
    ['스미스 존에게', '스** 존에게'],
  ])('is masked in %s', (text, masked) => {
    expect(shared(text)).toBe(masked);
  });

  test.each(['홍길동전을 읽는다', '홍길동쪽지', '새홍길동', 'Johnny Smithson', 'John, Smithers'])(
    'is not seen in %s, which is another word',
    (text) => {
      expect(shared(text)).toBe(text);
    },
  );

  test('written apart is another word where its parts are words, unless somebody is addressed', () => {
    const names = ['이나무', '한마음', '이솔', '김솔'];
    expect(shared('이 나무 아래, 한 마음으로, 이 솔직한', names)).toBe('이 나무 아래, 한 마음으로, 이 솔직한');
    expect(shared('이 나무 님, 이 솔 팀장, 김 솔', names)).toBe('이 *무 님, 이 * 팀장, 김 *');
  });
});

describe('a telephone number', () => {
  test.each([
    ['010-0000-1234', '010-****-1234'],
    ['010/0000/1234', '010-****-1234'],
    ['010.0000.1234', '010-****-1234'],
    ['010·0000·1234', '010-****-1234'],
    ['010_0000_1234', '010-****-1234'],
    ['０１０－００００－１２３４', '010-****-1234'],
    ['010–0000–1234', '010-****-1234'],
    ['0 1 0 0 0 0 0 1 2 3 4', '010-****-1234'],
    ['82-10-0000-1234', '010-****-1234'],
    ['821000001234', '010-****-1234'],
    ['+82 10-0000-1234', '010-****-1234'],
    ['(+82) 10 0000 1234', '010-****-1234'],
    ['0082 10 0000 1234', '010-****-1234'],
    ['001-82-10-0000-1234', '010-****-1234'],
    ['00700-82-10-0000-1234', '010-****-1234'],
    ['10-0000-1234', '010-****-1234'],
    ['1000001234', '010-****-1234'],
    ['1000001234.0', '010-****-1234'],
    ['1000001234, 1000001235', '010-****-1234, 010-****-1235'],
    ['(010-0000-1234)', '(010-****-1234)'],
    ['010-0000-1234/02-123-4567', '010-****-1234/02-***-4567'],
    ['010-0000-1234 9시', '010-****-1234 9시'],
    ['+1 213-555-0123', '+***********'],
    ['1-213-555-0123', '***********'],
    ['+84 90 123 45 67', '+***********'],
    ['+81 90-1234-5678', '+************'],
    ['84-90-123-4567', '***********'],
    ['전화 123-4567', '전화 *******'],
    ['010-1234-56789', '************'],
    ['O10-0000-1234', '010-****-1234'],
    ['010-OOOO-l234', '010-****-1234'],
    ['010|0000|1234', '***|****|****'],
    ['010*0000*1234', '*************'],
    ['010 = 0000 = 1234', '*** = **** = ****'],
    ['010ㅡ0000ㅡ1234', '*************'],
  ])('%s is shared as %s', (text, masked) => {
    expect(shared(text)).toBe(masked);
    expect(maskText(text, 'public')).not.toMatch(/\d{3}-\d{4}|1234/u);
  });

  test('of somebody known is found as no pattern would: at home in another country', () => {
    const mask = textMasker('shared', { names: [], phones: ['+84 90 123 4567'] });
    expect(mask('0901234567로, 84901234567로').text).toBe('**********로, ***********로');
  });
});

describe('accounts, cards, addresses', () => {
  test.each([
    ['국민 123456-78-901234 (본인)', '국민 ******-**-****** (본인)'],
    ['신한은행 110-123-456789', '신한은행 ***-***-******'],
    ['국민은행 홍길동 123-456-789012', '국민은행 홍*동 ***-***-******'],
    ['계좌번호: 1234567890123', '계좌번호: *************'],
    ['1234-5678-9012-3456', '****-****-****-****'],
    ['4111111111111111', '****************'],
    ['gil @ example.org', 'g***@ example.org'],
    ['gil＠example.org', 'g***@example.org'],
    ['주민번호 9001011234567', '주민번호 900101-*******'],
  ])('%s is shared as %s', (text, masked) => {
    expect(shared(text)).toBe(masked);
  });
});

describe('what is nobody’s', () => {
  test.each([
    '1,000,001,234원',
    '금 1000001234원',
    '₩1000001234',
    '+10,000,000원',
    '5,000원×30명',
    '금액 1000001234',
    '2026-11-21 10:00~12:00',
    '2026. 11. 21.(토) 14:00',
    '20261121-0001',
    '2026-1121-0001-0002',
    '입금 20261121-0001',
    '승인번호 1023456789',
    '사업자등록번호 123-45-67890',
    '110111-1129497',
    '예산 110-01, 210-07',
    '10 2026 1121 3000',
    'ISBN 978-89-1234-567-8',
    '8801043036016',
    '바코드 1000001234',
    '110-123-456789',
    '1.00E+09',
    '대표번호 1588-0000',
    '전화: 1577-1234',
    '119',
    '인스타 @namu.official',
    '오후 2시 @ 강당',
    'oil-oooo-1ill',
    '010:00 시작',
  ])('%s is left', (text) => {
    expect(shared(text)).toBe(text);
    expect(maskText(text, 'public', PEOPLE)).toBe(text);
  });

  test('a field for numbers of papers keeps what has a telephone’s shape by chance, and loses what is certain', () => {
    const mask = textMasker('shared', { names: [] });
    expect(mask('02-2026-0001', { reference: true }).text).toBe('02-2026-0001');
    expect(mask('1023456789', { reference: true }).text).toBe('1023456789');
    expect(mask('010-0000-1234', { reference: true }).text).toBe('010-****-1234');
  });
});

test('the masker says what it did, in the order of the text, and for the team does nothing', () => {
  const text = '홍길동 010-0000-1234, 홍길동';
  expect(textMasker('shared', { names: PEOPLE })(text).masked).toEqual([
    { kind: 'name', original: '홍길동', shown: '홍*동' },
    { kind: 'phone', original: '010-0000-1234', shown: '010-****-1234' },
    { kind: 'name', original: '홍길동', shown: '홍*동' },
  ]);
  expect(textMasker('internal', { names: PEOPLE })(text)).toEqual({ text, masked: [] });
});

describe('a mobile number that has lost its 0', () => {
  test.each([
    ['1000001234', '01000001234'],
    ['1000001235.0', '01000001235'],
    ['821000001234', '01000001234'],
    ['00700-82-10-0000-1234', '01000001234'],
    ['1100001234', '1100001234'],
    ['100000123', '100000123'],
    ['1.00E+09', '1.00E+09'],
  ])('%s is stored as %s', (typed, stored) => {
    expect(normalisePhone(typed)).toBe(stored);
  });
});

test('a cell of 100,000 letters is searched for 5,000 people in a blink, whatever stands in it', () => {
  const names = Array.from(
    { length: 5000 },
    (_, at) => `김${String.fromCodePoint(0xac00 + at, 0xac00 + ((at * 7) % 11_000))}`,
  );
  const mask = textMasker('shared', {
    names: [...names, 'Smith, John'],
    phones: names.map((_, at) => `010${10_000_000 + at}`),
  });
  const hard = [
    '김가나 010-1000-0001 @ 12345 ',
    '1',
    '1 ',
    '0-',
    '010-',
    '+1 ',
    'john smith ',
    'a',
    '김',
    '김.',
    'a@',
    '전화 ',
    '국민 1-',
    '(',
    '82',
  ];
  const began = process.cpuUsage().user;
  for (const piece of hard) mask(piece.repeat(100_000 / piece.length));
  expect((process.cpuUsage().user - began) / 1000).toBeLessThan(6000);
});

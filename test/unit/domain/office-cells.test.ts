import { describe, expect, test } from 'vitest';
import { readCell } from '@shared/domain/cue-cells.ts';
import { parseDate } from '@shared/domain/civil-date.ts';
import { parseDuration } from '@shared/domain/clock-time.ts';
import { parseWon } from '@shared/domain/money.ts';
import { personNamed } from '@shared/domain/name-words.ts';
import { normalisePhone } from '@shared/domain/phone.ts';
import { holdsResidentNumber } from '@shared/domain/resident-number.ts';
import { civilDate } from '@shared/domain/units.ts';

/** Start and end as minutes of the sheet; null for what is not said. */
function range(text: string): unknown {
  const read = readCell('start', text);
  if (read?.ok !== true) return read?.code;
  return read.value.kind === 'start' ? [read.value.value, read.value.until] : undefined;
}

describe('starts and ranges as programmes and spreadsheets write them', () => {
  test.each([
    ['저녁 7시 30분 ~ 9시', [1170, 1260]],
    ['오전 11시~1시', [660, 780]],
    ['오후 5시~5시 20분', [1020, 1040]],
    ['저녁 7시 ~ 9시  30분', [1140, 1290]],
    ['밤 10시 ~ 12시', [1320, 1440]],
    ['오후 9시 - 익일 1시', [1260, 1500]],
    ['3PM-5PM', [900, 1020]],
    ['3:15PM ― 4:45PM', [915, 1005]],
    ['13:20―14:00', [800, 840]],
    ['13:20〜14:00', [800, 840]],
    ['１３：２０－１４：００', [800, 840]],
    ['13:20 → 14:00', [800, 840]],
    ['13:20\n14:00', [800, 840]],
    ['11시~1시', [660, 780]],
    ['9:30~6:00', [570, 1080]],
    ['15:20 (20분)', [920, 940]],
    ['15:20~16:00（40′）', [920, 960]],
    ['15:20~16:00 / 40분', [920, 960]],
    ['19:00~종료', [1140, null]],
    ['D+1 01:30', [1530, null]],
    ['(D-1) 16:00', [-480, null]],
    ['00:40(익일)', [1480, null]],
    ['26:15', [1575, null]],
    ['약 14:10', [850, null]],
    ['14시 10분경', [850, null]],
    ['14:10 (예정)', [850, null]],
    ['14:10 이후', [850, null]],
    ['오후 세 시 반', [930, null]],
    ['오후 두시~네시', [840, 960]],
    ['오전 열한시', [660, null]],
    ['1899-12-30 오후 2:10:00', [850, null]],
    ['미정', [null, null]],
    ['-', [null, null]],
  ])('%s', (text, expected) => {
    expect(range(text)).toEqual(expected);
  });

  test.each(['15:00~14:00 (60분)', '15:20~16:00 (30분)', '~15:00', '14:00~누구나', '3/28 14:00'])(
    '%s is asked',
    (text) => {
      expect(range(text)).toMatch(/^time\./u);
    },
  );

  test('an end long before its start stays what it is, and is asked where the row is laid', () => {
    expect(range('15:00~13:00')).toEqual([900, 780]);
    expect(range('3:00~2:00')).toEqual([180, 120]);
    expect(range('13:00~2:30')).toEqual([780, 150]);
    expect(range('11:00~01:00')).toEqual([660, 60]);
  });

  test.each([
    ['~15:40', 940],
    ['15:40까지', 940],
    ['종료', null],
    ['D+1 00:10', 1450],
  ])('an end: %s', (text, minute) => {
    expect(readCell('end', text)).toMatchObject({ ok: true, value: { value: minute } });
  });
});

describe('lengths as programmes and spreadsheets write them', () => {
  test.each([
    ['[25분]', 25],
    ['총 25분', 25],
    ['약 25분간', 25],
    ['25분 내외', 25],
    ['25.0', 25],
    ['오전 12:25:00', 25],
    ['1:25:00 AM', 85],
    ['7분×4팀', 28],
    ['20분+5분', 25],
    ['90분 (휴식 10분 포함)', 90],
    ['반시간', 30],
    ['두 시간', 120],
    ['한시간 반', 90],
    ['90분(1시간 30분)', 90],
  ])('%s', (text, length) => {
    expect(parseDuration(text)).toEqual({ ok: true, value: length });
  });

  test.each(['20~25분', '5분 20초', '7분×4팀×', '오후 1:00:00', '90분 (휴식)', '90분(1시간)'])(
    '%s is refused',
    (text) => {
      expect(parseDuration(text).ok).toBe(false);
    },
  );
});

describe('amounts as vouchers and spreadsheets write them', () => {
  test.each([
    ['금 삼십이만원정', 320_000],
    ['₩320,000-', 320_000],
    ['320,000.-', 320_000],
    ['320천원', 320_000],
    ['3,200천원', 3_200_000],
    ['320 (천원)', 320_000],
    ['3백만원', 3_000_000],
    ['2천5백만원', 25_000_000],
    ['7.5만원', 75_000],
    ['1.25억', 125_000_000],
    ['320,000 KRW', 320_000],
    ['320,000(VAT 포함)', 320_000],
    ['320,000원(4개월 할부)', 320_000],
    ['320,000원(320,000)', 320_000],
    ['="320000"', 320_000],
    ['무료', 0],
    ['총 320,000원', 320_000],
    ['약 32만원', 320_000],
    ['32만원 내외', 320_000],
    ['8,000원씩', 8_000],
    ['1.5백만원', 1_500_000],
    ['2.4천만원', 24_000_000],
    ['—', 0],
  ])('%s', (text, amount) => {
    expect(parseWon(text)).toEqual({ ok: true, value: amount });
  });

  test.each([
    ['1억 2천', 'won.format'],
    ['0.00005만', 'won.format'],
    ['320,000원(310,000)', 'won.format'],
    ['3만원(1만원×3)', 'won.format'],
    ['320,000-', 'won.format'],
    ['320.000', 'won.format'],
    ['월 320,000원', 'won.format'],
    ['총 3명 8,000원', 'won.format'],
    ['320,000원(VAT 별도)', 'won.vatApart'],
    ['320,000 (부가세 제외)', 'won.vatApart'],
  ])('%s is refused with %s', (text, code) => {
    expect(parseWon(text)).toMatchObject({ ok: false, code });
  });
});

describe('days as banks, cards and spreadsheets write them', () => {
  test.each([
    ['261108', '2026-11-08'],
    ['11·8', '2026-11-08'],
    ['11월 8일자', '2026-11-08'],
    ['2026-11-08 19시 5분', '2026-11-08'],
    ['2026.11.08(일)19:05', '2026-11-08'],
    ['2026-11-08 07:05:09 오후', '2026-11-08'],
    ['11/8까지', '2026-11-08'],
    ['~11. 8.(일)', '2026-11-08'],
    ['2026. 11. 8. 19시까지', '2026-11-08'],
    ['Nov 8, 2026', '2026-11-08'],
    ['8 November 2026', '2026-11-08'],
    ['8-Nov-2026', '2026-11-08'],
    ['Nov 8', '2026-11-08'],
    ['11/28/2026', '2026-11-28'],
    ['28/11/2026', '2026-11-28'],
    ['46334', '2026-11-08'],
  ])('%s', (text, date) => {
    expect(parseDate(text, civilDate('2027-02-06'))).toEqual({ ok: true, value: date });
  });

  test.each(['11.8~9', '261308', '11월 중', '11/8/2026', '12345', '46334.5', '11/8~11/9까지'])(
    '%s is refused',
    (text) => {
      expect(parseDate(text, civilDate('2027-02-06')).ok).toBe(false);
    },
  );
});

describe('telephone numbers that a spreadsheet damaged', () => {
  test.each([
    ['1034567890', '01034567890'],
    ['1,034,567,890', '01034567890'],
    ['1.03456789E9', '01034567890'],
    ['1034567890.0', '01034567890'],
    ['01034567890.0', '01034567890'],
    ['1034567890.00', '01034567890'],
    ['234567890', '0234567890'],
    ['2-3456-7890', '0234567890'],
    ['2-345-6789', '023456789'],
    ['313456789', '0313456789'],
    ['3134567890', '03134567890'],
    ['7034567890', '07034567890'],
    ['50734567890', '050734567890'],
    ['15443456', '15443456'],
    ['82-31-345-6789', '0313456789'],
    ['+82-70-3456-7890', '07034567890'],
    ['010ㅡ3456ㅡ7890', '01034567890'],
    ['H.P 010-3456-7890', '01034567890'],
    ['☎ 031) 345-6789', '0313456789'],
    ['Tel. 02-345-6789', '023456789'],
    ['O10-3456-7890', '01034567890'],
    ['010.345l.789O', '01034517890'],
    ['C.P. 010-3456-7890', '01034567890'],
    ['010・3456・7890', '01034567890'],
    ['010-3456-7890 (H.P)', '01034567890'],
  ])('%s', (text, stored) => {
    expect(normalisePhone(text)).toBe(stored);
  });

  test.each([
    '1.03E+09',
    '23456789',
    'oil-oil-oooo',
    '02-345-6789~90',
    '1,034,567,890원',
    '010-3456-7890 / 02-345-6789',
  ])('%s stays as it is', (text) => {
    expect(normalisePhone(text)).toBe(text);
  });
});

test('what somebody does may stand in brackets behind the name', () => {
  expect(personNamed('한지우(조명)')).toEqual({ name: '한지우', nickname: '', position: '조명', isGroup: false });
  expect(personNamed('조명(한지우)')).toMatchObject({ name: '조명(한지우)' });
  expect(personNamed('외 4명')).toBeUndefined();
});

test('thirteen digits that are called the number of a paper are none of a person', () => {
  expect(holdsResidentNumber('주문번호 9001011234568')).toBe(false);
  expect(holdsResidentNumber('상품번호: 9001011234568')).toBe(false);
  expect(holdsResidentNumber('bar code 9001011234568')).toBe(false);
  expect(holdsResidentNumber('9001011234568')).toBe(true);
  expect(holdsResidentNumber('주민등록번호 9001011234568')).toBe(true);
});

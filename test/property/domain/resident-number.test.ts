/** 주민등록번호 is found in every usual way of writing; what people otherwise write with digits is not taken for one. */
import { holdsResidentNumber } from '@shared/domain/resident-number.ts';
import { checkText } from '@shared/domain/text.ts';
import { fc } from '../../support/chance.ts';
import { describe, expect, test } from 'vitest';

const RUNS = { numRuns: 3_000 };
const digit = fc.integer({ min: 0, max: 9 });

function digits(count: number): fc.Arbitrary<string> {
  return fc.array(digit, { minLength: count, maxLength: count }).map((all) => all.join(''));
}

/** Years 1930 to 2029, every day that exists. */
const birth = fc.date({ min: new Date('1930-01-01'), max: new Date('2029-12-31'), noInvalidDate: true }).map((date) => {
  const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-');
  return { head: `${year.slice(2)}${month}${day}`, isOld: Number(year) < 2000 };
});

/** A number with a right check digit, as two halves. */
const checked = fc.tuple(birth, fc.constantFrom(0, 1), digits(5)).map(([{ head, isOld }, sex, rest]) => {
  const twelve = `${head}${(isOld ? 1 : 3) + sex}${rest}`;
  const sum = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5].reduce(
    (total, weight, at) => total + weight * Number(twelve[at]),
    0,
  );
  return [head, `${twelve.slice(6)}${(11 - (sum % 11)) % 10}`] as const;
});

const around = fc.constantFrom('', '주민번호 ', '나무(', '번호:', '생년월일 및 번호\n');
const between = fc.constantFrom('-', '–', ' - ', '', ' ', '.', '~', '/', '‑');

describe('a resident number', () => {
  test('is found however it is written, in any text, in wide digits too', () => {
    fc.assert(
      fc.property(checked, between, around, around, fc.boolean(), ([head, tail], dash, before, after, wide) => {
        const plain = `${head}${dash}${tail}`;
        const written = wide ? plain.replaceAll(/\d/g, (one) => String.fromCodePoint(0xff10 + Number(one))) : plain;
        expect(holdsResidentNumber(`${before}${written} ${after}`)).toBe(true);
        expect(checkText(`${before}${written}`, { kind: 'multiline', max: Infinity })).toMatchObject({
          ok: false,
          code: 'text.residentNumber',
        });
      }),
      RUNS,
    );
  });

  test('is found without a check digit where it has its dash, as those given out since 2020 have none', () => {
    // One digit off: neither its own check digit nor that of a corporation.
    expect(holdsResidentNumber('201115-3123456')).toBe(true);
    expect(holdsResidentNumber('900101-1234567')).toBe(true);
  });

  test.each([
    '신라면 8801043036016 5개',
    '농협 3010123456781',
    '계좌번호: 3010123456781',
    '운송장 9001011234568',
    '900101-1******',
    '900101',
    '901301-1234567',
    '900230-1234567',
    '900101-9234567',
    '1900101-12345678',
    '130111-0006246',
    '110111-1129497',
  ])('is not %s: masked, a date alone, no such day, no such century, too long, a corporation', (text) => {
    expect(holdsResidentNumber(text)).toBe(false);
  });
});

describe('what is not a resident number', () => {
  const group = (...sizes: readonly number[]) => fc.tuple(...sizes.map(digits)).map((parts) => parts.join('-'));
  const two = fc.integer({ min: 1, max: 28 }).map((value) => String(value).padStart(2, '0'));
  const month = fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, '0'));
  const harmless: Readonly<Record<string, fc.Arbitrary<string>>> = {
    'a mobile phone': fc
      .tuple(fc.constantFrom('010', '011', '+8210', '+82 10'), digits(4), digits(4))
      .map((p) => p.join('-')),
    'a mobile phone as digits': digits(8).map((rest) => `010${rest}`),
    'two phones': fc.tuple(digits(8), digits(8)).map(([one, other]) => `010${one} / 010${other}`),
    'a landline': fc
      .tuple(fc.constantFrom('02', '031', '064', '070', '0505'), digits(4), digits(4))
      .map((p) => p.join('-')),
    'a business number': group(3, 2, 5),
    'an account in its usual groups': fc.oneof(
      group(6, 2, 6),
      group(3, 3, 6),
      group(3, 2, 6),
      group(3, 4, 4, 2),
      group(4, 2, 7),
      group(4, 4, 4),
      group(3, 6, 5),
      group(3, 6, 2, 3),
      group(4, 4, 4, 1),
      group(3, 2, 5, 1),
      group(6, 2, 5, 1),
    ),
    'an account as ten to twelve digits': fc.oneof(digits(10), digits(11), digits(12), digits(14)),
    'a card': group(4, 4, 4, 4),
    dates: fc.tuple(two, month, two, month).map(([d1, m1, d2, m2]) => `2026-${m1}-${d1}~2026-${m2}-${d2}`),
    'short dates': fc.tuple(two, month, two, month).map(([d1, m1, d2, m2]) => `26${m1}${d1}-26${m2}${d2}`),
    'a date and a time': fc.tuple(two, month, digits(2)).map(([d, m, min]) => `2026${m}${d} 14:${min}`),
    'an amount': fc.integer({ min: 0, max: 9_000_000_000_000 }).map((won) => `${won.toLocaleString('en')}원`),
    'an id': fc.uuid(),
    'a digest': fc
      .string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })
      .map((hex) => `a${hex}f`),
  };

  test.each(Object.keys(harmless))('%s', (name) => {
    fc.assert(
      fc.property(harmless[name] ?? fc.constant(''), around, (written, before) => {
        expect(holdsResidentNumber(`${before}${written}`)).toBe(false);
      }),
      RUNS,
    );
  });
});

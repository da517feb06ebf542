import { fc } from '../../support/chance.ts';
import { describe, expect, it } from 'vitest';
import { maskName, maskPhone, maskText } from '@shared/domain/masking.ts';
import { formatPhone, normalisePhone } from '@shared/domain/phone.ts';

const digitsOf = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const PREFIXES =
  '010 011 016 019 02 031 032 033 041 042 043 044 051 052 053 054 055 061 062 063 064 070 080 0505 0507'.split(' ');
const phones = fc
  .tuple(fc.constantFrom(...PREFIXES), fc.constantFrom(3, 4).chain(digitsOf), digitsOf(4))
  .map(([prefix, middle, last]) => ({ prefix, middle, last }));
const gaps = fc.constantFrom('-', ' ', '.', '', ' - ', '–', ') ');
const around = fc.constantFrom('', '연락처 ', '(', '☎', '담당:');
const hangulName = fc.array(fc.integer({ min: 0xac00, max: 0xd7a3 }), { minLength: 2, maxLength: 6 });
const names = hangulName.map((codes) => String.fromCharCode(...codes));

describe('masks', () => {
  it('never show the middle of a telephone number, however it is written into a text', () => {
    fc.assert(
      fc.property(
        phones,
        gaps,
        gaps,
        around,
        fc.constantFrom('shared', 'public'),
        (phone, one, two, before, audience) => {
          const written = `${before}${phone.prefix}${one}${phone.middle}${two}${phone.last}`;
          const left = maskText(written, audience).replace(/[^\d]/gu, '');
          expect(left).toBe(audience === 'shared' ? `${phone.prefix}${phone.last}` : '');
          const alone = maskPhone(`${phone.prefix}${phone.middle}${phone.last}`, audience).replace(/[^\d]/gu, '');
          expect(alone).toBe(left);
        },
      ),
    );
  });

  it('leave of a name at most its first and last letter, at its full length', () => {
    fc.assert(
      fc.property(names, (name) => {
        const masked = [...maskName(name)];
        expect(masked).toHaveLength(name.length);
        expect(masked.slice(1, -1).every((letter) => letter === '*')).toBe(true);
        expect(masked.filter((letter) => letter === '*').length).toBeGreaterThanOrEqual(1);
        expect(masked[0]).toBe(name[0]);
      }),
    );
  });

  it('once put on change nothing when put on again', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.string(),
          phones.map((phone) => formatPhone(phone.prefix + phone.middle + phone.last)),
          fc.emailAddress(),
        ),
      )
      .map((parts) => parts.join(' / '));
    fc.assert(
      fc.property(text, fc.constantFrom('shared', 'public'), (raw, audience) => {
        const masked = maskText(raw, audience);
        expect(maskText(masked, audience)).toBe(masked);
      }),
    );
  });

  it('and normalised numbers are stored the same however they were typed', () => {
    fc.assert(
      fc.property(phones, gaps, gaps, (phone, one, two) => {
        const stored = `${phone.prefix}${phone.middle}${phone.last}`;
        expect(normalisePhone(`${phone.prefix}${one}${phone.middle}${two}${phone.last}`)).toBe(stored);
        expect(normalisePhone(formatPhone(stored))).toBe(stored);
      }),
    );
  });
});

/** A mail with a hole in it never goes out, and who is left out is told why (requirements F09–F11). */
import { leftOut, mailMerge } from '@shared/domain/followup/mail.ts';
import type { MergeValues } from '@shared/domain/followup/mail.ts';
import { civilDate } from '@shared/domain/units.ts';
import { expect, test } from 'vitest';
import { fc } from '../../../support/chance.ts';

const VALUES: MergeValues = {
  name: '나무',
  nickname: '나무',
  affiliation: '',
  event: '일일야학',
  date: '12. 6.(목)',
  place: '카페 자리',
};

test('fields are filled in, in either language', () => {
  expect(mailMerge('{이름} 님, {행사명}에 와 주셔서 고맙습니다. {Place}, { date }', VALUES)).toEqual({
    ok: true,
    text: '나무 님, 일일야학에 와 주셔서 고맙습니다. 카페 자리, 12. 6.(목)',
  });
});

test('what is not known, and what is no field, is named once each', () => {
  expect(mailMerge('{소속} {이름} {소속} {전화} {}', VALUES)).toEqual({
    ok: false,
    missing: ['{소속}', '{전화}', '{}'],
  });
});

test('no text that goes out has a placeholder, whatever the template and the values', () => {
  const part = fc.constantFrom('{이름}', '{소속}', '{place}', '{?}', '{', '}', ' 안녕 ', 'a', '\n');
  const text = fc.constantFrom('', ' ', '나무', 'x');
  const values = fc.record({ name: text, nickname: text, affiliation: text, event: text, date: text, place: text });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), values, (parts, given) => {
      const merged = mailMerge(parts.join(''), given);
      const shown = merged.ok ? merged.text : '';
      expect(shown).not.toMatch(/\{[^{}\n]{0,60}\}/u);
      expect(merged.ok || merged.missing.length > 0).toBe(true);
    }),
  );
});

test('of thirty, two without an address and one who refused are left out with the reason', () => {
  const today = civilDate('2026-11-28');
  const people = Array.from({ length: 30 }, (_, at) => ({
    email: at < 2 ? ' ' : `p${at}@example.com`,
    consent: at === 5 ? 'refused' : 'granted',
  }));
  const reasons = people.map((person) => leftOut(person, null, today));
  expect(reasons.filter((reason) => reason === null)).toHaveLength(27);
  expect(reasons.filter((reason) => reason !== null)).toEqual(['noAddress', 'noAddress', 'refused']);
  const granted = { email: 'a@example.com', consent: 'granted' };
  expect(leftOut(granted, civilDate('2026-11-27'), today)).toBe('overdue');
  expect(leftOut(granted, today, today)).toBe(null);
});

/** A mail with a hole in it never goes out, and who is left out is told why (requirements F09–F11). */
import {
  calledInMail,
  leftOut,
  mailMerge,
  mergeValues,
  unsentLetters,
  writtenMail,
} from '@shared/domain/followup/mail.ts';
import type { MergeValues } from '@shared/domain/followup/mail.ts';
import { civilDate, minuteOfDay } from '@shared/domain/units.ts';
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
    stray: [],
  });
});

test('no text that goes out has a placeholder, whatever the template and the values', () => {
  const part = fc.constantFrom('{이름}', '{소속}', '{place}', '{?}', '{', '}', '｛', '｝', ' 안녕 ', 'a', '\n');
  const text = fc.constantFrom('', ' ', '나무', 'x');
  const values = fc.record({ name: text, nickname: text, affiliation: text, event: text, date: text, place: text });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), values, (parts, given) => {
      const merged = mailMerge(parts.join(''), given);
      const shown = merged.ok ? merged.text : '';
      expect(shown).not.toMatch(/[{}｛｝]/u);
      expect(merged.ok || merged.missing.length + merged.stray.length > 0).toBe(true);
    }),
  );
});

test.each([
  ['{이름 님께', '{이름 님께'],
  ['｛이름｝ 님께', '｛이름｝'],
  ['{{이름}} 님께', '{{이름}}'],
  ['이름} 님께 {이름}', '}'],
  ['{이름\n} 님께', '{이름 }'],
  [`{${'가'.repeat(70)}}`, `{${'가'.repeat(15)}… }`],
])('braces that make no field are refused as they stand: %s', (body, fields) => {
  expect(writtenMail({ subject: '고맙습니다', body }, VALUES)).toEqual({ ok: false, reason: 'brace', fields });
});

test('an empty text does not go out, and a hole in the subject is told like one in the text', () => {
  expect(writtenMail({ subject: '{이름} 님', body: ' \n ' }, VALUES)).toEqual({
    ok: false,
    reason: 'emptyBody',
    fields: '',
  });
  expect(writtenMail({ subject: '{소속}', body: '{소속} {전화}' }, VALUES)).toEqual({
    ok: false,
    reason: 'missing',
    fields: '{소속} {전화}',
  });
  expect(writtenMail({ subject: '{이름} 님', body: '{장소}' }, VALUES)).toEqual({
    ok: true,
    subject: '나무 님',
    body: '카페 자리',
  });
});

const EVENT = {
  title: '공공 공간에서 낯선 사람에게 말 걸기',
  participantTitle: '',
  awareness: 'informed',
  eventDate: civilDate('2026-12-04'),
  eventStart: minuteOfDay(1140),
  venue: '카페 자리',
} as const;
const PERSON = { name: '홍길동', nickname: '', affiliation: '' };

test('with a hidden purpose the event has the title that participants know, and none while nobody was asked for it', () => {
  const titleOf = (change: Partial<Parameters<typeof mergeValues>[0]>) =>
    mergeValues({ ...EVENT, ...change }, PERSON, 'ko').event;
  expect(titleOf({})).toBe(EVENT.title);
  expect(titleOf({ awareness: 'blind', participantTitle: '하루 모임' })).toBe('하루 모임');
  expect(titleOf({ awareness: 'blind' })).toBe('');
  const values = mergeValues({ ...EVENT, awareness: 'blind' }, PERSON, 'ko');
  expect(writtenMail({ subject: '{행사명}', body: '고맙습니다' }, values)).toMatchObject({ fields: '{행사명}' });
});

test('the time of the event stands with its date, where it is known', () => {
  const { date } = mergeValues(EVENT, PERSON, 'ko');
  expect(date).toBe('2026. 12. 4.(금) 19:00');
  expect(mergeValues({ ...EVENT, eventStart: null }, PERSON, 'ko').date).toBe('2026. 12. 4.(금)');
  // A time without its day says nothing.
  expect(mergeValues({ ...EVENT, eventDate: null }, PERSON, 'ko').date).toBe('');
});

test('only what has not gone out is saved for the program that sends, by the names of people', () => {
  const letters = (['drafted', 'sent', 'answered', 'bounced', 'drafted'] as const).map((state, at) => ({
    at,
    recipient: { state },
  }));
  expect(unsentLetters(letters).map(({ at }) => at)).toEqual([0, 4]);
  expect([calledInMail(PERSON), calledInMail({ name: '', nickname: '나무' })]).toEqual(['홍길동', '나무']);
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

/** One text of the facts, and its short forms. */
import { PUBLIC_FACTS } from '@shared/domain/publicity/codes.ts';
import { publicFactsOf } from '@shared/domain/publicity/public-facts.ts';
import { changedFacts } from '@shared/domain/publicity/printed-facts.ts';
import { countLetters, factLines, missingFacts, shortForm } from '@shared/domain/publicity/public-text.ts';
import type { PublicFacts } from '@shared/domain/publicity/public-text.ts';
import { civilDate, minuteOfDay, minutes } from '@shared/domain/units.ts';
import { expect, test } from 'vitest';
import { fc } from '../../../support/chance.ts';

const FACTS: PublicFacts = {
  title: '골목에서 보내는 하루',
  date: civilDate('2026-11-21'),
  start: minuteOfDay(600),
  minutes: minutes(180),
  place: '주민센터 2층',
  signUp: '전화나 방문',
  until: civilDate('2026-11-14'),
  what: '함께 걷고 이야기합니다.',
  forWhom: '누구나',
  enquiry: '02-000-0000',
  access: '승강기',
  filming: '사진을 찍습니다.',
};
const lines = factLines(FACTS, 'ko');
const form = (limit: number | null, body = '본문입니다.') =>
  shortForm({ title: FACTS.title, body, lines, label: (fact) => fact, limit });

test('what is known stands in the order of reading, what is missing is named', () => {
  expect(lines.map(({ fact }) => fact)).toEqual(PUBLIC_FACTS);
  expect(lines[2]?.value).toBe('2026. 11. 21.(토) 10:00~13:00');
  const bare = factLines({ ...FACTS, date: null, enquiry: ' ', until: null }, 'ko');
  expect(missingFacts(bare, true)).toEqual(['when', 'enquiry', 'until']);
  expect(missingFacts(bare, false)).toEqual(['when', 'enquiry']);
});

test('without a limit all of it is told; with little room body and lesser facts give way, the day last', () => {
  expect(form(null).dropped).toEqual([]);
  expect(form(null).text).toContain('filming: 사진을 찍습니다.');
  const short = form(90);
  expect(short.dropped.slice(0, 2)).toEqual(['body', 'filming']);
  expect(short.text).toContain('when: 2026. 11. 21.(토)');
  expect(form(6).text).toBe('골목에서…');
});

test('a short form never has more letters than the channel takes, and counts them as readers do', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.string({ unit: 'grapheme', maxLength: 200 }), (limit, body) => {
      const { text, letters } = form(limit, body);
      expect(letters).toBe(countLetters(text));
      expect(letters).toBeLessThanOrEqual(limit);
    }),
  );
  expect(countLetters('가👨‍👩‍👧나')).toBe(3);
});

test('a change of a fact is named once, by what readers know it as', () => {
  const { what: _what, forWhom: _for, enquiry: _enquiry, access: _access, filming: _filming, ...printed } = FACTS;
  expect(changedFacts(printed, printed)).toEqual([]);
  expect(
    changedFacts(printed, { ...printed, start: minuteOfDay(660), minutes: minutes(60), place: '마을회관' }),
  ).toEqual(['time', 'place']);
});

test('facts come from the rows that own them; nobody is told of filming where there is none', () => {
  const event = {
    awareness: 'blind',
    title: '골목 텃밭 실험',
    participantTitle: '골목에서 보내는 하루',
    eventDate: null,
    eventStart: null,
    eventMinutes: null,
    venue: '주민센터',
  } as const;
  const brief = { recordVideo: false, recordPhoto: true, recordWritten: false, filming: null, noticeContact: '전화' };
  const of = { event, brief, signUp: undefined, until: null, access: ['승강기', '경사로'], accessNote: '도우미' };
  const sentences = { both: 'both', video: 'video', photo: 'photo' };
  expect(publicFactsOf(of, sentences)).toMatchObject({
    title: '골목에서 보내는 하루',
    enquiry: '전화',
    access: '승강기 · 경사로 — 도우미',
    filming: 'photo',
  });
  expect(publicFactsOf({ ...of, brief: { ...brief, recordPhoto: false } }, sentences).filming).toBe('');
});

import { fc } from '../../support/chance.ts';
import { describe, expect, it } from 'vitest';
import { fullNamesIn } from '@shared/domain/full-name.ts';
import { maskName, maskPhone, maskText, textMasker } from '@shared/domain/masking.ts';
import { mentionFinder } from '@shared/domain/mentions.ts';
import { identifiersOf } from '@shared/domain/identifiers.ts';
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

const surname = fc.constantFrom('김', '이', '박', '최', '정', '강', '윤', '황', '남궁', '제갈', '황보', '선우', '독고');
const syllable = fc.constantFrom(...'가나다라마민서윤준하은우현솔빛찬결봄겨율로별해솜길동수영');
const koreanName = fc
  .tuple(surname, syllable, syllable)
  .map(([family, one, two]) => ({ family, given: one + two }))
  .filter(({ family, given }) => fullNamesIn(family + given).length > 0);
const latinWord = fc.stringMatching(/^[A-Z][a-z]{3,7}$/);
const latinName = fc
  .uniqueArray(latinWord, { minLength: 2, maxLength: 3 })
  .filter((words) => fullNamesIn(words.join(' ')).length > 0);
const behind = fc.constantFrom('', '이', '은', '에게', '님', ' 님', '씨', '팀장님께서', ' 선생님', '외 2명', ', ', ')');
const before = fc.constantFrom('', '사회 ', '(', '담당: ', 'MC', '사회자');
const EVENT = (
  '야간 안전 수칙, 안전용품몰에서 조명 장비 대여, 퍼실리테이터 사례비, 케이터링 업체, 음향감독 안내 데스크, 현수막 설치, 주차 안내, 이벤트 부스, 강당 정리, 정산 서류, 기록 촬영, ' +
  '14:00~16:00, 2026. 11. 21.(토), 1,234,000원, 50,000 × 30개, 큐 12, 대표번호 1588-0000, 예산 210-07'
).split(', ');
const words = fc.array(fc.constantFrom(...EVENT), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' / '));
const nobody = fc.array(
  fc.constantFrom(
    '안전',
    '케이터링',
    '퍼실리테이터',
    '음향감독',
    '안내',
    '현수막',
    '이벤트',
    '조명',
    '주차',
    '기록',
    '정산',
    '강당',
    'Staff',
    '나무',
    '',
  ),
);
const audiences = fc.constantFrom('shared', 'public');

/** Every way in which a mobile number gets into a text. */
const written = fc.tuple(fc.stringMatching(/^[2-9]\d{3}$/), fc.stringMatching(/^\d{4}$/)).chain(([one, two]) =>
  fc
    .tuple(
      fc.constantFrom('010', '+82 10', '+82 (0)10', '82-10', '8210', '0082-10', '001-82-10', '00700-82-10', '10'),
      fc.constantFrom('-', ' ', '.', '/', '·', '–', '', ' - ', '_'),
    )
    .filter(([start, gap]) => start !== '10' || ['-', '.', '/', '–'].includes(gap))
    .map(([start, gap]) => ({ phone: `010${one}${two}`, text: [start, one, two].join(gap), middle: one })),
);

describe('the one finder', () => {
  it('leaves no spelling of a Korean name, and destruction finds each of them too', () => {
    const spelling = fc.constantFrom<(name: { family: string; given: string }) => string>(
      ({ family, given }) => family + given,
      ({ family, given }) => `${family}.${given}`,
      ({ family, given }) => `${family}\u200b${given}`,
      ({ family, given }) => [...(family + given)].join(' '),
      ({ family, given }) => (family + given).normalize('NFD'),
    );
    fc.assert(
      fc.property(koreanName, spelling, before, behind, audiences, (name, spell, ahead, after, audience) => {
        const whole = name.family + name.given;
        const text = `${ahead}${spell(name)}${after}`.normalize('NFC');
        const masked = maskText(text, audience, [whole]);
        expect(masked.replaceAll(/[\s.\u200b]/gu, '')).not.toContain(whole);
        expect(maskText(masked, audience, [whole])).toBe(masked);
        const find = mentionFinder(identifiersOf({ name: whole, nickname: '', phone: '', email: '', notes: [] }));
        expect(find(text).map(({ kind }) => kind)).toContain('name');
      }),
    );
  });

  it('leaves no order and no case of a foreign name, and destruction finds each of them too', () => {
    const sign = fc.constantFrom(' ', ', ', '-', '.', '  ');
    const cased = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
    );
    fc.assert(
      fc.property(latinName, sign, cased, fc.boolean(), audiences, (name, between, change, turn, audience) => {
        const spelled = change((turn ? name.toReversed() : name).join(between));
        const text = `담당 ${spelled}에게`;
        const masked = maskText(text, audience, [name.join(' ')]);
        for (const word of spelled.split(between)) expect(masked).not.toContain(word);
        const find = mentionFinder(
          identifiersOf({ name: name.join(' '), nickname: '', phone: '', email: '', notes: [] }),
        );
        expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual([spelled]);
      }),
    );
  });

  it('leaves no spelling of a telephone number, and destruction finds each of them too', () => {
    fc.assert(
      fc.property(written, around, audiences, (number, ahead, audience) => {
        const text = `${ahead}${number.text}로`;
        const masked = maskText(text, audience);
        expect(masked.replaceAll(/\D/gu, '')).not.toContain(number.middle + number.phone.slice(-4));
        expect(maskText(masked, audience)).toBe(masked);
        const find = mentionFinder(
          identifiersOf({ name: '', nickname: '', phone: number.phone, email: '', notes: [] }),
        );
        expect(find(text).map(({ kind }) => kind)).toEqual(['number']);
      }),
    );
  });

  it('leaves texts of event words as they are, whoever is entered under such a word', () => {
    fc.assert(
      fc.property(words, nobody, audiences, (text, people, audience) => {
        expect(maskText(text, audience, people)).toBe(text);
      }),
    );
  });

  it('changes nothing for the team, and says of others everything that it changed', () => {
    fc.assert(
      fc.property(words, koreanName, written, audiences, (text, { family, given }, number, audience) => {
        const whole = `${text} ${family}${given}에게 ${number.text}`;
        const names = [family + given];
        expect(textMasker('internal', { names })(whole)).toEqual({ text: whole, masked: [] });
        const { text: shown, masked } = textMasker(audience, { names })(whole);
        const back = masked.reduce((so, one) => so.replace(one.shown, () => one.original), shown);
        expect(back).toBe(whole);
        expect(masked.map(({ kind }) => kind)).toEqual(['name', 'phone']);
      }),
    );
  });
});

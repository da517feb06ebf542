import { checkInCode, readEntered, shownCode } from '@shared/domain/door/check-in-code.ts';
import { doorCounts, dueSoon, markerFor, markersLeft, tagsLeft } from '@shared/domain/door/door-counts.ts';
import { doorIndex, findAtDoor } from '@shared/domain/door/door-search.ts';
import { presencesOf } from '@shared/domain/door/presence.ts';
import type { CheckInFacts } from '@shared/domain/door/presence.ts';
import { nameSize, nameTagSheet, TAG } from '@shared/domain/scene/name-tags.ts';
import { headCounts } from '@shared/domain/head-counts.ts';
import { instant } from '@shared/domain/units.ts';
import { expect, test } from 'vitest';
import { fc } from '../../../support/chance.ts';

const person = (id: string, name: string, more: object = {}) => ({
  id,
  name,
  nickname: '',
  affiliation: '',
  phone: '',
  ...more,
});
const PEOPLE = [
  person('1', '김나무', { nickname: '나무', affiliation: '가람도서관', phone: '01000001234' }),
  person('2', '박바다', { affiliation: '나루책방', phone: '01000005678' }),
  person('3', '', { nickname: '노을' }),
];
const PARTS = [
  { id: 'p2', personId: '2' },
  { id: 'p1', personId: '1' },
];
const INDEX = doorIndex(PEOPLE, PARTS);
const found = (query: string) => findAtDoor(INDEX, query, 10).hits.map(({ person: { id } }) => id);

test('nobody is listed until somebody is asked for', () => {
  expect([found(''), found('  '), found('.')]).toEqual([[], [], []]);
});

test('found by first consonants, a half-typed name, affiliation, the end of the phone, the number on the list', () => {
  expect(found('ㄱㄴㅁ')).toEqual(['1']);
  expect(found('박받')).toEqual(['2']);
  expect(found('나루')).toEqual(['2']);
  expect(found('5678')).toEqual(['2']);
  expect(found('010-0000-1234')).toEqual(['1']);
  expect([found('1'), found('#2'), found('3')]).toEqual([['2'], ['1'], []]);
  // Who forgot to switch the keyboard is understood all the same.
  expect(found('shdmf')).toEqual(['3']);
});

test('whose name begins so stands first', () => {
  expect(found('나')).toEqual(['1', '2']);
  expect(findAtDoor(INDEX, 'ㄴ', 1)).toMatchObject({ total: 3, hits: [{ person: { id: '1' } }] });
});

test('a code reads as digits alone, is checked, and says nothing of a name', () => {
  const code = checkInCode('0190a1b2-0000-7000-8000-000000000001');
  expect(code).toMatch(/^\d{12}$/);
  expect(readEntered(code)).toEqual({ kind: 'code', code });
  expect(readEntered(shownCode(code))).toEqual({ kind: 'code', code });
  const wrong = `${code.slice(0, 5)}${(Number(code[5]) + 1) % 10}${code.slice(6)}`;
  expect(readEntered(wrong).kind).toBe('garbage');
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      expect(readEntered(checkInCode(id)).kind).toBe('code');
    }),
  );
});

test('what only a machine types is garbage; what people type never is', () => {
  for (const text of ['8801234567890', 'https://example.org/a', '\u001dABC', 'WIFI:S:door;;', 'x'.repeat(60)])
    expect([text, readEntered(text).kind]).toEqual([text, 'garbage']);
  for (const text of ['김나무', 'ㄱㄴ', '5678', '#12', '010-0000-1234', '01000001234', "O'Neil", 'Kim, J.'])
    expect([text, readEntered(text).kind]).toEqual([text, 'words']);
  // A part of a telephone number is a search as soon as it finds somebody.
  const finds = (text: string) => readEntered(text, found(text).length > 0).kind;
  expect([finds('00001234'), finds('99991234')]).toEqual(['words', 'garbage']);
});

function entry(personId: string, more: Partial<CheckInFacts> = {}): CheckInFacts {
  return {
    id: `entry ${personId} ${more.action ?? ''}`,
    personId,
    subject: personId,
    kind: 'participant',
    label: '',
    action: 'arrive',
    at: instant('2026-11-21T04:42:00.000Z'),
    companions: 0,
    markerId: null,
    tagGiven: false,
    source: 'search',
    undoesId: null,
    ...more,
  };
}

test('counters by kind: places with whom they bring, and who has something to do', () => {
  const people = [
    { id: '1', role: 'participant', isGroup: false },
    { id: '2', role: 'participant', isGroup: false },
    { id: 's', role: 'staff', isGroup: false },
    { id: 'idle', role: 'staff', isGroup: false },
    { id: 'x', role: 'institution', isGroup: false },
  ];
  const counts = doorCounts({
    people,
    participations: [
      { personId: '1', state: 'confirmed', companions: 2 },
      { personId: '2', state: 'waiting', companions: 0 },
    ],
    onDuty: new Set(['s']),
    presences: presencesOf([entry('1', { companions: 1 }), entry('s', { kind: 'staff' })]),
  });
  expect(counts).toEqual([
    { kind: 'participant', came: 2, present: 2, expected: 3 },
    { kind: 'speaker', came: 0, present: 0, expected: null },
    { kind: 'staff', came: 1, present: 1, expected: 1 },
    { kind: 'guest', came: 0, present: 0, expected: null },
  ]);
});

test('walk-ins came, and were never expected', () => {
  const people = ['1', '2', 'w'].map((id) => ({ id, role: 'participant', isGroup: false }));
  const own = { personId: 'w', state: 'confirmed', companions: 3 } as const;
  const presences = presencesOf([entry('1'), entry('w', { source: 'walkIn', companions: 3 })]);
  const counted = (participations: Parameters<typeof doorCounts>[0]['participations']) =>
    doorCounts({ people, participations, onDuty: new Set(), presences })[0];
  const listed = { personId: '1', state: 'confirmed', companions: 0 } as const;
  expect(counted([listed, own])).toEqual({ kind: 'participant', came: 5, present: 5, expected: 1 });
  expect(counted([own])?.expected).toBe(2);
});

test('who is on within half an hour and is not here, once each, the earliest first', () => {
  const parts = [
    { personId: 'late', title: '발제 2', from: 900, to: 920 },
    { personId: 'now', title: '인사', from: 835, to: 845 },
    { personId: 'here', title: '발제', from: 845, to: 860 },
    { personId: 'soon', title: '발제', from: 870, to: 880 },
    { personId: 'soon', title: '질문', from: 860, to: 870 },
    { personId: 'over', title: '준비', from: 800, to: 840 },
  ];
  expect(dueSoon(parts, presencesOf([entry('here')]), 840)).toEqual([
    { personId: 'now', title: '인사', from: 835, minutes: -5 },
    { personId: 'soon', title: '질문', from: 860, minutes: 20 },
  ]);
});

test('the marker for what somebody said; who was not asked is never taken to agree', () => {
  const all = { id: 'all', covers: 'everyone' as const };
  const no = { id: 'no', covers: 'refused' as const };
  expect(markerFor([all, no], 'granted')).toBeNull();
  expect(markerFor([all, no], 'withdrawn')).toBe(no);
  expect(markerFor([all, no], 'unasked')).toBe(all);
  expect(markerFor([no], 'unasked')).toBeNull();
});

test('what is left of the markers and name tags in the list of supplies', () => {
  const supplies = [
    { kind: 'marker', state: 'ready', title: '노랑 별 스티커', quantity: 10 },
    { kind: 'marker', state: 'notNeeded', title: '노랑 별 스티커 여벌', quantity: 5 },
    { kind: 'marker', state: 'missing', title: '이름표', quantity: 30 },
  ];
  const star = { id: 'star', colour: '노랑', shape: '별' };
  expect(markersLeft(star, supplies, new Map([['star', 1]]))).toBe(9);
  expect(markersLeft({ id: 'x', colour: '빨강', shape: '' }, supplies, new Map())).toBeNull();
  expect(tagsLeft(supplies, presencesOf([entry('1', { tagGiven: true })]))).toBe(29);
});

test('the actual head count is that of the door until somebody types one, and then both are known', () => {
  const typed = {
    headCount: 30,
    expectedFrom: 'target' as const,
    showRate: 70,
    expectedCount: null,
    guaranteedCount: null,
    peakCount: null,
  };
  const people = { registered: 20, staff: 3, came: 17 };
  expect(headCounts(typed, people, null).actual).toEqual({ value: 17, source: 'door' });
  expect(headCounts(typed, people, 19).actual).toEqual({ value: 19, source: 'typed', over: 17 });
  expect(headCounts(typed, { ...people, came: null }, null).actual).toEqual({ value: null, source: 'none' });
});

test('a name on a tag stands on one line within it, however long it is', () => {
  expect(nameSize('나무')).toBe(17);
  expect(nameSize('아주아주긴별명을쓰는사람')).toBeLessThan(17);
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (name) => {
      const { shapes, width, height } = nameTagSheet([{ name, role: '참가자', small: '' }]);
      expect([width, height]).toEqual([TAG.width * 2, TAG.height * 4]);
      const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
      expect(texts.filter((text) => text.includes('\n'))).toEqual([]);
    }),
  );
});

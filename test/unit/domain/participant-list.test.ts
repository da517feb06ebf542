import { placeApplicants } from '@shared/domain/participant-list.ts';
import { expect, test } from 'vitest';

const NOBODY = { name: '', nickname: '', affiliation: '', phone: '', email: '' };

test('a list says who is new, known, taking part already or on it twice', () => {
  const people = [
    { ...NOBODY, id: 'p1', nickname: '나무', affiliation: '시민협력가', isGroup: false },
    { ...NOBODY, id: 'p2', nickname: '민니', phone: '01000000002', isGroup: false },
    { ...NOBODY, id: 'p3', nickname: '하늘반', isGroup: true },
  ];
  const lines = [
    { ...NOBODY, nickname: '나 무', affiliation: '시민협력가' },
    { ...NOBODY, name: '민니', phone: '010-0000-0002' },
    { ...NOBODY, name: '하늘반' },
    { ...NOBODY, name: '가람', phone: '010-0000-0009' },
    { ...NOBODY, name: '가람', phone: '010 0000 0009' },
    // A family shares a phone, two people a name.
    { ...NOBODY, name: '다솜', phone: '010-0000-0009' },
    { ...NOBODY, name: '가람', phone: '010-0000-0007' },
    { ...NOBODY, name: '나무', affiliation: '다른 곳' },
  ];
  expect(placeApplicants(lines, people, new Set(['p2']))).toEqual([
    { kind: 'known', personId: 'p1' },
    { kind: 'already', personId: 'p2' },
    { kind: 'new' },
    { kind: 'new' },
    { kind: 'twice', of: 3 },
    { kind: 'new' },
    { kind: 'new' },
    { kind: 'new' },
  ]);
});

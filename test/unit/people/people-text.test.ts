import { PeopleBook } from '@shared/domain/people-book.ts';
import { readPeople, suggestPeople } from '@app/features/people/roles/people-text.ts';
import { describe, expect, test } from 'vitest';
import { makePerson } from '../../support/rows.ts';

const experimentId = '01900000-0000-7000-8000-00000000fffe';
const namu = makePerson(experimentId, { name: '', nickname: '나무' });
const gaon = makePerson(experimentId, { name: '진행담당', nickname: '가온' });
const twin = makePerson(experimentId, { name: '진행담당', nickname: '바다' });
const people = [namu, gaon, twin];
const book = new PeopleBook(people);

describe('names in a cell', () => {
  test.each([
    ['나무', [{ id: namu.id }], []],
    ['@나무, 가온', [{ id: namu.id }, { id: gaon.id }], []],
    ['진행담당(바다) / 나무、나무', [{ id: twin.id }, { id: namu.id }], []],
    ['나무\n구름', [{ id: namu.id }, { name: '구름' }], ['구름']],
    ['구름, 나무', [{ name: '구름' }, { id: namu.id }], ['구름']],
    ['나무님 · 가온 쌤', [{ id: namu.id }, { id: gaon.id }], []],
    ['-', [], []],
    ['없음', [], []],
    ['나무, 미정', [{ id: namu.id }], []],
    ['', [], []],
    [' , ', [], []],
  ])('%j', (text, found, fresh) => {
    expect(readPeople(text, book)).toEqual({ ok: true, people: found, fresh });
  });

  test('that several people bear are refused with their number', () => {
    expect(readPeople('나무, 진행담당', book)).toEqual({ ok: false, name: '진행담당', count: 2 });
  });
});

describe('suggestions for a cell', () => {
  const labels = (text: string) => suggestPeople(text, people, () => '').map(({ label }) => label);

  test('find the last name by first consonants and keep those before it', () => {
    expect(labels('ㄴㅁ')).toEqual(['나무']);
    expect(labels('나무, ㄱㅇ')).toEqual(['나무, 진행담당(가온)']);
  });

  test('leave out who stands there already', () => {
    expect(labels('나무, ')).toEqual(['나무, 진행담당(가온)', '나무, 진행담당(바다)']);
  });
});

import { findPeople } from '@app/features/people/directory/find-people.ts';
import type { PersonFilter } from '@app/features/people/directory/find-people.ts';
import { personReader } from '@app/features/people/directory/person-reader.ts';
import type { PersonRow } from '@app/features/people/directory/person-row.ts';
import { i18n } from '@app/i18n/i18n.ts';
import { readTable } from '@app/records/table/table-edits.ts';
import type { Person } from '@shared/contract/entities.ts';
import { describe, expect, test } from 'vitest';
import { makePerson } from '../../support/rows.ts';

const experimentId = '01900000-0000-7000-8000-00000000fffd';

function row(fields: Partial<Person>, duties = 0): PersonRow {
  return { ...makePerson(experimentId, { nickname: '', ...fields }), duties, paid: false, namesakes: 0 };
}

const rows = [
  row({ name: '하늘', role: 'crew', phone: '01012345678' }, 2),
  row({ name: 'Kim 2', role: 'staff' }, 1),
  row({ nickname: '가람', role: 'organiser', affiliation: '마을연구소' }),
  row({ name: '10호점', role: 'partner' }, 3),
];

function names(filter: Partial<PersonFilter>) {
  return findPeople(rows, { search: '', role: null, order: 'own', ...filter }).map((one) => one.name || one.nickname);
}

describe('finding people', () => {
  test.each([
    ['ㄱㄹ', ['가람']],
    ['마을', ['가람']],
    ['1234-56', ['하늘']],
    ['kim', ['Kim 2']],
    ['없음', []],
  ])('“%s”', (search, found) => {
    expect(names({ search })).toEqual(found);
  });

  test('by role', () => {
    expect(names({ role: 'crew' })).toEqual(['하늘']);
  });

  test('in Korean order, by role, by duties', () => {
    expect(names({ order: 'name' })).toEqual(['10호점', '가람', '하늘', 'Kim 2']);
    expect(names({ order: 'role' })).toEqual(['가람', 'Kim 2', '하늘', '10호점']);
    expect(names({ order: 'duties' })).toEqual(['10호점', '하늘', 'Kim 2', '가람']);
  });
});

describe('typed and pasted people', () => {
  const reader = personReader(i18n.t);
  /** As the table shows them, with a row that is not stored yet. */
  const shown = [...rows, { ...row({}), rank: '' }];
  const paste = (texts: Readonly<Record<string, string>>) => readTable(shown, reader, [], [texts]);

  test('are read with phones as digits and roles by name in either language', () => {
    expect(
      paste({ name: ' 나래\t', phone: '+82 10-1111-2222', role: 'film and tech crew', isGroup: 'O', duties: '3건' }),
    ).toEqual({
      ok: true,
      patches: [],
      rows: [{ name: '나래', phone: '01011112222', role: 'crew', isGroup: true }],
      notes: [],
    });
  });

  test('keep what is more than a phone number', () => {
    expect(paste({ name: '나래', phone: '02-123-4567 내선 12' })).toMatchObject({
      rows: [{ phone: '02-123-4567 내선 12' }],
    });
  });

  test.each([
    [{ phone: '010' }, 'name', '이름이나 별명'],
    [{ name: '나래', isGroup: '글쎄' }, 'isGroup', '예 또는 아니요'],
    [{ name: '가'.repeat(301) }, 'name', '300자'],
  ])('%j is refused at its place', (texts, columnId, words) => {
    expect(paste(texts as Readonly<Record<string, string>>)).toMatchObject({
      ok: false,
      faults: [{ row: 6, columnId, error: expect.stringContaining(words) }],
    });
  });

  test('bring their own words for roles: the usual ones are understood, others are kept and said', () => {
    expect(paste({ name: '나래', role: '자원 봉사' })).toMatchObject({ rows: [{ role: 'staff' }], notes: [] });
    expect(paste({ name: '나래', role: '참가자' })).toMatchObject({ rows: [{ role: 'participant' }] });
    expect(paste({ name: '나래', role: '참가자' })).not.toMatchObject({ rows: [{ position: '참가자' }] });
    expect(paste({ name: '나래', role: '접수' })).toMatchObject({ rows: [{ role: 'staff', position: '접수' }] });
    expect(paste({ name: '나래', role: '총괄', position: '대표' })).toMatchObject({
      rows: [{ role: 'organiser', position: '대표' }],
    });
    expect(paste({ name: '나래', role: '마을 이장', position: '' })).toMatchObject({
      rows: [{ role: 'other', position: '마을 이장' }],
      notes: [expect.stringContaining('마을 이장')],
    });
    expect(paste({ name: '나래', role: '마을 이장', position: '대표' })).toMatchObject({
      rows: [{ role: 'other', position: '대표' }],
      notes: [expect.stringContaining('마을 이장')],
    });
  });

  test('a role typed into someone who is there must be one of the list', () => {
    const [first] = rows;
    expect(readTable(rows, reader, [{ rowId: first?.id ?? '', columnId: 'role', text: '왕' }])).toMatchObject({
      ok: false,
      faults: [{ row: 1, columnId: 'role', error: expect.stringContaining('스태프') }],
    });
  });

  test('a stored person cannot lose the last name, a draft may wait for its first', () => {
    const clear = (one: PersonRow | undefined) =>
      readTable(shown, reader, [{ rowId: one?.id ?? '', columnId: 'name', text: '' }]).ok;
    expect([clear(shown[0]), clear(shown[2]), clear(shown[4])]).toEqual([false, true, true]);
  });
});

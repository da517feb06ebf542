import { describe, expect, test } from 'vitest';
import { labelsOf, PeopleBook, printPeople, readPeople, type KnownPerson } from '@shared/domain/cue-people.ts';

const NAMU: KnownPerson = { id: 'namu', name: '홍길동', nickname: '나무' };
const MINNI: KnownPerson = { id: 'minni', name: '', nickname: '민니' };
const SOUND: KnownPerson = { id: 'sound', name: '음향팀', nickname: '' };
const PEOPLE = [NAMU, MINNI, SOUND];

function dutiesOf(text: string, people = PEOPLE) {
  const read = readPeople(text, new PeopleBook(people));
  return read.ok ? read.duties.map(({ personId, duty }) => `${personId} ${duty}`) : `ambiguous ${read.label}`;
}

describe('the people of a cue', () => {
  test.each([
    ['나무, 민니(부)', ['namu lead', 'minni deputy']],
    ['홍길동(정), 음향팀', ['namu lead', 'sound lead']],
    ['@나무 @민니 (보조)', ['namu lead', 'minni deputy']],
    ['나무、민니;음향팀\n홍길동', ['namu lead', 'minni lead', 'sound lead']],
    ['나무（부）', ['namu deputy']],
    [' , ,', []],
  ])('are read from %j', (text, duties) => {
    expect(dutiesOf(text)).toEqual(duties);
  });

  test('who are not there yet come back once each, a nickname where @ says so, a team as a group', () => {
    expect(readPeople('@새벽, 김하늘, 촬영팀(부), 새벽', new PeopleBook(PEOPLE))).toEqual({
      ok: true,
      duties: [
        { personId: 'new:새벽', duty: 'lead' },
        { personId: 'new:김하늘', duty: 'lead' },
        { personId: 'new:촬영팀', duty: 'deputy' },
      ],
      newPeople: [
        { id: 'new:새벽', nickname: '새벽', name: '', isGroup: false },
        { id: 'new:김하늘', nickname: '', name: '김하늘', isGroup: false },
        { id: 'new:촬영팀', nickname: '', name: '촬영팀', isGroup: true },
      ],
    });
  });

  test('with a remark in brackets that is no duty keep it as written', () => {
    expect(readPeople('김하늘(구청)', new PeopleBook(PEOPLE))).toMatchObject({ newPeople: [{ name: '김하늘(구청)' }] });
  });

  test('who share a nickname are told apart by both names, or by being on the cue already', () => {
    const other: KnownPerson = { id: 'other', name: '성춘향', nickname: '나무' };
    const people = [...PEOPLE, other];
    expect(dutiesOf('나무', people)).toBe('ambiguous 나무');
    expect(dutiesOf('나무(성춘향)', people)).toEqual(['other lead']);
    expect(dutiesOf('홍길동(나무)(부)', people)).toEqual(['namu deputy']);
    expect(readPeople('나무', new PeopleBook(people), [{ personId: 'other', duty: 'lead' }])).toMatchObject({
      duties: [{ personId: 'other', duty: 'lead' }],
    });
    expect(printPeople([{ personId: 'other', duty: 'deputy' }], labelsOf(people), '부')).toBe('나무(성춘향)(부)');
  });

  test('print as they are read', () => {
    const text = '나무, 민니(부), 음향팀';
    const read = readPeople(text, new PeopleBook(PEOPLE));
    expect(read.ok ? printPeople(read.duties, labelsOf(PEOPLE), '부') : null).toBe(text);
  });
});

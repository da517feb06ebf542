import { describe, expect, test } from 'vitest';
import { cellParts, freeWords, printPeople, readPeople, type CellPeople } from '@shared/domain/cue-people.ts';
import { labelsOf, PeopleBook, type KnownPerson } from '@shared/domain/people-book.ts';

const NAMU: KnownPerson = { id: 'namu', name: '홍길동', nickname: '나무' };
const MINNI: KnownPerson = { id: 'minni', name: '', nickname: '민니' };
const SOUND: KnownPerson = { id: 'sound', name: '음향팀', nickname: '' };
const NAMGUNG: KnownPerson = { id: 'namgung', name: '남궁민수', nickname: '', position: '홍보팀장' };
const JOHN: KnownPerson = { id: 'john', name: 'John Smith', nickname: '' };
const PEOPLE = [NAMU, MINNI, SOUND, NAMGUNG, JOHN];

function cellOf(text: string, people = PEOPLE, current?: CellPeople): CellPeople | string {
  const read = readPeople(text, new PeopleBook(people), current);
  return read.ok ? { people: read.people, otherPeople: read.otherPeople } : `ambiguous ${read.label}`;
}

function dutiesOf(text: string, people = PEOPLE) {
  const cell = cellOf(text, people);
  return typeof cell === 'string' ? cell : cell.people.map(({ personId, duty }) => `${personId} ${duty}`);
}

function textOf(text: string, people = PEOPLE) {
  const cell = cellOf(text, people);
  return typeof cell === 'string' ? cell : cell.otherPeople;
}

function shown(text: string, people = PEOPLE) {
  const cell = cellOf(text, people);
  return typeof cell === 'string' ? cell : printPeople(cell, labelsOf(people), '부');
}

describe('the people of a cue', () => {
  test.each([
    ['나무, 민니(부)', ['namu lead', 'minni deputy']],
    ['홍길동(정), 음향팀', ['namu lead', 'sound lead']],
    ['@나무 @민니 (보조)', ['namu lead', 'minni deputy']],
    ['나무、민니;음향팀\n홍길동', ['namu lead', 'minni lead', 'sound lead']],
    ['나무（부）', ['namu deputy']],
    ['나무/민니', ['namu lead', 'minni lead']],
    ['나무·민니(부)', ['namu lead', 'minni deputy']],
    ['나무 + 민니 & 음향팀', ['namu lead', 'minni lead', 'sound lead']],
    ['홍길동 남궁민수', ['namu lead', 'namgung lead']],
    ['나무님, 민니 쌤', ['namu lead', 'minni lead']],
    ['남궁 민수', ['namgung lead']],
    ['남궁민수 홍보팀장님', ['namgung lead']],
    ['Smith, John', ['john lead']],
    ['SMITH john(부)', ['john deputy']],
    ['smith,john, 나무', ['john lead', 'namu lead']],
    [' , ,', []],
  ])('are found in %j, and nothing is left over', (text, duties) => {
    expect(dutiesOf(text)).toEqual(duties);
    expect(textOf(text)).toBe('');
  });

  test.each([
    '-',
    '없음',
    '미정',
    'x',
    'N/A',
    '.',
    '케이터링',
    '박다은/강현우',
    '박다은·강현우 (부)',
    'Park, Jane',
    'A/V팀',
    '@새벽',
    '남궁민수 대표',
    '나무(구청)',
    '새벽; 노을',
    '안전\n촬영팀',
    '손님',
  ])('are not in %j, which stays as it is written', (text) => {
    expect(cellOf(text)).toEqual({ people: [], otherPeople: text });
    expect(shown(text)).toBe(text);
  });

  test.each([
    ['나무, 케이터링', '케이터링', '나무, 케이터링'],
    ['나무/박다은', '박다은', '나무, 박다은'],
    ['박다은/나무', '박다은,', '박다은, 나무'],
    ['케이터링, 나무, 안전, 민니(부)', '케이터링, , 안전,', '케이터링, 나무, 안전, 민니(부)'],
    ['나무, 민니, 안전(부), 음향팀', ', , 안전(부),', '나무, 민니, 안전(부), 음향팀'],
    ['나무\n박다은;강현우', '박다은;강현우', '나무, 박다은;강현우'],
    ['나무, 박다은, 나무', '박다은', '나무, 박다은'],
    ['홍길동 박다은', '박다은', '나무, 박다은'],
    ['박다은(접수, 안내), 나무', '박다은(접수, 안내),', '박다은(접수, 안내), 나무'],
    ['나무, -', '-', '나무, -'],
  ])('and the other words of %j keep their order', (text, stored, again) => {
    expect(textOf(text)).toBe(stored);
    expect(shown(text)).toBe(again);
    expect(textOf(again)).toBe(stored);
  });

  test('who share a nickname are told apart by both names, or by being on the cue already', () => {
    const other: KnownPerson = { id: 'other', name: '성춘향', nickname: '나무' };
    const people = [...PEOPLE, other];
    expect(dutiesOf('나무', people)).toBe('ambiguous 나무');
    expect(dutiesOf('나무(성춘향)', people)).toEqual(['other lead']);
    expect(dutiesOf('홍길동(나무)(부)', people)).toEqual(['namu deputy']);
    const onCue: CellPeople = { people: [{ personId: 'other', duty: 'lead' }], otherPeople: '' };
    expect(cellOf('나무', people, onCue)).toEqual(onCue);
    const deputy: CellPeople = { people: [{ personId: 'other', duty: 'deputy' }], otherPeople: '' };
    expect(printPeople(deputy, labelsOf(people), '부')).toBe('나무(성춘향)(부)');
  });

  test('a word that was text before its name was given to two people stays text', () => {
    const twins = ['t1', 't2'].map((id) => ({ id, name: '강현우', nickname: '' }));
    const before: CellPeople = { people: [{ personId: 'namu', duty: 'lead' }], otherPeople: '강현우' };
    expect(cellOf('나무, 강현우, 안전', [...PEOPLE, ...twins], before)).toEqual({
      ...before,
      otherPeople: '강현우, 안전',
    });
    expect(cellOf('강현우', [...PEOPLE, ...twins])).toBe('ambiguous 강현우');
  });

  test('two of one name who are both on a cue stay both', () => {
    const twins = ['t1', 't2'].map((id) => ({ id, name: '강현우', nickname: '' }));
    const cell: CellPeople = {
      people: [
        { personId: 't2', duty: 'lead' },
        { personId: 't1', duty: 'deputy' },
      ],
      otherPeople: '',
    };
    const text = printPeople(cell, labelsOf(twins), '부');
    expect(text).toBe('강현우, 강현우(부)');
    const read = cellOf(text, twins, cell);
    expect(typeof read === 'string' ? read : new Set(read.people.map(({ personId }) => personId))).toEqual(
      new Set(['t1', 't2']),
    );
  });
});

describe('a cell part by part', () => {
  test('tells people, words that may be somebody, and what is neither', () => {
    const read = readPeople('나무, 박다은/안전, 미정', new PeopleBook(PEOPLE));
    expect(read.ok ? cellParts(read, labelsOf(PEOPLE), '부') : []).toEqual([
      { kind: 'person', text: '나무' },
      { kind: 'plain', text: ', ' },
      { kind: 'word', text: '박다은/안전' },
      { kind: 'plain', text: ', 미정' },
    ]);
  });

  test('leaves out who left the directory, and the place that was kept for them', () => {
    const cell: CellPeople = { people: [{ personId: 'gone', duty: 'lead' }], otherPeople: '안전, , 촬영팀' };
    expect(printPeople(cell, labelsOf(PEOPLE), '부')).toBe('안전, 촬영팀');
    expect(printPeople({ ...cell, people: [] }, labelsOf(PEOPLE), '부')).toBe('안전, 촬영팀');
  });
});

describe('the words that may be somebody', () => {
  test.each([
    ['박다은/강현우(부)', ['박다은', '강현우']],
    ['박다은 강현우', ['박다은', '강현우']],
    ['케이터링, 안전, 케이터링', ['케이터링', '안전']],
    ['A/V팀, Q&A', ['A/V팀', 'Q&A']],
    ['-, 없음, 미정, x, N/A, 3명, .', []],
    ['현장에서 상황을 보고 그때그때 정하기로 했으니 총괄에게 먼저 물어보고 움직여 주세요', []],
    ['@새벽, 김철수 팀장', ['@새벽', '김철수 팀장']],
  ])('of %j', (otherPeople, words) => {
    expect(freeWords([{ otherPeople }])).toEqual(words);
  });
});

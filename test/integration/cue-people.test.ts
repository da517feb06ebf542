import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { labelsOf } from '@shared/domain/people-book.ts';
import { printPeople } from '@shared/domain/cue-people.ts';
import { Core } from '@core/core.ts';
import { openConnection } from '@core/db/connection.ts';
import type { Bundle } from '@shared/contract/bundle.ts';
import { idOf, makeSheetStore, peopleText, refusal, rowsOf } from '../support/cue-sheet.ts';
import { makeCue, makeCueSheet, makePerson } from '../support/rows.ts';
import { makeStore } from '../support/store.ts';

type On = ReturnType<typeof makeSheetStore>['on'];

/** The people cells as they show. */
function cells(core: Core, on: On): readonly string[] {
  const { cues, people } = core.query('cueSheet.get', on);
  return cues.map((cue) => printPeople(cue, labelsOf(people), '부'));
}

function count(core: Core, { experimentId }: On): number {
  return core.query('person.list', { experimentId }).length;
}

const DUTIES = [
  '퍼실리테이터',
  '케이터링',
  '나무',
  '안전',
  '박다은, 강현우(부)',
  '-',
  '현우',
  '박다은/나무',
  '미정',
  '강현우님',
];

/** Forty rows as an organiser's sheet has them. */
function pasteForty({ store: { core }, on }: ReturnType<typeof makeSheetStore>): void {
  const matrix = Array.from({ length: 40 }, (_, index) => [`순서 ${index}`, DUTIES[index % DUTIES.length] ?? '']);
  core.command('cue.paste', { ...on, startCueId: null, columns: ['title', 'people'], matrix });
}

describe('a pasted sheet with forty duties', () => {
  test('makes nobody, links who is known, and keeps every other word', () => {
    const sheet = makeSheetStore([]);
    const { store, on } = sheet;
    pasteForty(sheet);
    expect(count(store.core, on)).toBe(2);
    expect(cells(store.core, on).slice(0, 10)).toEqual([
      '퍼실리테이터',
      '케이터링',
      '나무',
      '안전',
      '박다은, 강현우(부)',
      '-',
      '현우',
      '박다은, 나무',
      '미정',
      '강현우님',
    ]);
    expect(peopleText(store.core, on, 2)).toEqual(['나무 lead']);
    expect(peopleText(store.core, on, 7)).toEqual(['나무 lead']);
    expect(rowsOf(store.core, on).flatMap(({ people }) => people)).toHaveLength(8);
  });

  test('gets people from its words when somebody says so, on every cue and sheet, as one step', () => {
    const sheet = makeSheetStore([]);
    const { store, on, scope } = sheet;
    const { core } = store;
    pasteForty(sheet);
    const { sheetId } = core.command('cueSheet.create', { experimentId: on.experimentId, title: '둘째' });
    const other = { experimentId: on.experimentId, sheetId };
    core.command('cue.paste', { ...other, startCueId: null, columns: ['people'], matrix: [['박다은 + 촬영팀']] });
    const before = [cells(core, on), core.query('cueSheet.get', on), core.query('cueSheet.get', other)];

    const done = core.command('cue.addPeople', { experimentId: on.experimentId, words: ['박다은', '강현우'] });
    expect(done).toEqual({ people: 2, cues: 13 });
    expect(core.query('history.state', scope).undo).toMatchObject({ name: 'cue.addPeople', params: { count: 2 } });
    expect(cells(core, on).slice(4, 10)).toEqual(['박다은, 강현우(부)', '-', '현우', '박다은, 나무', '미정', '강현우']);
    expect(peopleText(core, on, 4)).toEqual(['박다은 lead', '강현우 deputy']);
    expect(peopleText(core, on, 9)).toEqual(['강현우 lead']);
    expect(rowsOf(core, on)[0]).toMatchObject({ people: [], otherPeople: '퍼실리테이터' });
    expect(cells(core, other)).toEqual(['박다은, 촬영팀']);
    expect(rowsOf(core, other)[0]).toMatchObject({ otherPeople: '촬영팀' });
    expect(core.query('person.list', { experimentId: on.experimentId }).map(({ duties }) => duties)).toEqual([
      8, 0, 9, 8,
    ]);

    core.command('history.undo', scope);
    expect([cells(core, on), core.query('cueSheet.get', on), core.query('cueSheet.get', other)]).toEqual(before);
    core.command('history.redo', scope);
    expect(count(core, on)).toBe(4);
  });

  test('links a word to a person who was entered meanwhile instead of making a second one', () => {
    const sheet = makeSheetStore([]);
    const { store, on, scope } = sheet;
    const { core } = store;
    pasteForty(sheet);
    core.command('person.add', { experimentId: on.experimentId, rows: [{ name: '강현우', nickname: '현우' }] });
    expect(cells(core, on)[4]).toBe('박다은, 강현우(부)');
    core.command('cue.addPeople', { experimentId: on.experimentId, words: ['현우'] });
    expect(count(core, on)).toBe(3);
    expect(core.query('history.state', scope).undo).toMatchObject({
      name: 'cue.addPerson',
      params: { name: '강현우' },
    });
    // The word 강현우 is that person too; 박다은 was not chosen and stays text.
    expect(cells(core, on).slice(4, 7)).toEqual(['박다은, 현우(부)', '-', '현우']);
    expect(peopleText(core, on, 6)).toEqual(['현우 lead']);
  });

  test('refuses to make a person of a word that names nobody, or of one that several people go by', () => {
    const sheet = makeSheetStore([]);
    const { store, on } = sheet;
    const { core } = store;
    pasteForty(sheet);
    const add = (word: string) =>
      refusal(() => core.command('cue.addPeople', { experimentId: on.experimentId, words: ['안전', word] }))?.code;
    expect(add('-')).toBe('person.nameNeeded');
    core.command('person.add', { experimentId: on.experimentId, rows: [{ name: '현우' }, { nickname: '현우' }] });
    expect(add('미정')).toBe('person.nameNeeded');
    expect(count(core, on)).toBe(4);
  });

  test('a title becomes the position of the person, and the name with its title links from then on', () => {
    const { store, on } = makeSheetStore([
      ['여는 인사', 5],
      ['닫는 인사', 5],
    ]);
    const { core } = store;
    const set = (row: number, value: string) =>
      core.command('cue.setCells', { ...on, cells: [{ cueId: idOf(core, on, row), column: 'people', value }] });
    set(0, '박다은 센터장');
    core.command('cue.addPeople', { experimentId: on.experimentId, words: ['박다은 센터장'] });
    set(1, '박다은 센터장님/나무');
    expect(core.query('person.list', { experimentId: on.experimentId }).at(-1)?.person).toMatchObject({
      name: '박다은',
      position: '센터장',
    });
    expect([peopleText(core, on, 0), peopleText(core, on, 1)]).toEqual([['박다은 lead'], ['박다은 lead', '나무 lead']]);
  });
});

describe('words that nobody goes by', () => {
  test('go along when rows and sheets are copied', () => {
    const sheet = makeSheetStore([]);
    const { store, on } = sheet;
    const { core } = store;
    pasteForty(sheet);
    core.command('cue.duplicate', { experimentId: on.experimentId, ids: [idOf(core, on, 0)] });
    expect(cells(core, on)[1]).toBe('퍼실리테이터');
    const copied = core.command('cueSheet.duplicate', { ...on, title: '사본' });
    expect(cells(core, { ...on, ...copied })).toEqual(cells(core, on));
  });

  test('are words of the history', () => {
    const { store, on } = makeSheetStore();
    const { core } = store;
    const cueId = idOf(core, on, 0);
    core.command('cue.setCells', { ...on, cells: [{ cueId, column: 'people', value: '케이터링' }] });
    const page = core.query('history.list', { experimentId: on.experimentId, text: '케이터링' });
    expect(JSON.stringify(page)).toContain('otherPeople');
  });
});

describe('the role table', () => {
  test('and the board find a person by every spelling, and a word for nobody makes none', () => {
    const { store, on } = makeSheetStore();
    const { core } = store;
    core.command('person.add', { experimentId: on.experimentId, rows: [{ name: '남궁민수' }] });
    const target = { kind: 'cue', id: idOf(core, on, 0) } as const;
    const assign = (names: readonly string[]) =>
      core.command('role.set', {
        experimentId: on.experimentId,
        changes: [{ target, duty: 'lead', people: names.map((name) => ({ name })) }],
      });
    assign(['남궁 민수', '나무님']);
    expect(peopleText(core, on, 0)).toEqual(['남궁민수 lead', '나무 lead']);
    expect(refusal(() => assign(['없음']))?.code).toBe('person.nameNeeded');
    expect(count(core, on)).toBe(3);
  });
});

describe('a library of the release before', () => {
  test('keeps its cues, whose people cells hold no other words, and undoes what was done then', () => {
    const store = makeStore((experimentId) => {
      const sheet = makeCueSheet(experimentId);
      return {
        cueSheet: [sheet],
        cue: [makeCue(experimentId, sheet.id, { title: '오프닝' })],
        person: [makePerson(experimentId, { nickname: '나무' })],
      };
    });
    const experimentId = store.experiment.id;
    const [sheet] = store.core.query('cueSheet.list', { experimentId });
    const on = { experimentId, sheetId: sheet?.id ?? '' };
    const cueId = idOf(store.core, on, 0);
    store.core.command('cue.setCells', { ...on, cells: [{ cueId, column: 'people', value: '나무' }] });
    store.core.command('cue.remove', { experimentId, ids: [cueId] });
    store.core.close();
    // As that release left it: without the column, in the rows and in the images of its undo steps.
    const old = openConnection(store.file);
    old.exec('ALTER TABLE cue DROP COLUMN otherPeople');
    old.exec(`UPDATE rowChange SET before = json_remove(before, '$.otherPeople') WHERE tableName = 'cue'`);
    old.pragma('user_version = 6');
    old.close();
    const core = new Core({ file: store.file });
    core.command('history.undo', { scope: experimentId });
    expect(rowsOf(core, on)).toMatchObject([{ title: '오프닝', otherPeople: '', people: [{ duty: 'lead' }] }]);
    core.command('cue.setCells', { ...on, cells: [{ cueId, column: 'people', value: '나무, 케이터링' }] });
    expect(cells(core, on)).toEqual(['나무, 케이터링']);
    core.close();
  });
});

describe('a bundle', () => {
  function sample(): Bundle & { version: number } {
    return JSON.parse(
      readFileSync(new URL('../../resources/samples/little-library-2020.json', import.meta.url), 'utf8'),
    );
  }

  test.each([1, 2])('of version %i without the column opens with no other words', (version) => {
    const { core } = makeStore();
    const bytes = new TextEncoder().encode(JSON.stringify({ ...sample(), version }));
    const { experimentId } = core.command('library.import', { bytes, file: 'old.json' });
    const [sheet] = core.query('cueSheet.list', { experimentId });
    const rows = rowsOf(core, { experimentId, sheetId: sheet?.id ?? '' });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ otherPeople }) => otherPeople !== '')).toEqual([]);
  });

  test('carries the words there and back', () => {
    const from = makeSheetStore([]);
    pasteForty(from);
    const { experimentId } = from.on;
    const bundle = from.store.core.query('library.bundle', {
      experimentId,
      app: 'test',
      exportedAt: '2026-11-21T00:00:00.000Z',
    });
    const { core } = makeStore();
    const bytes = new TextEncoder().encode(JSON.stringify(bundle));
    const imported = core.command('library.import', { bytes, file: 'there.json' });
    const [sheet] = core.query('cueSheet.list', imported);
    expect(cells(core, { ...imported, sheetId: sheet?.id ?? '' })).toEqual(cells(from.store.core, from.on));
    expect(core.query('person.list', imported)).toHaveLength(2);
  });
});

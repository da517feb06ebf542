/** The search over every room and experiment: what is found, in which order, and where it leads. */
import type { Core } from '@core/core.ts';
import { describe, expect, test } from 'vitest';
import {
  emptyBrief,
  emptyClosing,
  makeBudgetLine,
  makeCue,
  makeCueSheet,
  makeExperiment,
  makePerson,
  makeTask,
} from '../../support/rows.ts';
import { makeStore } from '../../support/store.ts';

function find(core: Core, text: string, near: string | null = null) {
  return core.query('search.find', { text, near });
}

/** What is found, by its name. */
function names(core: Core, text: string, near: string | null = null): readonly string[] {
  return find(core, text, near).hits.map(({ thing }) => thing.name);
}

function library() {
  return makeStore((experimentId) => {
    const sheet = makeCueSheet(experimentId);
    return {
      person: [
        makePerson(experimentId, { name: '홍길동', nickname: '', phone: '01012345678', notes: '무대를 맡음' }),
        makePerson(experimentId, { name: 'Ada', nickname: '바람', email: 'ada@example.org' }),
      ],
      task: [
        makeTask(experimentId, { title: '무대 점검', notes: '조명과 음향' }),
        makeTask(experimentId, { title: '무대' }),
        makeTask(experimentId, { title: '작은 무대 빌리기', place: '3층' }),
      ],
      cueSheet: [sheet],
      cue: [makeCue(experimentId, sheet.id, { title: '여는 말', custom: { 'custom:1': '현수막 올리기' } })],
      budgetLine: [makeBudgetLine(experimentId, { item: '현수막' })],
    };
  });
}

describe('what is found', () => {
  test.each(['홍', '홍기', '홍ㄱ', 'ㅎㄱㄷ', '홍길동'.normalize('NFD'), '010-1234', '0101234', 'ghdrlf', 'gre'])(
    'a person by %s',
    (text) => {
      expect(names(library().core, text)).toEqual(['홍길동']);
    },
  );

  test('Latin letters in any case, and under the Hangul layout', () => {
    const { core } = library();
    expect(names(core, 'aDA')).toEqual(['Ada']);
    const { hits, readAs } = find(core, 'ㅁㅇㅁ');
    expect(hits.map(({ thing }) => thing.name)).toEqual(['Ada']);
    expect(readAs).toBe('ada');
  });

  test('says what it read a query of the other layout as, and only then', () => {
    const { core } = library();
    expect(find(core, 'anэо').hits).toEqual([]);
    expect(find(core, 'aneo').readAs).toBe('무대');
    expect(find(core, '무대').readAs).toBeNull();
    expect(find(core, 'qqqq').readAs).toBeNull();
  });

  test('whole names first, then beginnings, then other parts of names, then other texts', () => {
    expect(names(library().core, '무대')).toEqual(['무대', '무대 점검', '작은 무대 빌리기', '홍길동']);
  });

  test('with the field, the words around it, the room and what it is a part of', () => {
    const { core, experiment } = library();
    const [task] = find(core, '음향').hits;
    expect(task).toMatchObject({
      experimentId: experiment.id,
      experiment: experiment.title,
      room: 'board',
      owner: null,
      field: 'notes',
      inName: false,
      text: { before: '조명과 ', hit: '음향', after: '' },
    });
    const taskId = task?.thing.id ?? '';
    core.command('checkItem.add', { experimentId: experiment.id, taskId, texts: ['사다리 챙기기'] });
    expect(find(core, '사다리').hits[0]).toMatchObject({
      room: 'board',
      thing: { table: 'checkItem', name: '사다리 챙기기' },
      owner: { table: 'task', id: taskId, name: '무대 점검' },
      inName: true,
    });
  });

  test('words in columns of the user’s own', () => {
    const { hits } = find(library().core, '현수막');
    expect(hits.map(({ thing }) => thing.table)).toEqual(['budgetLine', 'cue']);
    expect(hits[1]).toMatchObject({ field: 'custom', text: { hit: '현수막', after: ' 올리기' } });
    expect(names(library().core, 'custom')).toEqual([]);
  });

  test('nothing without a letter or a digit, and never more than is asked for', () => {
    const { core } = library();
    expect(find(core, ' -·').hits).toEqual([]);
    expect(find(core, '').hits).toEqual([]);
    expect(core.query('search.find', { text: '무대', limit: 2 }).hits).toHaveLength(2);
  });
});

describe('several experiments', () => {
  function two() {
    const other = makeExperiment({ title: '도서관 실험', updatedAt: '2026-09-01T00:00:00.000Z' });
    const store = makeStore((experimentId) => ({
      experiment: [makeExperiment({ id: experimentId }), other],
      brief: [emptyBrief(experimentId), emptyBrief(other.id)],
      closing: [emptyClosing(experimentId), emptyClosing(other.id)],
      task: [makeTask(experimentId, { title: '빌린 무대' }), makeTask(other.id, { title: '무대' })],
    }));
    return { ...store, core: store.core, other };
  }

  test('the open one comes first, then the one that was changed last', () => {
    const { core, experiment, other } = two();
    expect(names(core, '무대', experiment.id)).toEqual(['빌린 무대', '무대']);
    expect(names(core, '무대', other.id)).toEqual(['무대', '빌린 무대']);
    expect(names(core, '무대')).toEqual(['무대', '빌린 무대']);
  });

  test('one in the trash is left out until it comes back', () => {
    const { core, experiment, other } = two();
    expect(names(core, '도서관')).toEqual(['도서관 실험']);
    core.command('library.trash', { experimentId: other.id });
    expect(names(core, '무대')).toEqual(['빌린 무대']);
    expect(names(core, '도서관', experiment.id)).toEqual([]);
    core.command('history.undo', { scope: 'library' });
    expect(names(core, '무대')).toHaveLength(2);
  });
});

/** Files of other tools into the library: one step, taken back whole, and nothing half-applied. */
import type { Core } from '@core/core.ts';
import { addPendingForeign, dropPendingForeign } from '@core/transfer/foreign/pending-foreign.ts';
import { readOpened } from '@core/transfer/foreign/read-foreign.ts';
import { parseBundle } from '@core/transfer/parse-bundle.ts';
import { writeBundle } from '@core/transfer/write-bundle.ts';
import { foreignChoices } from '@shared/contract/foreign.contract.ts';
import { describe, expect, onTestFinished, test } from 'vitest';
import { codeOf } from '../../support/errors.ts';
import { bytesOf, ontimeAfternoon, trelloBoard } from '../../support/foreign.ts';
import { makeCueSheet, makePerson, makeTask } from '../../support/rows.ts';
import { makeStore } from '../../support/store.ts';

const LOCALE = { locale: 'ko' } as const;
const GUESSED = foreignChoices.parse({});

function park(json: unknown): string {
  const opened = readOpened(bytesOf(json), 'file.json');
  if (opened.kind !== 'foreign') throw new Error('of no other tool');
  const token = addPendingForeign(opened.foreign, 'file.json');
  onTestFinished(() => dropPendingForeign(token));
  return token;
}

function whole(core: Core, experimentId: string) {
  return core.query('library.bundle', { experimentId, app: 'test', exportedAt: '2026-11-18T01:20:00.000Z' });
}

/** What a file would hold of it is read again without a fault. */
function expectSound(core: Core, experimentId: string): void {
  const bundle = whole(core, experimentId);
  const bytes = new TextEncoder().encode(writeBundle(bundle));
  expect(parseBundle(bytes, 'again').tables).toEqual(bundle.tables);
}

describe('a Trello board', () => {
  test('is added behind the cards that are there, meets the people of the same name, and is taken back in one step', () => {
    const store = makeStore((experimentId) => ({
      task: [makeTask(experimentId, { title: '있던 일', rank: 'a5' })],
      person: [makePerson(experimentId, { nickname: '나무', rank: 'a3' })],
    }));
    const { core, experiment } = store;
    const experimentId = experiment.id;
    const before = whole(core, experimentId).tables;
    const token = park(trelloBoard());
    const preview = core.query('foreign.preview', { token, experimentId, choices: {}, ...LOCALE });
    expect(preview).toMatchObject({
      tool: 'trello',
      title: '동네 장터',
      cards: 5,
      archived: 2,
      checks: 3,
      links: 1,
      people: { known: ['나무'], made: ['바람'], unclear: [] },
      lists: [
        { name: '기획 진행 중', cards: 2, stage: 'plan', status: 'doing' },
        { name: '완료' },
        { name: '묵은 목록' },
      ],
      labels: [
        { name: '홍보', area: 'publicity' },
        { name: '급함', area: null },
      ],
    });
    const taken = core.command('foreign.take', { experimentId, token, choices: {}, ...LOCALE });
    expect(taken).toEqual({ count: 5, sheetId: null });
    const { cards } = core.query('board.get', { experimentId });
    expect(cards.map(({ title }) => title)).toEqual(['있던 일', '먼저 할 일', '포스터', '끝난 일']);
    expect(core.query('board.archived', { experimentId }).map(({ title }) => title)).toEqual(['보관한 일', '묵은 일']);
    const { tables } = whole(core, experimentId);
    const poster = tables.task.find(({ title }) => title === '포스터');
    expect(poster).toMatchObject({
      dateKind: 'range',
      startOn: '2026-11-10',
      endOn: '2026-11-21',
      notes: '두 장\n라벨: 급함',
    });
    const [known, made] = tables.person;
    expect(made).toMatchObject({ name: '바람', role: 'staff' });
    expect(tables.taskAssignment).toMatchObject([
      { taskId: poster?.id, personId: known?.id, duty: 'lead' },
      { taskId: poster?.id, personId: made?.id, duty: 'deputy' },
    ]);
    const parent = tables.checkItem.find(({ parentId }) => parentId === null);
    expect(tables.checkItem.filter(({ parentId }) => parentId === parent?.id)).toHaveLength(2);
    const ranks = tables.checkItem.filter(({ taskId }) => taskId === parent?.taskId).map(({ rank }) => rank);
    expect(new Set(ranks).size).toBe(ranks.length);
    expectSound(core, experimentId);
    core.command('history.undo', { scope: experimentId });
    expect(whole(core, experimentId).tables).toEqual(before);
    core.command('history.redo', { scope: experimentId });
    expect(whole(core, experimentId).tables).toEqual(tables);
  });

  test('does not guess who somebody is where several go by the name', () => {
    const { core, experiment } = makeStore((experimentId) => ({
      person: [
        makePerson(experimentId, { name: '바람', nickname: '', phone: '01011112222', rank: 'a1' }),
        makePerson(experimentId, { name: '바람', nickname: '', phone: '01033334444', rank: 'a2' }),
      ],
    }));
    const experimentId = experiment.id;
    const token = park(trelloBoard());
    const preview = core.query('foreign.preview', { token, experimentId, choices: {}, ...LOCALE });
    expect(preview.people).toEqual({ known: [], made: ['나무'], unclear: ['바람'] });
    core.command('foreign.take', { experimentId, token, choices: {}, ...LOCALE });
    const { tables } = whole(core, experimentId);
    expect(tables.person).toHaveLength(3);
    expect(tables.task.find(({ title }) => title === '포스터')?.notes).toContain('여럿이라 정하지 못함): 바람');
  });

  test('comes as an experiment of its own, which undo moves to the trash', () => {
    const { core } = makeStore();
    const token = park(trelloBoard());
    const { experimentId } = core.command('library.takeForeign', { title: '동네 장터', token, choices: {}, ...LOCALE });
    expect(core.query('board.get', { experimentId }).cards).toHaveLength(3);
    expectSound(core, experimentId);
    core.command('history.undo', { scope: 'library' });
    const listed = core.query('library.list', { today: '2026-11-22' as never });
    expect(listed.find((entry) => entry.experimentId === experimentId)?.trashedAt).not.toBeNull();
  });

  test('has a title that an experiment can have, however long its own is', () => {
    const { core } = makeStore();
    const token = park(trelloBoard({ name: `${'길'.repeat(299)}\n😀😀` }));
    const { title } = core.query('foreign.preview', { token, experimentId: null, choices: {}, ...LOCALE });
    const { experimentId } = core.command('library.takeForeign', { title, token, choices: {}, ...LOCALE });
    expect(core.query('experiment.detail', { experimentId }).experiment.title).toBe(title);
  });

  test('comes as the user says', () => {
    const { core, experiment } = makeStore();
    const experimentId = experiment.id;
    const choices = {
      lists: { l1: { stage: 'run', status: 'todo' }, l2: { stage: null, status: 'todo' } },
      labels: { y: null, g: 'budget' },
      area: 'venue',
    } as const;
    core.command('foreign.take', { experimentId, token: park(trelloBoard()), choices, ...LOCALE });
    const { tables } = whole(core, experimentId);
    expect(tables.task.map(({ title, stage, status, area }) => [title, stage, status, area])).toEqual([
      ['먼저 할 일', 'run', 'todo', 'venue'],
      ['포스터', 'run', 'todo', 'budget'],
      ['묵은 일', 'prepare', 'todo', 'venue'],
    ]);
  });
});

describe('an Ontime project', () => {
  test('is added as a sheet behind those that are there, and taken back in one step', () => {
    const { core, experiment } = makeStore((experimentId) => ({
      cueSheet: [makeCueSheet(experimentId, { title: '있던 시트', rank: 'a5' })],
    }));
    const experimentId = experiment.id;
    const before = whole(core, experimentId).tables;
    const token = park(ontimeAfternoon());
    const preview = core.query('foreign.preview', { token, experimentId, choices: GUESSED, ...LOCALE });
    expect(preview).toMatchObject({
      tool: 'ontime',
      title: '마을 공연',
      rows: 4,
      columns: ['음향 담당', '출연'],
      sheets: [{ title: '본 행사', rows: 4, chosen: true, span: { start: 840, end: 920 } }],
      hasSkipped: true,
      hasDelays: true,
    });
    const { count, sheetId } = core.command('foreign.take', { experimentId, token, choices: {}, ...LOCALE });
    expect(count).toBe(4);
    expect(core.query('cueSheet.list', { experimentId }).map(({ title }) => title)).toEqual(['있던 시트', '본 행사']);
    const { sheet, cues } = core.query('cueSheet.get', { experimentId, sheetId: sheetId ?? '' });
    expect(sheet).toMatchObject({ startMinute: 840, lengthMinutes: null, followsEvent: false });
    expect(cues.map(({ title, section, minutes }) => [title, section, minutes])).toEqual([
      ['여는 말', '1부', 10],
      ['공연', '1부', 30],
      ['쉬는 시간 종', '', null],
      ['이야기', '2부', 20],
    ]);
    expectSound(core, experimentId);
    core.command('history.undo', { scope: experimentId });
    expect(whole(core, experimentId).tables).toEqual(before);
  });

  test('comes as an experiment of its own, at the time of its first sheet', () => {
    const { core } = makeStore();
    const token = park(ontimeAfternoon());
    const { experimentId } = core.command('library.takeForeign', { title: '마을 공연', token, choices: {}, ...LOCALE });
    const { experiment } = core.query('experiment.detail', { experimentId });
    expect(experiment).toMatchObject({ title: '마을 공연', eventStart: 840, eventMinutes: 80 });
    expectSound(core, experimentId);
  });
});

test('a file that nobody waits for any more is refused, and nothing is written', () => {
  const { core, experiment } = makeStore();
  const token = park(trelloBoard());
  dropPendingForeign(token);
  const experimentId = experiment.id;
  expect(codeOf(() => core.command('foreign.take', { experimentId, token, choices: {}, ...LOCALE }))).toBe('notFound');
  expect(core.query('history.state', { scope: experimentId }).undo).toBeNull();
});

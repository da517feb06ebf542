import { describe, expect, test } from 'vitest';
import { boardFixture, person, redo, undo } from '../support/board-fixture.ts';
import { codeOf } from '../support/errors.ts';
import { emptyBrief, emptyClosing, makeExperiment, makePerson, makeTask, newId } from '../support/rows.ts';
import { makeStore } from '../support/store.ts';

describe('task.create', () => {
  test('puts a card at the end, or beside another, and undoes by name', () => {
    const fixture = boardFixture('하나', '둘');
    const { experimentId } = fixture;
    fixture.core.command('task.create', { experimentId, title: ' 끝 ', stage: 'run', area: 'checks' });
    const place = { before: fixture.idOf('둘') };
    fixture.core.command('task.create', { experimentId, title: '사이', stage: 'topic', area: 'topic', place });
    expect(fixture.titles()).toEqual(['하나', '사이', '둘', '끝']);
    expect(fixture.card('끝')).toMatchObject({ stage: 'run', area: 'checks', status: 'todo', dateKind: 'none' });
    expect(fixture.undoName()).toBe('task.create');
    undo(fixture);
    expect(fixture.titles()).toEqual(['하나', '둘', '끝']);
    redo(fixture);
    expect(fixture.titles()).toEqual(['하나', '사이', '둘', '끝']);
  });

  test('in an owner’s column makes that person the lead', () => {
    const fixture = boardFixture();
    const leadId = person(fixture, '나무');
    const { experimentId } = fixture;
    fixture.core.command('task.create', {
      experimentId,
      title: '가',
      stage: 'plan',
      area: 'plan',
      status: 'doing',
      leadId,
    });
    expect(fixture.card('가')).toMatchObject({ leads: [leadId], deputies: [], status: 'doing' });
  });

  test('refuses an empty title, an unknown experiment and a lead from another one', () => {
    const fixture = boardFixture();
    const { experimentId } = fixture;
    const card = { title: '가', stage: 'plan', area: 'plan' } as const;
    expect(codeOf(() => fixture.core.command('task.create', { experimentId, ...card, title: '  ' }))).toBe(
      'input.invalid',
    );
    expect(codeOf(() => fixture.core.command('task.create', { experimentId: newId(), ...card }))).toBe('notFound');
    expect(codeOf(() => fixture.core.command('task.create', { experimentId, ...card, leadId: newId() }))).toBe(
      'notFound',
    );
    expect(fixture.titles()).toEqual([]);
  });
});

describe('task.edit', () => {
  test('changes any field, and names a renaming and a change of status by themselves', () => {
    const fixture = boardFixture('옛 이름');
    const { experimentId } = fixture;
    const id = fixture.idOf('옛 이름');
    fixture.core.command('task.edit', { experimentId, id, patch: { notes: '메모', place: '2층', area: 'venue' } });
    expect(fixture.undoName()).toBe('task.toArea');
    fixture.core.command('task.edit', { experimentId, id, patch: { notes: '긴 메모' } });
    expect(fixture.undoName()).toBe('task.edit');
    fixture.core.command('task.edit', { experimentId, id, patch: { status: 'done' } });
    expect(fixture.undoName()).toBe('task.toStatus');
    fixture.core.command('task.edit', { experimentId, id, patch: { title: '새 이름' } });
    expect(fixture.core.query('history.state', { scope: experimentId }).undo).toMatchObject({
      name: 'task.rename',
      params: { title: '옛 이름', to: '새 이름' },
    });
    expect(fixture.core.query('task.get', { experimentId, id }).task).toMatchObject({
      title: '새 이름',
      notes: '긴 메모',
      place: '2층',
      area: 'venue',
      status: 'done',
    });
  });

  test.each([
    [{ dateKind: 'day', startOn: '2026-11-21', startAt: 600, endAt: 720 }],
    [{ dateKind: 'range', startOn: '2026-11-21', startAt: null, endOn: '2026-11-23', endAt: null }],
    [{ dateKind: 'tbd' }],
    [{ dateKind: 'none' }],
  ] as const)('keeps exactly the dates of %j', (dates) => {
    const fixture = boardFixture('가');
    const { experimentId } = fixture;
    const id = fixture.idOf('가');
    const full = { dateKind: 'range', startOn: '2026-01-01', startAt: 1, endOn: '2026-01-02', endAt: 2 } as const;
    fixture.core.command('task.edit', { experimentId, id, patch: { dates: full } });
    fixture.core.command('task.edit', { experimentId, id, patch: { dates } });
    const nothing = { startOn: null, startAt: null, endOn: null, endAt: null };
    expect(fixture.card('가')).toMatchObject({ ...nothing, ...dates });
  });

  test.each([
    ['date.endBeforeStart', { startOn: '2026-11-21', startAt: null, endOn: '2026-11-20', endAt: null }],
    ['time.endBeforeStart', { startOn: '2026-11-21', startAt: 600, endOn: '2026-11-21', endAt: 599 }],
    ['time.endBeforeStart', { startOn: '2026-11-21', startAt: null, endOn: '2026-11-21', endAt: 599 }],
    ['date.invalid', { startOn: '2026-02-30', startAt: null, endOn: '2026-11-21', endAt: null }],
  ] as const)('refuses with %s the range %j', (code, range) => {
    const fixture = boardFixture('가');
    const { experimentId } = fixture;
    const patch = { title: '나', dates: { dateKind: 'range', ...range } } as const;
    expect(codeOf(() => fixture.core.command('task.edit', { experimentId, id: fixture.idOf('가'), patch }))).toBe(code);
    expect(fixture.titles()).toEqual(['가']);
  });
});

describe('task.move', () => {
  test('brings several cards to a place in their own order, as one step with a name', () => {
    const fixture = boardFixture('가', '나', '다', '라', '마');
    const { experimentId } = fixture;
    const ids = [fixture.idOf('라'), fixture.idOf('가')];
    fixture.core.command('task.move', {
      experimentId,
      ids,
      to: { stage: 'prepare', area: 'venue' },
      place: { after: fixture.idOf('나') },
    });
    expect(fixture.titles()).toEqual(['나', '가', '라', '다', '마']);
    expect(fixture.card('라')).toMatchObject({ stage: 'prepare', area: 'venue' });
    expect(fixture.core.query('history.state', { scope: experimentId }).undo).toMatchObject({
      name: 'tasks.toStageAndArea',
      params: { count: 2, stage: 'prepare', area: 'venue' },
    });
    undo(fixture);
    expect(fixture.titles()).toEqual(['가', '나', '다', '라', '마']);
    expect(fixture.card('라')).toMatchObject({ stage: 'topic', area: 'proposer' });
    redo(fixture);
    expect(fixture.titles()).toEqual(['나', '가', '라', '다', '마']);
  });

  test.each([
    ['task.move', {}],
    ['task.move', { stage: 'topic', status: 'todo' }],
    ['task.toStage', { stage: 'run' }],
    ['task.toStatus', { status: 'done' }],
    ['task.toArea', { area: 'venue' }],
    ['task.toNobody', { leadId: null }],
  ] as const)('is called %s when it means %j', (name, to) => {
    const fixture = boardFixture('가', '나');
    const { experimentId } = fixture;
    fixture.core.command('task.move', { experimentId, ids: [fixture.idOf('가')], to, place: { at: 'end' } });
    expect(fixture.undoName()).toBe(name);
    expect(fixture.titles()).toEqual(['나', '가']);
  });

  test('to another owner hands the lead over and leaves the others', () => {
    const fixture = boardFixture('가');
    const { experimentId } = fixture;
    const id = fixture.idOf('가');
    const [tree, minni] = [person(fixture, '나무'), person(fixture, '민니')];
    const place = { at: 'end' } as const;
    fixture.core.command('task.assign', { experimentId, ids: [id], person: { id: tree }, duty: 'lead' });
    fixture.core.command('task.assign', { experimentId, ids: [id], person: { id: minni }, duty: 'deputy' });
    fixture.core.command('task.move', { experimentId, ids: [id], to: { leadId: minni }, place });
    expect(fixture.card('가')).toMatchObject({ leads: [minni], deputies: [] });
    expect(fixture.core.query('history.state', { scope: experimentId }).undo).toMatchObject({
      name: 'task.toLead',
      params: { person: '@민니' },
    });
    undo(fixture);
    expect(fixture.card('가')).toMatchObject({ leads: [tree], deputies: [minni] });
    fixture.core.command('task.move', { experimentId, ids: [id], to: { leadId: null }, place });
    expect(fixture.card('가')).toMatchObject({ leads: [], deputies: [minni] });
  });

  test('past a gate with a reason records both in one step', () => {
    const fixture = boardFixture('가');
    const { experimentId } = fixture;
    fixture.core.command('task.move', {
      experimentId,
      ids: [fixture.idOf('가')],
      to: { stage: 'prepare' },
      place: { at: 'end' },
      overrule: { stages: ['topic', 'plan'], reason: '기관 일정이 먼저 잡힘' },
    });
    const overrides = () => fixture.core.query('experiment.detail', { experimentId }).overrides;
    expect(overrides()).toMatchObject([
      { stage: 'topic', reason: '기관 일정이 먼저 잡힘' },
      { stage: 'plan', reason: '기관 일정이 먼저 잡힘' },
    ]);
    undo(fixture);
    expect(overrides()).toEqual([]);
    expect(fixture.card('가').stage).toBe('topic');
  });

  test('never renumbers: only the moved cards get a new rank', () => {
    const titles = Array.from({ length: 50 }, (_, index) => `카드 ${index}`);
    const fixture = boardFixture(...titles);
    const { experimentId } = fixture;
    const before = new Map(fixture.board().cards.map((card) => [card.id, card.rank]));
    const ids = [fixture.idOf('카드 40'), fixture.idOf('카드 3')];
    fixture.core.command('task.move', { experimentId, ids, to: {}, place: { before: fixture.idOf('카드 10') } });
    const changed = fixture.board().cards.filter((card) => before.get(card.id) !== card.rank);
    expect(changed.map((card) => card.id).toSorted()).toEqual(ids.toSorted());
  });

  test('keeps its order over a restart, and after hundreds of moves to one place', () => {
    const fixture = boardFixture('가', '나', '다');
    const { experimentId } = fixture;
    for (let lap = 0; lap < 300; lap += 1) {
      const last = fixture.board().cards.at(-1)?.id ?? '';
      const second = fixture.board().cards[1]?.id ?? '';
      fixture.core.command('task.move', { experimentId, ids: [last], to: {}, place: { before: second } });
    }
    const order = fixture.titles();
    expect(order).toEqual(['가', '나', '다']);
    fixture.store.reopen();
    expect(fixture.titles()).toEqual(order);
  });

  test('mends cards that came in with one rank, so that the order asked for is the order kept', () => {
    const store = makeStore((experimentId) => ({
      task: ['가', '나', '다'].map((title) => makeTask(experimentId, { title, rank: 'a0' })),
    }));
    const experimentId = store.experiment.id;
    const cards = () => store.core.query('board.get', { experimentId }).cards;
    const [first, second, third] = cards();
    const place = { before: second?.id ?? '' };
    store.core.command('task.move', { experimentId, ids: [third?.id ?? ''], to: {}, place });
    expect(cards().map(({ id }) => id)).toEqual([first?.id, third?.id, second?.id]);
  });
});

describe('a command on many cards', () => {
  test('bulkEdit changes them all in one step', () => {
    const fixture = boardFixture('가', '나', '다');
    const { experimentId } = fixture;
    const ids = [fixture.idOf('가'), fixture.idOf('다')];
    const dates = { dateKind: 'day', startOn: '2026-11-21', startAt: null, endAt: null } as const;
    fixture.core.command('task.bulkEdit', { experimentId, ids, patch: { status: 'waiting' } });
    expect(fixture.undoName()).toBe('tasks.toStatus');
    fixture.core.command('task.bulkEdit', { experimentId, ids, patch: { dates } });
    expect(fixture.undoName()).toBe('tasks.setDates');
    expect(fixture.card('다')).toMatchObject({ status: 'waiting', startOn: '2026-11-21' });
    expect(fixture.card('나')).toMatchObject({ status: 'todo', startOn: null });
    undo(fixture);
    undo(fixture);
    expect(fixture.board().cards.every(({ status, startOn }) => status === 'todo' && startOn === null)).toBe(true);
  });

  test('archive takes them off the board and unarchive puts them back where they were', () => {
    const fixture = boardFixture('가', '나', '다');
    const { experimentId } = fixture;
    const ids = [fixture.idOf('가'), fixture.idOf('나')];
    fixture.core.command('task.archive', { experimentId, ids });
    expect(fixture.titles()).toEqual(['다']);
    expect(fixture.core.query('board.archived', { experimentId }).map(({ title }) => title)).toEqual(['가', '나']);
    expect(fixture.undoName()).toBe('tasks.archive');
    fixture.core.command('task.unarchive', { experimentId, ids });
    expect(fixture.titles()).toEqual(['가', '나', '다']);
    expect(fixture.core.query('board.archived', { experimentId })).toEqual([]);
  });

  test('remove takes checklist, links and owners along, and undo brings everything back', () => {
    const fixture = boardFixture('가', '나');
    const { experimentId } = fixture;
    const id = fixture.idOf('가');
    fixture.core.command('checkItem.add', { experimentId, taskId: id, texts: ['하나', '둘'] });
    fixture.core.command('taskLink.add', { experimentId, taskId: id, url: 'https://example.com/a' });
    fixture.core.command('task.assign', { experimentId, ids: [id], person: { name: '@새봄' }, duty: 'lead' });
    const before = [fixture.board(), fixture.core.query('task.get', { experimentId, id })];
    fixture.core.command('task.remove', { experimentId, ids: [id, fixture.idOf('나')] });
    expect(fixture.titles()).toEqual([]);
    expect(fixture.undoName()).toBe('tasks.remove');
    undo(fixture);
    expect([fixture.board(), fixture.core.query('task.get', { experimentId, id })]).toEqual(before);
  });

  test('duplicate copies each right after its original, unticked, without the toolkit’s number', () => {
    const store = makeStore((experimentId) => ({
      task: [
        makeTask(experimentId, { title: '가', source: 'D22', status: 'done' }),
        makeTask(experimentId, { title: '나' }),
      ],
    }));
    const experimentId = store.experiment.id;
    const cards = () => store.core.query('board.get', { experimentId }).cards;
    const ids = cards().map(({ id }) => id);
    const taskId = ids[0] ?? '';
    const added = store.core.command('checkItem.add', { experimentId, taskId, texts: ['점검'] });
    store.core.command('checkItem.toggle', { experimentId, id: added.ids[0] ?? '', done: true });
    store.core.command('task.assign', { experimentId, ids: [taskId], person: { name: '김하늘' }, duty: 'lead' });
    const copies = store.core.command('task.duplicate', { experimentId, ids });
    expect(cards().map(({ title }) => title)).toEqual(['가', '가', '나', '나']);
    expect(cards()[1]).toMatchObject({ source: null, status: 'todo', checksTotal: 1, checksDone: 0 });
    expect(cards()[1]?.leads).toEqual(cards()[0]?.leads);
    expect(copies.ids).toEqual([cards()[1]?.id, cards()[3]?.id]);
    store.core.command('history.undo', { scope: experimentId });
    expect(cards().map(({ id }) => id)).toEqual(ids);
  });
});

describe('a card of another experiment', () => {
  test('is refused to every command and to the detail query, and nothing changes', () => {
    const other = makeExperiment({ title: '다른 실험' });
    const foreign = makeTask(other.id, { title: '남의 카드' });
    const stranger = makePerson(other.id, { nickname: '손님' });
    const store = makeStore((experimentId) => ({
      experiment: [makeExperiment({ id: experimentId }), other],
      brief: [emptyBrief(experimentId), emptyBrief(other.id)],
      closing: [emptyClosing(experimentId), emptyClosing(other.id)],
      task: [makeTask(experimentId, { title: '내 카드' }), foreign],
      person: [stranger],
    }));
    const { core } = store;
    const experimentId = store.experiment.id;
    const mine = core.query('board.get', { experimentId }).cards[0]?.id ?? '';
    const ids = [mine, foreign.id];
    const place = { at: 'end' } as const;
    const attempts: readonly (() => unknown)[] = [
      () => core.command('task.edit', { experimentId, id: foreign.id, patch: { title: '빼앗기' } }),
      () => core.command('task.move', { experimentId, ids, to: { stage: 'run' }, place }),
      () => core.command('task.move', { experimentId, ids: [mine], to: {}, place: { before: foreign.id } }),
      () => core.command('task.move', { experimentId, ids: [mine], to: { leadId: stranger.id }, place }),
      () => core.command('task.bulkEdit', { experimentId, ids, patch: { status: 'done' } }),
      () => core.command('task.archive', { experimentId, ids }),
      () => core.command('task.unarchive', { experimentId, ids }),
      () => core.command('task.remove', { experimentId, ids }),
      () => core.command('task.duplicate', { experimentId, ids }),
      () => core.command('task.assign', { experimentId, ids, person: { name: '나' }, duty: 'lead' }),
      () => core.command('task.assign', { experimentId, ids: [mine], person: { id: stranger.id }, duty: 'lead' }),
      () => core.command('task.unassign', { experimentId, ids, personId: stranger.id }),
      () => core.command('checkItem.add', { experimentId, taskId: foreign.id, texts: ['가'] }),
      () => core.command('taskLink.add', { experimentId, taskId: foreign.id, url: 'https://example.com' }),
      () => core.query('task.get', { experimentId, id: foreign.id }),
    ];
    expect(attempts.map((attempt) => codeOf(attempt))).toEqual(attempts.map(() => 'notFound'));
    expect(core.query('board.get', { experimentId }).cards).toMatchObject([{ title: '내 카드', stage: 'topic' }]);
    expect(core.query('board.get', { experimentId: other.id }).cards).toMatchObject([{ title: '남의 카드' }]);
    expect(core.query('history.state', { scope: experimentId }).undo).toBeNull();
  });
});

test('cards of a table stand at the end, with who is in charge and who helps, and go in one step', () => {
  const store = makeStore((id) => ({
    person: [makePerson(id, { name: '홍길동', nickname: '' })],
    task: [makeTask(id, { title: '있던 카드' })],
  }));
  const { core } = store;
  const experimentId = store.experiment.id;
  const board = () => core.query('board.get', { experimentId });
  const plain = { notes: '', stage: 'prepare', area: 'checks', status: 'todo', place: '' } as const;
  const { ids } = core.command('task.take', {
    experimentId,
    cards: [
      {
        ...plain,
        title: '현수막',
        dates: { dateKind: 'range', startOn: '2026-11-02', startAt: null, endOn: '2026-11-10', endAt: null },
        people: [{ name: '홍길동' }, { name: '@가람' }, { name: '홍길동' }],
      },
      { ...plain, title: '대관', dates: { dateKind: 'none' }, people: [] },
    ],
  });
  expect(board().cards.map(({ title }) => title)).toEqual(['있던 카드', '현수막', '대관']);
  const [first = ''] = ids;
  const { task, assignments } = core.query('task.get', { experimentId, id: first });
  expect(task).toMatchObject({ dateKind: 'range', startOn: '2026-11-02', endOn: '2026-11-10', pinned: false });
  expect(assignments.map(({ duty }) => duty)).toEqual(['lead', 'deputy']);
  expect(core.query('person.rows', { experimentId }).map(({ name, nickname }) => name || nickname)).toEqual([
    '홍길동',
    '가람',
  ]);
  core.command('history.undo', { scope: experimentId });
  expect(board().cards.map(({ title }) => title)).toEqual(['있던 카드']);
  expect(core.query('person.rows', { experimentId })).toHaveLength(1);
});

import type { Core } from '@core/core.ts';
import { deriveRoles } from '@shared/domain/roles.ts';
import { describe, expect, test } from 'vitest';
import { newId, makeCue, makeCueSheet, makePerson, makeTask } from '../support/rows.ts';
import { makeStore } from '../support/store.ts';
import type { TestStore } from '../support/store.ts';

function list(core: Core, experimentId: string) {
  return core.query('person.list', { experimentId });
}

function names(store: TestStore): readonly string[] {
  return list(store.core, store.experiment.id).map(({ person }) => person.name || person.nickname);
}

function undo(store: TestStore): void {
  store.core.command('history.undo', { scope: store.experiment.id });
}

function fault(code: string, params: object = {}) {
  return expect.objectContaining({ code, params: expect.objectContaining(params) });
}

/** A task, a cue and two people, one of them with a duty on each. */
function staffed() {
  const task = { id: newId() };
  const cue = { id: newId() };
  const [lead, other] = [{ id: newId() }, { id: newId() }];
  const store = makeStore((experimentId) => {
    const sheet = makeCueSheet(experimentId);
    return {
      person: [
        makePerson(experimentId, { ...lead, name: '접수담당', nickname: '나무' }),
        makePerson(experimentId, { ...other, nickname: '바람' }),
      ],
      task: [makeTask(experimentId, { ...task, title: '이름표 만들기' })],
      cueSheet: [sheet],
      cue: [makeCue(experimentId, sheet.id, { ...cue, title: '여는 말' })],
      taskAssignment: [{ id: newId(), experimentId, taskId: task.id, personId: lead.id, duty: 'lead', rank: 'a0' }],
      cueAssignment: [{ id: newId(), experimentId, cueId: cue.id, personId: lead.id, duty: 'deputy', rank: 'a0' }],
    };
  });
  return { store, task, cue, lead, other, experimentId: store.experiment.id };
}

describe('adding people', () => {
  test('puts them at the end or before a given row, as one step', () => {
    const store = makeStore();
    const { id: experimentId } = store.experiment;
    store.core.command('person.add', { experimentId, rows: [{ name: '가람' }, { nickname: '바다' }] });
    const [first] = list(store.core, experimentId);
    store.core.command('person.add', { experimentId, rows: [{ name: '하늘' }], beforeId: first?.person.id ?? null });
    expect(names(store)).toEqual(['하늘', '가람', '바다']);
    undo(store);
    undo(store);
    expect(names(store)).toEqual([]);
  });

  test('fills what is left out and keeps the phone as digits', () => {
    const store = makeStore();
    const { id: experimentId } = store.experiment;
    store.core.command('person.add', { experimentId, rows: [{ name: ' 가람 ', phone: '+82 10-1234-5678' }] });
    expect(list(store.core, experimentId)[0]).toMatchObject({
      person: { name: '가람', phone: '01012345678', role: 'other', isGroup: false, email: '' },
      duties: 0,
    });
  });

  test('refuses someone with neither name nor nickname, names the row and adds nobody', () => {
    const store = makeStore();
    const { id: experimentId } = store.experiment;
    expect(() =>
      store.core.command('person.add', {
        experimentId,
        rows: [{ name: '가람' }, { name: '  ', phone: '01012345678' }],
      }),
    ).toThrow(fault('person.nameNeeded', { row: 2 }));
    expect(names(store)).toEqual([]);
  });
});

describe('adding people under an id that the screen has given', () => {
  test('keeps the id; one that is taken is refused', () => {
    const store = makeStore();
    const { id: experimentId } = store.experiment;
    const id = newId();
    expect(store.core.command('person.add', { experimentId, rows: [{ id, name: '가람' }] })).toEqual([id]);
    expect(() => store.core.command('person.add', { experimentId, rows: [{ id, name: '나래' }] })).toThrow(
      fault('input.invalid', { field: 'id' }),
    );
    expect(names(store)).toEqual(['가람']);
  });
});

describe('editing people', () => {
  test('changes the named fields only', () => {
    const { store, lead, experimentId } = staffed();
    store.core.command('person.edit', {
      experimentId,
      patches: [{ id: lead.id, patch: { phone: '010-9999-0000', role: 'crew' } }],
    });
    expect(list(store.core, experimentId)[0]?.person).toMatchObject({
      name: '접수담당',
      nickname: '나무',
      phone: '01099990000',
      role: 'crew',
    });
  });

  test('a range of cells is one step; a fault in any of them leaves all as they were', () => {
    const { store, lead, other, experimentId } = staffed();
    const before = list(store.core, experimentId);
    const patches = [
      { id: lead.id, patch: { affiliation: '사무국' } },
      { id: other.id, patch: { nickname: '' } },
    ];
    expect(() => store.core.command('person.edit', { experimentId, patches })).toThrow(
      fault('person.nameNeeded', { row: 2 }),
    );
    expect(list(store.core, experimentId)).toEqual(before);
    store.core.command('person.edit', {
      experimentId,
      patches: [lead, other].map(({ id }) => ({ id, patch: { affiliation: '사무국' } })),
    });
    undo(store);
    expect(list(store.core, experimentId)).toEqual(before);
  });

  test('refuses a person of another experiment', () => {
    const { store } = staffed();
    const stranger = staffed();
    expect(() =>
      store.core.command('person.edit', {
        experimentId: store.experiment.id,
        patches: [{ id: stranger.lead.id, patch: { name: '남' } }],
      }),
    ).toThrow(fault('notFound'));
  });
});

describe('pasting a block', () => {
  test('changes the rows that it covers and adds the rest, as one step', () => {
    const { store, other, experimentId } = staffed();
    const before = list(store.core, experimentId);
    const ids = store.core.command('person.paste', {
      experimentId,
      patches: [{ id: other.id, patch: { affiliation: '촬영팀' } }],
      rows: [{ name: '가람' }, { nickname: '구름' }],
    });
    expect(ids).toHaveLength(2);
    expect(names(store)).toEqual(['접수담당', '바람', '가람', '구름']);
    expect(store.core.query('history.state', { scope: experimentId }).undo).toMatchObject({
      name: 'person.paste',
      params: { count: 3 },
    });
    undo(store);
    expect(list(store.core, experimentId)).toEqual(before);
  });
});

describe('removing people', () => {
  test('takes their duties along and tells how many; undo brings everything back, also after a restart', () => {
    const { store, lead, experimentId } = staffed();
    const before = list(store.core, experimentId);
    expect(before.map(({ duties }) => duties)).toEqual([2, 0]);
    expect(store.core.command('person.remove', { experimentId, ids: [lead.id] })).toEqual([
      { table: 'taskAssignment', count: 1 },
      { table: 'cueAssignment', count: 1 },
    ]);
    expect(names(store)).toEqual(['바람']);
    const core = store.reopen();
    core.command('history.undo', { scope: experimentId });
    expect(list(core, experimentId)).toEqual(before);
  });
});

describe('moving people', () => {
  test('brings them before another row or to the end, and survives a restart', () => {
    const store = makeStore();
    const { id: experimentId } = store.experiment;
    const ids = store.core.command('person.add', {
      experimentId,
      rows: ['가', '나', '다', '라'].map((name) => ({ name })),
    });
    const [a, b, c] = ids;
    store.core.command('person.move', { experimentId, ids: [c ?? '', b ?? ''], beforeId: a ?? '' });
    expect(names(store)).toEqual(['나', '다', '가', '라']);
    store.core.command('person.move', { experimentId, ids: [b ?? ''], beforeId: null });
    store.reopen();
    expect(names(store)).toEqual(['다', '가', '라', '나']);
  });

  test('refuses a row that is not there and moves nobody', () => {
    const { store, lead, experimentId } = staffed();
    expect(() => store.core.command('person.move', { experimentId, ids: [lead.id, newId()], beforeId: null })).toThrow(
      fault('notFound'),
    );
    expect(names(store)).toEqual(['접수담당', '바람']);
  });
});

describe('duties', () => {
  test.each(['task', 'cue'] as const)('on a %s are given, changed between lead and deputy, and taken back', (kind) => {
    const context = staffed();
    const { store, other, experimentId } = context;
    const target = { kind, id: context[kind].id };
    store.core.command('role.assign', { experimentId, target, personId: other.id, duty: 'deputy' });
    store.core.command('role.assign', { experimentId, target, personId: other.id, duty: 'lead' });
    expect(list(store.core, experimentId).map(({ duties }) => duties)).toEqual([2, 1]);
    store.core.command('role.unassign', { experimentId, target, personId: other.id });
    expect(list(store.core, experimentId).map(({ duties }) => duties)).toEqual([2, 0]);
    undo(store);
    expect(store.core.query('history.state', { scope: experimentId }).redo).toMatchObject({
      name: 'role.unassign',
      params: { name: '바람' },
    });
    expect(list(store.core, experimentId).map(({ duties }) => duties)).toEqual([2, 1]);
  });

  test('are refused for a task that is not there', () => {
    const { store, lead, experimentId } = staffed();
    expect(() =>
      store.core.command('role.assign', {
        experimentId,
        target: { kind: 'task', id: newId() },
        personId: lead.id,
        duty: 'lead',
      }),
    ).toThrow(fault('notFound', { what: 'task' }));
  });
});

describe('setting who does it', () => {
  function who(store: TestStore, kind: 'task' | 'cue') {
    const item = store.core.query('role.items', { experimentId: store.experiment.id }).find((one) => one.kind === kind);
    return [item?.leads, item?.deputies];
  }

  test('gives exactly those people the duty, in their order, as one step over many targets', () => {
    const context = staffed();
    const { store, lead, other, experimentId } = context;
    store.core.command('role.set', {
      experimentId,
      changes: [
        { target: { kind: 'task', id: context.task.id }, duty: 'lead', people: [{ id: other.id }, { id: lead.id }] },
        { target: { kind: 'cue', id: context.cue.id }, duty: 'lead', people: [{ id: lead.id }] },
      ],
    });
    expect(who(store, 'task')).toEqual([[other.id, lead.id], []]);
    expect(who(store, 'cue')).toEqual([[lead.id], []]);
    undo(store);
    expect(who(store, 'task')).toEqual([[lead.id], []]);
    expect(who(store, 'cue')).toEqual([[], [lead.id]]);
  });

  test('enters an unknown name in the directory in the same step', () => {
    const context = staffed();
    const { store, other, experimentId } = context;
    store.core.command('role.set', {
      experimentId,
      changes: [
        {
          target: { kind: 'task', id: context.task.id },
          duty: 'deputy',
          people: [{ name: '바람' }, { name: '@구름' }],
        },
        { target: { kind: 'cue', id: context.cue.id }, duty: 'lead', people: [{ name: '@구름' }] },
      ],
    });
    expect(names(store)).toEqual(['접수담당', '바람', '구름']);
    const cloud = list(store.core, experimentId).at(-1)?.person;
    expect(who(store, 'task')[1]).toEqual([other.id, cloud?.id]);
    expect(who(store, 'cue')[0]).toEqual([cloud?.id]);
    undo(store);
    expect(names(store)).toEqual(['접수담당', '바람']);
  });

  test('to nobody takes only that duty away', () => {
    const context = staffed();
    const { store, other, experimentId } = context;
    const target = { kind: 'task', id: context.task.id } as const;
    store.core.command('role.assign', { experimentId, target, personId: other.id, duty: 'deputy' });
    store.core.command('role.set', { experimentId, changes: [{ target, duty: 'lead', people: [] }] });
    expect(who(store, 'task')).toEqual([[], [other.id]]);
  });

  test('refuses a person who is not there and changes nothing', () => {
    const context = staffed();
    const { store, lead, experimentId } = context;
    const target = { kind: 'task', id: context.task.id } as const;
    expect(() =>
      store.core.command('role.set', { experimentId, changes: [{ target, duty: 'lead', people: [{ id: newId() }] }] }),
    ).toThrow(fault('notFound', { what: 'person' }));
    expect(who(store, 'task')).toEqual([[lead.id], []]);
  });
});

describe('what people are assigned to', () => {
  test('is every task and cue with its people and its time; the sheet follows the event date', () => {
    const { store, task, cue, lead, other, experimentId } = staffed();
    store.core.command('role.assign', {
      experimentId,
      target: { kind: 'cue', id: cue.id },
      personId: other.id,
      duty: 'lead',
    });
    const [first, second, ...rest] = store.core.query('role.items', { experimentId });
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ kind: 'task', id: task.id, date: null, start: null, leads: [lead.id], deputies: [] });
    expect(second).toMatchObject({
      kind: 'cue',
      id: cue.id,
      date: '2026-11-21',
      start: 600,
      end: 610,
      place: '주민센터 2층',
      leads: [other.id],
      deputies: [lead.id],
    });
  });

  test('leaves out archived tasks and has no date for 추후 확정', () => {
    const store = makeStore((experimentId) => ({
      task: [
        makeTask(experimentId, { title: '나중', dateKind: 'tbd', startOn: null }),
        makeTask(experimentId, { title: '치움', archivedAt: '2026-11-01T00:00:00.000Z' }),
        makeTask(experimentId, { dateKind: 'day', title: '접수', startOn: '2026-11-21', startAt: 570, endAt: 600 }),
      ],
    }));
    const items = store.core.query('role.items', { experimentId: store.experiment.id });
    expect(items.map(({ title, date, start, end, undecided }) => [title, date, start, end, undecided])).toEqual([
      ['나중', null, null, null, true],
      ['접수', '2026-11-21', 570, 600, false],
    ]);
  });

  test('a person on two things at once is found, lead or deputy alike', () => {
    const person = { id: newId() };
    const store = makeStore((experimentId) => {
      const sheet = makeCueSheet(experimentId);
      const cue = makeCue(experimentId, sheet.id, { minutes: 20 });
      const task = makeTask(experimentId, { dateKind: 'day', startOn: '2026-11-21', startAt: 570, endAt: 610 });
      const assigned = { experimentId, personId: person.id, rank: 'a0' };
      return {
        person: [makePerson(experimentId, person)],
        task: [task],
        cueSheet: [sheet],
        cue: [cue],
        taskAssignment: [{ id: newId(), taskId: task.id, duty: 'lead', ...assigned }],
        cueAssignment: [{ id: newId(), cueId: cue.id, duty: 'deputy', ...assigned }],
      };
    });
    const items = store.core.query('role.items', { experimentId: store.experiment.id });
    expect(deriveRoles(items, [person.id]).overlaps).toMatchObject([{ personId: person.id, minutes: 10 }]);
  });
});

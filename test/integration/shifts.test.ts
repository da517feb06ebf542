/** 근무표 in the store: what gates, the role table and the emergency list read of shifts; slips of the hand lose nothing. */
import { deriveRoles } from '@shared/domain/roles.ts';
import { describe, expect, test } from 'vitest';
import { codeOf } from '../support/errors.ts';
import { minuteOfDay, minutes } from '@shared/domain/units.ts';
import { makeCue, makeCueSheet, makePerson, newId } from '../support/rows.ts';
import { makeStore } from '../support/store.ts';
import type { TestStore } from '../support/store.ts';

const PEOPLE = ['나무', '바람', '하늘'] as const;

/** Three people, the first of them a speaker from 14:00 in the hall; the event is from 13:00 to 17:00. */
function library() {
  const store = makeStore(
    (experimentId) => {
      const person = PEOPLE.map((nickname) => makePerson(experimentId, { nickname }));
      const sheet = makeCueSheet(experimentId, { startMinute: minuteOfDay(840) });
      const cue = makeCue(experimentId, sheet.id, { title: '여는 말', section: '본', minutes: minutes(30) });
      const speaks = {
        id: newId(),
        experimentId,
        cueId: cue.id,
        personId: person[0]?.id ?? '',
        duty: 'lead',
        rank: 'a0',
      } as const;
      return { person, cueSheet: [sheet], cue: [cue], cueAssignment: [speaks] };
    },
    { venue: '강당' },
  );
  const { core } = store;
  const experimentId = store.experiment.id;
  core.command('experiment.edit', {
    experimentId,
    patch: { eventDate: '2026-11-21', eventStart: 780, eventMinutes: 240 },
  });
  const people = core.query('person.rows', { experimentId }).map(({ id }) => id);
  return { ...store, core, experimentId, people, personOf: (at: number) => people[at] ?? '' };
}
type Library = ReturnType<typeof library>;

function begin({ core, experimentId }: Library): readonly string[] {
  core.command('duty.begin', {
    experimentId,
    posts: [
      { title: '접수', kind: 'reception' },
      { title: '진행', kind: 'running' },
      { title: '비상', kind: 'emergency' },
    ],
    span: { from: 780, to: 1020 },
  });
  return core.query('post.rows', { experimentId }).map(({ id }) => id);
}
function fill({ core, experimentId }: Library, shiftId: string, personId: string): string {
  return core
    .command('shiftEntry.add', { experimentId, rows: [{ shiftId, personId, part: 'lead' }], beforeId: null })
    .join('');
}
function gaps({ core, experimentId }: Library): readonly string[] {
  return core
    .query('gates.get', { experimentId })
    .prepare.missing.filter(({ source }) => ['D22', 'D23', 'D24'].includes(source))
    .map(({ code, source, params }) => `${source} ${code} ${String(params['when'] ?? '')}`.trim());
}
function overlapsOf({ core, experimentId, people }: Library) {
  return deriveRoles(core.query('role.items', { experimentId }), people).overlaps;
}
function undo({ core, experimentId }: Pick<TestStore, 'core'> & { experimentId: string }): void {
  core.command('history.undo', { scope: experimentId });
}

describe('the gate of the posts', () => {
  test('reads the card while a post has no shift, and every minute from doors to clearing when it has', () => {
    const store = library();
    expect(gaps(store)).toEqual(['D22 gate.reception', 'D23 gate.running', 'D24 gate.emergency']);
    begin(store);
    expect(gaps(store)).toEqual([
      'D22 gate.coverage 13:00–17:00',
      'D23 gate.coverage 13:00–17:00',
      'D24 gate.coverage 13:00–17:00',
    ]);
    undo(store);
    expect(gaps(store)).toEqual(['D22 gate.reception', 'D23 gate.running', 'D24 gate.emergency']);
  });

  test('names the minutes at which emergency duty is empty, and is content when they are filled', () => {
    const store = library();
    const [, , emergency = ''] = begin(store);
    const { core, experimentId } = store;
    const shifts = core.query('shift.rows', { experimentId });
    for (const [at, { id }] of shifts.entries()) fill(store, id, store.personOf(at));
    expect(gaps(store)).toEqual([]);
    const own = shifts.find(({ postId }) => postId === emergency);
    core.command('shift.edit', { experimentId, patches: [{ id: own?.id ?? '', patch: { end: 860 } }] });
    const [later = ''] = core.command('shift.add', {
      experimentId,
      rows: [{ postId: emergency, start: 875, end: 1020 }],
      beforeId: null,
    });
    fill(store, later, store.personOf(2));
    expect(gaps(store)).toEqual(['D24 gate.coverage 14:20–14:35']);
    core.command('shift.edit', { experimentId, patches: [{ id: later, patch: { start: 860 } }] });
    expect(gaps(store)).toEqual([]);
  });
});

describe('clashes of shifts', () => {
  test('a reception lead who speaks at 14:00 is one warning with both places', () => {
    const store = library();
    const { core, experimentId } = store;
    const [postId = ''] = core.command('post.add', {
      experimentId,
      rows: [{ title: '접수', kind: 'reception', place: '로비' }],
      beforeId: null,
    });
    const [shiftId = ''] = core.command('shift.add', {
      experimentId,
      rows: [{ postId, start: 810, end: 850 }],
      beforeId: null,
    });
    fill(store, shiftId, store.personOf(0));
    const overlaps = overlapsOf(store);
    expect(overlaps).toEqual([expect.objectContaining({ personId: store.personOf(0), minutes: 10 })]);
    const items = core.query('role.items', { experimentId });
    const places = overlaps
      .flatMap(({ first, second }) => [first, second])
      .map((ref) => items.find(({ id }) => id === ref.id)?.place);
    expect(places).toEqual(['로비', '강당']);
  });

  test('two shifts of one post that change over in ten minutes are none, longer ones are', () => {
    const store = library();
    const { core, experimentId } = store;
    const [postId = ''] = core.command('post.add', {
      experimentId,
      rows: [{ title: '접수', kind: 'reception' }],
      beforeId: null,
    });
    const [first = '', second = ''] = core.command('shift.add', {
      experimentId,
      rows: [
        { postId, start: 780, end: 850, changeover: 10 },
        { postId, start: 840, end: 900 },
      ],
      beforeId: null,
    });
    fill(store, first, store.personOf(1));
    fill(store, second, store.personOf(1));
    expect(overlapsOf(store)).toEqual([]);
    core.command('shift.edit', { experimentId, patches: [{ id: first, patch: { end: 860 } }] });
    expect(overlapsOf(store)).toHaveLength(1);
  });
});

describe('slips of the hand', () => {
  test('a shift may end on the next day; one that ends before it begins is refused, and nothing changes', () => {
    const store = library();
    const { core, experimentId } = store;
    const [postId = ''] = begin(store);
    const [id = ''] = core.command('shift.add', {
      experimentId,
      rows: [{ postId, start: 1320, end: 1500 }],
      beforeId: null,
    });
    const wrong = () => core.command('shift.edit', { experimentId, patches: [{ id, patch: { end: 60 } }] });
    expect(codeOf(wrong)).toBe('time.endBeforeStart');
    const row = core.query('shift.rows', { experimentId }).find((shift) => shift.id === id);
    expect(row).toMatchObject({ start: 1320, end: 1500 });
  });

  test('a person who is removed while on duty says what goes along, and comes back with it', () => {
    const store = library();
    const { core, experimentId } = store;
    begin(store);
    const [shift] = core.query('shift.rows', { experimentId });
    fill(store, shift?.id ?? '', store.personOf(1));
    const parts = core.command('person.remove', { experimentId, ids: [store.personOf(1)] });
    expect(parts).toEqual([{ table: 'shiftEntry', count: 1 }]);
    expect(core.query('shift.rows', { experimentId })).toHaveLength(3);
    undo(store);
    expect(core.query('shiftEntry.rows', { experimentId })).toHaveLength(1);
  });

  test('nobody stands twice on one shift', () => {
    const store = library();
    begin(store);
    const [shift] = store.core.query('shift.rows', { experimentId: store.experimentId });
    fill(store, shift?.id ?? '', store.personOf(0));
    expect(codeOf(() => fill(store, shift?.id ?? '', store.personOf(0)))).not.toBe('');
    expect(store.core.query('shiftEntry.rows', { experimentId: store.experimentId })).toHaveLength(1);
  });
});

describe('the role table', () => {
  test('has the shifts; who supports one stays so when the deputies are typed', () => {
    const store = library();
    const { core, experimentId } = store;
    begin(store);
    const [shift] = core.query('shift.rows', { experimentId });
    const shiftId = shift?.id ?? '';
    core.command('shiftEntry.add', {
      experimentId,
      rows: [{ shiftId, personId: store.personOf(1), part: 'hand' }],
      beforeId: null,
    });
    core.command('role.set', {
      experimentId,
      changes: [
        { target: { kind: 'shift', id: shiftId }, duty: 'lead', people: [{ id: store.personOf(0) }] },
        {
          target: { kind: 'shift', id: shiftId },
          duty: 'deputy',
          people: [{ id: store.personOf(1) }, { id: store.personOf(2) }],
        },
      ],
    });
    const parts = core.query('shiftEntry.rows', { experimentId }).map(({ part }) => part);
    expect(parts.toSorted()).toEqual(['deputy', 'hand', 'lead']);
    const item = core.query('role.items', { experimentId }).find(({ id }) => id === shiftId);
    expect(item).toMatchObject({
      kind: 'shift',
      title: '접수',
      date: '2026-11-21',
      start: 780,
      end: 1020,
      area: 'staffing',
    });
    expect(item?.leads).toEqual([store.personOf(0)]);
    expect(core.query('person.list', { experimentId }).map(({ duties }) => duties)).toEqual([2, 1, 1]);
    core.command('role.unassign', {
      experimentId,
      target: { kind: 'shift', id: shiftId },
      personId: store.personOf(2),
    });
    expect(core.query('shiftEntry.rows', { experimentId })).toHaveLength(2);
  });
});

/** Taking part: a pasted list, a draw that can be repeated, and the head count that follows. */
import { checkDraw } from '@shared/domain/draw.ts';
import { describe, expect, test } from 'vitest';
import { codeOf } from '../support/errors.ts';
import { makeBudgetLine, makePerson } from '../support/rows.ts';
import { makeStore } from '../support/store.ts';

function library() {
  const store = makeStore(
    (id) => ({
      person: [
        makePerson(id, { nickname: '나무', role: 'other', phone: '01000000001' }),
        makePerson(id, { nickname: '참가', role: 'participant' }),
      ],
      budgetLine: [makeBudgetLine(id, { item: '간식', quantity: 1, basis: 'manual' })],
    }),
    { headCount: 30 },
  );
  const { core } = store;
  const experimentId = store.experiment.id;
  return {
    core,
    experimentId,
    taking: () => core.query('participation.rows', { experimentId }),
    people: () => core.query('person.rows', { experimentId }),
    registered: () => core.query('experiment.headCounts', { experimentId }).registered,
    undo: () => core.command('history.undo', { scope: experimentId }),
  };
}

const LIST = Array.from({ length: 600 }, (_, at) => ({
  nickname: `신청자 ${at + 1}`,
  phone: `010-1000-${String(at).padStart(4, '0')}`,
  group: at % 2 === 0 ? '은평' : '마포',
  companions: at === 0 ? 2 : 0,
}));

describe('a pasted list', () => {
  test('makes people, groups and participations in one step; who is known or listed twice is said', () => {
    const { core, experimentId, taking, people, undo } = library();
    const rows = [
      ...LIST,
      { nickname: '나무', phone: '010-0000-0001' },
      { nickname: '신청자 1', phone: '01010000000' },
    ];
    const done = core.command('participation.import', { experimentId, rows });
    expect(done).toEqual({ added: 601, known: 1, already: 0, twice: 1 });
    expect(taking()).toHaveLength(601);
    expect(people()).toHaveLength(602);
    expect(people().find(({ nickname }) => nickname === '신청자 2')).toMatchObject({
      phone: '01010000001',
      role: 'participant',
    });
    expect(core.query('participantGroup.rows', { experimentId }).map(({ title }) => title)).toEqual(['은평', '마포']);
    expect(core.command('participation.import', { experimentId, rows })).toMatchObject({ added: 0, already: 601 });
    undo();
    expect([taking().length, people().length]).toEqual([0, 2]);
  });

  test('of a form brings what was agreed to; who refuses is believed, who agreed before is not asked again', () => {
    const { core, experimentId, people } = library();
    const [known] = people();
    core.command('person.edit', {
      experimentId,
      patches: [{ id: known?.id ?? '', patch: { consent: 'written', consentOn: '2026-10-01', portrait: 'granted' } }],
    });
    core.command('participation.import', {
      experimentId,
      rows: [
        { nickname: '나무', phone: '010-0000-0001', appliedOn: '2026-11-02', consent: 'online', portrait: 'refused' },
        { nickname: '새로', appliedOn: '2026-11-02', consent: 'online', portrait: 'granted' },
        { nickname: '말없이' },
      ],
    });
    const said = (nickname: string) => people().find((person) => person.nickname === nickname);
    expect(said('나무')).toMatchObject({
      consent: 'written',
      consentOn: '2026-10-01',
      portrait: 'refused',
      portraitOn: '2026-11-02',
    });
    expect(said('새로')).toMatchObject({ consent: 'online', consentOn: '2026-11-02', portrait: 'granted' });
    expect(said('말없이')).toMatchObject({ consent: 'unasked', portrait: 'unasked' });
  });

  test('with a line that names nobody is refused as a whole', () => {
    const { core, experimentId, taking } = library();
    const add = () =>
      core.command('participation.import', { experimentId, rows: [{ nickname: '가' }, { phone: '1' }] });
    expect(codeOf(add)).toBe('person.nameNeeded');
    expect(taking()).toEqual([]);
  });
});

describe('a draw', () => {
  test('chooses per group, keeps the others waiting, comes out again, and is undone as one step', () => {
    const { core, experimentId, taking, undo } = library();
    core.command('participation.import', { experimentId, rows: LIST });
    const groups = core.query('participantGroup.rows', { experimentId });
    const done = core.command('participation.draw', {
      experimentId,
      seed: '7391',
      criteria: '신청한 사람 모두',
      drawnOn: null,
      drawnBy: '총괄',
      parts: groups.map(({ id }) => ({ groupId: id, places: 5 })),
    });
    expect(done).toEqual({ drawn: 10, waiting: 590 });
    const chosen = taking().filter(({ state }) => state === 'selected');
    expect(groups.map(({ id }) => chosen.filter(({ groupId }) => groupId === id).length)).toEqual([5, 5]);
    const entries = core.query('drawEntry.rows', { experimentId });
    for (const draw of core.query('draw.rows', { experimentId })) {
      const own = entries.filter(({ drawId }) => drawId === draw.id);
      expect([draw.pool, own.length, checkDraw(draw.seed, draw.pool, own)]).toEqual([300, 300, 'same']);
    }
    undo();
    expect(taking().every(({ state }) => state === 'applied')).toBe(true);
    expect(core.query('draw.rows', { experimentId })).toEqual([]);
  });
});

describe('the registered count', () => {
  test('is that of confirmed participants with companions once there is a participation; nothing else changes unseen', () => {
    const { core, experimentId, taking, registered, undo } = library();
    expect(registered()).toEqual({ value: 1, source: 'counted' });
    core.command('experiment.edit', { experimentId, patch: { expectedFrom: 'registered' } });
    const [line] = core.query('money.book', { experimentId }).lines;
    core.command('budgetLine.edit', { experimentId, patches: [{ id: line?.id ?? '', patch: { basis: 'expected' } }] });
    const before = core.query('money.book', { experimentId }).lines;
    core.command('participation.import', { experimentId, rows: LIST.slice(0, 3) });
    expect(registered()).toEqual({ value: 0, source: 'confirmed' });
    const [first] = taking();
    core.command('participation.edit', {
      experimentId,
      patches: [{ id: first?.id ?? '', patch: { state: 'confirmed' } }],
    });
    expect(registered()).toEqual({ value: 3, source: 'confirmed' });
    // The budget shows the difference; the line follows when it is told to.
    expect(core.query('money.book', { experimentId }).lines).toEqual(before);
    undo();
    undo();
    expect(registered()).toEqual({ value: 1, source: 'counted' });
  });

  test('nobody takes part twice', () => {
    const { core, experimentId, people } = library();
    const rows = [{ personId: people()[0]?.id ?? '' }];
    core.command('participation.add', { experimentId, rows });
    expect(codeOf(() => core.command('participation.add', { experimentId, rows }))).toBe('input.invalid');
  });
});

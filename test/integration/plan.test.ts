/** 기획서: what the store holds of a worksheet, whoever writes it. */
import { describe, expect, test } from 'vitest';
import { codeOf } from '../support/errors.ts';
import { makePerson } from '../support/rows.ts';
import { makeStore } from '../support/store.ts';

function library() {
  const store = makeStore((id) => ({ person: [makePerson(id, { nickname: '나무' })] }), {
    eventDate: '2026-11-21',
  });
  const { core } = store;
  const experimentId = store.experiment.id;
  const [person] = core.query('person.rows', { experimentId });
  return {
    core,
    experimentId,
    personId: person?.id ?? '',
    add: (item: string, fields: object) =>
      core.command('planAnswer.add', {
        experimentId,
        rows: [{ id: crypto.randomUUID(), item, ...fields }],
        beforeId: null,
      }),
    answers: (id = experimentId) => core.query('planAnswer.rows', { experimentId: id }),
    undo: () => core.command('history.undo', { scope: experimentId }),
  };
}

describe('an answer', () => {
  test('stands once for each question', () => {
    const { add, answers, undo } = library();
    add('intent', { text: '뜻', state: 'answered' });
    expect(codeOf(() => add('intent', { text: '다른 뜻', state: 'answered' }))).not.toBeUndefined();
    expect(answers()).toHaveLength(1);
    undo();
    expect(answers()).toHaveLength(0);
  });

  test('that does not apply says why', () => {
    const { core, experimentId, add, answers } = library();
    expect(codeOf(() => add('agency', { state: 'notApplicable' }))).toBe('check.reasonNeeded');
    add('agency', { state: 'notApplicable', reason: '직접 운영합니다.' });
    const [row] = answers();
    const patches = [{ id: row?.id ?? '', patch: { reason: '' } }];
    expect(codeOf(() => core.command('planAnswer.edit', { experimentId, patches }))).toBe('check.reasonNeeded');
  });

  test('of an item of a later release is kept as it is', () => {
    const { add, answers } = library();
    add('somethingOfLater', { text: '앞선 답', state: 'answered' });
    expect(answers()).toMatchObject([{ item: 'somethingOfLater', text: '앞선 답' }]);
  });

  test('put off loses nobody but who is removed', () => {
    const { core, experimentId, personId, add, answers, undo } = library();
    add('channels', { state: 'later', byPersonId: personId, dueOn: '2026-10-01' });
    core.command('person.remove', { experimentId, ids: [personId] });
    expect(answers()).toMatchObject([{ state: 'later', byPersonId: null, dueOn: '2026-10-01' }]);
    undo();
    expect(answers()).toMatchObject([{ byPersonId: personId }]);
  });
});

test('a stage that ends before it begins is refused at its end', () => {
  const { core, experimentId } = library();
  const add = (fields: object) =>
    core.command('planStage.add', {
      experimentId,
      rows: [{ id: crypto.randomUUID(), title: '1단계', ...fields }],
      beforeId: null,
    });
  expect(codeOf(() => add({ fromOn: '2026-11-02', untilOn: '2026-11-01' }))).toBe('date.endBeforeStart');
  add({ fromOn: '2026-11-01', untilOn: '2026-11-01' });
  expect(core.query('planStage.rows', { experimentId })).toHaveLength(1);
});

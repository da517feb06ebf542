/** Filming: what its rows answer of the gates, the path without a camera, and who appears in what. */
import { factsToTell, markerCounts, optOutsOf } from '@shared/domain/filming/opt-outs.ts';
import type { CommandInput } from '@shared/contract/index.ts';
import { describe, expect, test } from 'vitest';
import { makePerson, newId } from '../support/rows.ts';
import { makeStore } from '../support/store.ts';

function library() {
  const people = newId();
  const store = makeStore((id) => ({
    person: [
      makePerson(id, { id: people, nickname: '나무', role: 'participant', portrait: 'granted' }),
      makePerson(id, { nickname: '바람', role: 'participant', portrait: 'refused' }),
    ],
  }));
  const { core } = store;
  const experimentId = store.experiment.id;
  const scoped = { experimentId };
  const editBrief = (patch: CommandInput<'experiment.editBrief'>['patch']) =>
    core.command('experiment.editBrief', { experimentId, patch });
  return {
    core,
    experimentId,
    namu: people,
    editBrief,
    /** What the gate of the preparations misses of filming. */
    missing: () =>
      core
        .query('gates.get', scoped)
        .prepare.missing.map(({ code }) => code)
        .filter((code) => ['gate.filming', 'gate.optOutsAsked', 'gate.optOutsCrewTold'].includes(code)),
    tell() {
      const optOuts = optOutsOf({ people: core.query('person.rows', scoped), participations: [], parts: [] });
      const told = factsToTell(markerCounts(core.query('optOutMarker.rows', scoped), optOuts), []);
      const fresh = { toName: '촬영팀', toldOn: '2026-11-20' as const, toldAt: null, told };
      core.call('crewBrief.add', { experimentId, rows: [fresh], beforeId: null });
    },
    portrait: (id: string, portrait: 'refused' | 'unasked') =>
      core.command('person.edit', { experimentId, patches: [{ id, patch: { portrait } }] }),
    undo: () => core.command('history.undo', { scope: experimentId }),
  };
}

describe('the gate', () => {
  test('is answered by the brief as it always was while the room holds nothing', () => {
    const { editBrief, missing } = library();
    expect(missing()).toEqual(['gate.filming']);
    editBrief({ filming: 'planned' });
    // Everybody has answered, which is what the question is for; who was told nobody knows.
    expect(missing()).toEqual(['gate.optOutsCrewTold']);
    editBrief({ optOutsAsked: true, optOutsCrewTold: true });
    expect(missing()).toEqual([]);
    editBrief({ filming: 'none' });
    expect(missing()).toEqual([]);
  });

  test('follows the form of the record once one is chosen', () => {
    const { editBrief, missing } = library();
    editBrief({ filming: 'none', recordPhoto: true });
    expect(missing()).toEqual(['gate.optOutsCrewTold']);
    editBrief({ recordPhoto: false, recordWritten: true, filming: 'planned' });
    expect(missing()).toEqual([]);
  });

  test('asks again once a refusal makes what the crew was told untrue, until it is told again; undo follows', () => {
    const { core, experimentId, namu, editBrief, missing, tell, portrait, undo } = library();
    editBrief({ recordVideo: true, optOutsAsked: true, optOutsCrewTold: true });
    core.command('optOutMarker.add', {
      experimentId,
      rows: [{ colour: '노랑', shape: '별', zone: '뒷줄' }],
      beforeId: null,
    });
    tell();
    expect(missing()).toEqual([]);
    portrait(namu, 'refused');
    expect(missing()).toEqual(['gate.optOutsCrewTold']);
    tell();
    expect(missing()).toEqual([]);
    undo();
    expect(missing()).toEqual(['gate.optOutsCrewTold']);
    undo();
    expect(missing()).toEqual([]);
  });

  test('does not read somebody who was not asked as asked', () => {
    const { namu, editBrief, missing, portrait } = library();
    editBrief({ recordVideo: true });
    portrait(namu, 'unasked');
    expect(missing()).toEqual(['gate.optOutsAsked', 'gate.optOutsCrewTold']);
  });
});

test('the path without a camera is begun in one step: the form, its cards with their days, what comes of it', () => {
  const { core, experimentId, editBrief, undo } = library();
  editBrief({ recordVideo: true });
  const scoped = { experimentId };
  const cards = () => core.query('board.get', scoped).cards.filter(({ source }) => source === 'C56');
  const begin = () =>
    core.command('filming.beginWritten', {
      experimentId,
      tasks: [{ title: '인터뷰 약속', notes: '', stage: 'prepare', offsetDays: -21 }],
      deliverables: [{ title: '글 인터뷰', kind: 'writtenInterview' }],
    });
  begin();
  expect(cards()).toMatchObject([{ title: '인터뷰 약속', area: 'filming', stage: 'prepare' }]);
  expect(core.query('experiment.detail', scoped).brief).toMatchObject({ recordVideo: false, recordWritten: true });
  begin();
  expect(core.query('deliverable.rows', scoped)).toHaveLength(1);
  undo();
  undo();
  expect([cards(), core.query('deliverable.rows', scoped)]).toEqual([[], []]);
  expect(core.query('experiment.detail', scoped).brief).toMatchObject({ recordVideo: true, recordWritten: false });
});

test('who appears in a shot goes with it and with the person, once each', () => {
  const { core, experimentId, namu, undo } = library();
  const scoped = { experimentId };
  const [shotId = ''] = core.command('shot.add', { experimentId, rows: [{ title: '인사' }], beforeId: null });
  const add = () =>
    core.command('appearance.add', {
      experimentId,
      rows: [{ ownerTable: 'shot', ownerId: shotId, personId: namu }],
      beforeId: null,
    });
  add();
  expect(add).toThrow(expect.objectContaining({ code: 'input.invalid' }));
  const shown = () => core.query('appearance.rows', scoped).length;
  core.command('shot.remove', { experimentId, ids: [shotId] });
  expect(shown()).toBe(0);
  undo();
  expect(shown()).toBe(1);
  core.command('person.remove', { experimentId, ids: [namu] });
  expect([shown(), core.query('shot.rows', scoped).length]).toEqual([0, 1]);
});

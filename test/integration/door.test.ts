/** The door: vectors 3 and 7 of the rooms, and what goes wrong there. */
import { inProcessRenderer } from '@core/documents/pdf-renderer.ts';
import { previewDocument } from '@core/printing.ts';
import type { Core } from '@core/core.ts';
import { documentChoice } from '@shared/contract/document.contract.ts';
import { markersLeft } from '@shared/domain/door/door-counts.ts';
import { markersGiven, presencesOf } from '@shared/domain/door/presence.ts';
import { factsToTell, isCrewTold, markerCounts, optOutsOf } from '@shared/domain/filming/opt-outs.ts';
import { instant } from '@shared/domain/units.ts';
import type { EntityInput } from '@shared/entities/index.ts';
import { expect, test } from 'vitest';
import { fontBytes } from '../support/documents.ts';
import { has, readPdf } from '../support/pdf-text.ts';
import { makePerson } from '../support/rows.ts';
import { makeStore } from '../support/store.ts';

const renderer = inProcessRenderer(fontBytes);
const AT = instant('2026-11-10T01:20:00.000Z');
const { signal } = new AbortController();

async function paper(core: Core, experimentId: string, kind: string) {
  const choice = documentChoice.parse({ kind, settings: {} });
  const { bytes } = await previewDocument({ core, renderer, experimentId, choice, at: AT, signal });
  return readPdf(bytes);
}

function library(fields: Partial<EntityInput<'experiment'>> = {}) {
  const store = makeStore(
    (id) => ({
      person: [
        makePerson(id, { nickname: '나무', affiliation: '가람모임', role: 'participant', portrait: 'granted' }),
        makePerson(id, { nickname: '바다', role: 'participant', portrait: 'granted', phone: '01000001234' }),
        makePerson(id, { nickname: '돌봄이', role: 'staff', portrait: 'granted' }),
      ],
    }),
    { headCount: 20, eventDate: '2026-11-21', ...fields },
  );
  const { core } = store;
  const experimentId = store.experiment.id;
  const people = core.query('person.rows', { experimentId });
  const idOf = (nickname: string) => people.find((person) => person.nickname === nickname)?.id ?? '';
  core.command('participation.add', {
    experimentId,
    rows: ['나무', '바다'].map((nickname) => ({ personId: idOf(nickname), state: 'confirmed' as const })),
  });
  const log = () => core.query('door.log', { experimentId });
  const arrive = (nickname: string, more: object = {}) =>
    core.command('door.arrive', { experimentId, personId: idOf(nickname), ...more });
  return { core, experimentId, idOf, log, arrive };
}

test('a refusal at the door changes the counts, makes the brief stale and takes a marker; no name on the sheet', async () => {
  const { core, experimentId, idOf, log, arrive } = library();
  const [markerId = ''] = core.command('optOutMarker.add', { experimentId, rows: [{ colour: '노랑', shape: '별' }] });
  core.command('supply.add', { experimentId, rows: [{ title: '노랑 별 스티커', kind: 'marker', quantity: 10 }] });
  const counted = () => {
    const people = core.query('person.rows', { experimentId });
    const participations = core.query('participation.rows', { experimentId });
    return markerCounts(
      core.query('optOutMarker.rows', { experimentId }),
      optOutsOf({ people, participations, parts: [] }),
    );
  };
  const left = () => {
    const [marker] = core.query('optOutMarker.rows', { experimentId });
    const supplies = core.query('supply.rows', { experimentId });
    return marker === undefined ? null : markersLeft(marker, supplies, markersGiven(presencesOf(log())));
  };
  const told = factsToTell(counted(), core.query('floorZone.rows', { experimentId }));
  core.command('crewBrief.add', {
    experimentId,
    rows: [{ toName: '촬영팀', toldOn: '2026-11-20', toldAt: 600, toldBy: '총괄', told }],
  });
  const isTold = () =>
    isCrewTold(
      core.query('crewBrief.rows', { experimentId }),
      factsToTell(counted(), core.query('floorZone.rows', { experimentId })),
    );
  expect([counted().heads, isTold(), left()]).toEqual([0, true, 10]);

  const gesture = 'one press';
  core.command(
    'person.edit',
    { experimentId, patches: [{ id: idOf('나무'), patch: { portrait: 'refused', portraitOn: '2026-11-21' } }] },
    { gesture },
  );
  core.command('door.arrive', { experimentId, personId: idOf('나무'), markerId, tagGiven: true }, { gesture });
  expect([counted().heads, isTold(), left()]).toEqual([1, false, 9]);
  const brief = await paper(core, experimentId, 'crewBrief');
  expect([has(brief, '1명'), has(brief, '나무')]).toEqual([true, false]);
  const sheet = await paper(core, experimentId, 'signInSheet');
  expect(['나무', '노랑', '거부', '1234'].map((text) => has(sheet, text))).toEqual([true, false, false, false]);

  // One press at the door is one step of undo.
  core.command('history.undo', { scope: experimentId });
  expect([counted().heads, isTold(), left(), log()]).toEqual([0, true, 10, []]);
  arrive('나무');
});

test('a second arrival says when and by which press; an undo leaves both entries; nothing is written twice', () => {
  const { core, experimentId, log, arrive } = library();
  expect(arrive('나무', { source: 'code' })).toEqual({ already: null });
  const [first] = log();
  expect(arrive('나무')).toEqual({ already: { at: first?.at, source: 'code' } });
  expect(log()).toHaveLength(1);
  const entryId = first?.id ?? '';
  expect(core.command('door.undo', { experimentId, entryId })).toBe(true);
  expect(core.command('door.undo', { experimentId, entryId })).toBe(false);
  expect(log().map(({ action, undoesId }) => [action, undoesId])).toEqual([
    ['arrive', null],
    ['undo', entryId],
  ]);
  expect(arrive('나무')).toEqual({ already: null });
  expect(new Set(log().map(({ subject }) => subject)).size).toBe(1);
});

test('who leaves comes back; who is not in cannot leave; a marker is given once', () => {
  const { core, experimentId, idOf, log, arrive } = library();
  const key = idOf('나무');
  const leave = () => core.command('door.leave', { experimentId, key });
  expect(leave()).toBe(false);
  arrive('나무', { tagGiven: true });
  expect([leave(), leave()]).toEqual([true, false]);
  expect(arrive('나무')).toEqual({ already: null });
  expect(core.command('door.give', { experimentId, key, tagGiven: true })).toBe(false);
  expect(log().map(({ action }) => action)).toEqual(['arrive', 'leave', 'arrive']);
});

test('walk-ins: with a name somebody who takes part, without one a number; both are in the actual head count', () => {
  const { core, experimentId, arrive, log } = library();
  const counts = () => core.query('experiment.headCounts', { experimentId });
  const actual = () => counts().actual;
  const registered = () => counts().registered.value;
  expect(registered()).toBe(2);
  expect(actual()).toEqual({ value: null, source: 'none' });
  arrive('나무', { companions: 1 });
  arrive('돌봄이');
  core.command('door.walkIn', { experimentId, name: '바람', portrait: 'refused', via: '현장' });
  // With whom they brought, and never among those who had registered.
  core.command('door.walkIn', { experimentId, name: '구름', via: '현장', companions: 1 });
  const taking = core.query('participation.rows', { experimentId });
  expect(taking.map(({ via, companions }) => [via, companions]).slice(2)).toEqual([
    ['현장', 0],
    ['현장', 1],
  ]);
  expect(registered()).toBe(2);
  core.command('door.walkIn', { experimentId, label: '현장 방문', companions: 2 });
  expect(actual()).toEqual({ value: 8, source: 'door' });
  const people = core.query('person.rows', { experimentId });
  const baram = people.find(({ name }) => name === '바람');
  expect([baram?.portrait, baram?.portraitOn === null]).toEqual(['refused', false]);
  core.command('experiment.editClosing', { experimentId, patch: { actualHeadCount: 9 } });
  expect(actual()).toEqual({ value: 9, source: 'typed', over: 8 });
  expect(() => core.command('door.walkIn', { experimentId })).toThrow(
    expect.objectContaining({ code: 'person.nameNeeded' }),
  );
  expect(log()).toHaveLength(5);
});

test('a person who is removed meanwhile cannot be let in; who had come stays counted', () => {
  const { core, experimentId, idOf, arrive, log } = library();
  arrive('나무');
  core.command('person.remove', { experimentId, ids: [idOf('나무')] });
  expect(() => arrive('나무')).toThrow(expect.objectContaining({ code: 'notFound' }));
  expect(log().map(({ personId }) => personId)).toEqual([null]);
  expect(core.query('experiment.headCounts', { experimentId }).actual).toEqual({ value: 1, source: 'door' });
});

test('papers of the door: a hidden purpose stands nowhere, the notice on every page, ten blank rows, no phone', async () => {
  const { core, experimentId } = library({
    awareness: 'blind',
    title: '쓰레기 덜 버리기 실험',
    participantTitle: '동네 산책',
    purpose: '버리는 양이 줄어드는지 본다',
  });
  const [groupId = ''] = core.command('participantGroup.add', { experimentId, rows: [{ title: '대조군' }] });
  core.command('participation.import', {
    experimentId,
    rows: Array.from({ length: 40 }, (_, at) => ({ nickname: `참가 ${at + 1}` })),
  });
  for (const row of core.query('participation.rows', { experimentId }))
    core.command('participation.edit', {
      experimentId,
      patches: [{ id: row.id, patch: { state: 'confirmed', groupId } }],
    });
  const sheet = await paper(core, experimentId, 'signInSheet');
  const tags = await paper(core, experimentId, 'nameTags');
  for (const pdf of [sheet, tags])
    expect(['쓰레기', '버리는 양', '대조군'].map((text) => has(pdf, text))).toEqual([false, false, false]);
  expect(has(sheet, '동네 산책')).toBe(true);
  // Participants read it: it does not tell them that it is not for them.
  expect(has(sheet, '내부용')).toBe(false);
  expect([has(sheet, '참가 40'), has(sheet, '1234')]).toEqual([true, false]);
  // 42 people and ten rows to write on.
  const pieces = new Set(sheet.pages.flatMap(({ items }) => items.map(({ text }) => text)));
  expect([pieces.has('52'), pieces.has('53')]).toEqual([true, false]);
  expect(sheet.pages.every((page) => has(page, '개인정보'))).toBe(true);
  expect(['나무', '참가 40'].map((text) => has(tags, text))).toEqual([true, true]);
  // The staff's own list says it.
  expect(has(await paper(core, experimentId, 'doorSheet'), '대조군')).toBe(true);
});

test('the door sheet numbers the list as the search does; the head count sheet names nobody', async () => {
  const { core, experimentId, arrive } = library();
  arrive('바다');
  const list = await paper(core, experimentId, 'doorSheet');
  expect(['나무', '바다', '1', '2'].map((text) => has(list, text))).toEqual([true, true, true, true]);
  const heads = await paper(core, experimentId, 'headcountSheet');
  expect(['나무', '바다'].map((text) => has(heads, text))).toEqual([false, false]);
  expect(['1명', '접수 기록', '50%'].map((text) => has(heads, text))).toEqual([true, true, true]);
});

/** 체크리스트: a changed fact opens what was checked against it; what somebody says against a fact holds until it changes. */
import { checkLines } from '@shared/domain/checks/lines.ts';
import { documentChoice } from '@shared/contract/document.contract.ts';
import { ENTITIES } from '@shared/contract/entities.ts';
import { describe, expect, test } from 'vitest';
import { makeBudgetLine, makeCheckItem, makeCue, makeCueSheet, makePerson, makeTask, newId } from '../support/rows.ts';
import { makeStore } from '../support/store.ts';

function library() {
  const [cardId, lineId, personId, sheetId, cueId] = [newId(), newId(), newId(), newId(), newId()];
  const { core, experiment } = makeStore((id) => ({
    person: [makePerson(id, { id: personId, nickname: '나무', role: 'staff' })],
    task: [makeTask(id, { id: cardId, title: '마지막 점검', stage: 'prepare', area: 'checks' })],
    checkItem: [makeCheckItem(id, cardId, { id: lineId, text: '의자 세기' })],
    cueSheet: [makeCueSheet(id, { id: sheetId })],
    cue: [makeCue(id, sheetId, { id: cueId })],
    budgetLine: [makeBudgetLine(id, { unitPrice: 5000, quantity: 10, times: 1 })],
  }));
  const experimentId = experiment.id;
  const shown = (id: string) => checkLines(core.query('checks.get', { experimentId })).find((line) => line.id === id);
  return {
    core,
    experimentId,
    cardId,
    lineId,
    personId,
    sheetId,
    cueId,
    shown,
    /** State and what has changed, of a line or of a fact. */
    standing: (id: string) => [shown(id)?.state, shown(id)?.changed],
    row: () => core.query('task.get', { experimentId, id: cardId }).checks[0],
    edit: (patch: object) => core.command('experiment.edit', { experimentId, patch }),
    undo: () => core.command('history.undo', { scope: experimentId }),
  };
}

describe('a line that depends on a fact', () => {
  test('keeps who checked it; it is open again once the fact changed, and checked once more against that', () => {
    const { core, experimentId, lineId: id, personId, standing, row, edit, undo } = library();
    core.command('checkItem.edit', { experimentId, id, patch: { dependsOn: 'eventTime', offsetDays: 0, dueAt: 600 } });
    core.command('checkItem.toggle', { experimentId, id, done: true, by: personId });
    expect(row()).toMatchObject({ state: 'done', checkedById: personId, checkedAt: expect.any(String) });
    expect(standing(id)).toEqual(['done', []]);

    edit({ venue: '다른 곳' });
    expect(standing(id)).toEqual(['done', []]);
    edit({ eventDate: '2027-01-09' });
    // What is stored stays: it was checked, and the board says so.
    expect([row()?.state, standing(id)]).toEqual(['done', ['open', ['date']]]);
    undo();
    expect(standing(id)).toEqual(['done', []]);
    edit({ eventStart: 700 });
    expect(standing(id)).toEqual(['open', ['time']]);
    core.command('checkItem.toggle', { experimentId, id, done: true });
    expect(standing(id)).toEqual(['done', []]);
    core.command('checkItem.toggle', { experimentId, id, done: false });
    expect(row()).toMatchObject({ state: 'open', checkedAt: null, checkedById: null, checkedPrint: null });
  });

  test('that is hung on its fact after it was checked keeps when and by whom it was', () => {
    const { core, experimentId, lineId: id, personId, standing, row, edit } = library();
    core.command('checkItem.toggle', { experimentId, id, done: true, by: personId });
    const { checkedAt } = row() ?? {};
    const [other = ''] = core.command('person.add', { experimentId, rows: [{ nickname: '들' }] });
    core.command('checkItem.edit', { experimentId, id, patch: { dependsOn: 'eventTime' }, by: other });
    expect(row()).toMatchObject({ checkedAt, checkedById: personId, checkedPrint: expect.stringContaining('date') });
    edit({ eventStart: 700 });
    expect(standing(id)).toEqual(['open', ['time']]);
  });

  test('on the programme opens for what the sheet says, not for what only the day makes use of', () => {
    const { core, experimentId, lineId: id, sheetId, cueId, standing } = library();
    core.command('checkItem.edit', { experimentId, id, patch: { dependsOn: 'programme' } });
    core.command('checkItem.toggle', { experimentId, id, done: true });
    core.command('day.setGive', { experimentId, patches: [{ cueId, canGive: 5 }] });
    expect(standing(id)).toEqual(['done', []]);
    core.command('cue.setCells', { experimentId, sheetId, cells: [{ cueId, column: 'content', value: '인사' }] });
    expect(standing(id)).toEqual(['open', ['cues']]);
  });

  test('brought back as it was checked is asked for again by what changed since', () => {
    const { core, experimentId, lineId: id, standing, row, edit } = library();
    core.command('checkItem.edit', { experimentId, id, patch: { dependsOn: 'eventTime' } });
    core.command('checkItem.toggle', { experimentId, id, done: true });
    const { checkedPrint } = row() ?? {};
    const [ticked] = core.query('history.list', { experimentId }).entries;
    core.command('checkItem.toggle', { experimentId, id, done: false });
    edit({ eventStart: 700 });
    core.command('history.restore', { experimentId, table: 'checkItem', id, step: ticked?.id ?? 0, when: 'after' });
    expect(row()).toMatchObject({ state: 'done', checkedPrint });
    expect(standing(id)).toEqual(['open', ['time']]);
  });

  test('has a day or a distance from the event, never both', () => {
    const { core, experimentId, lineId: id, row } = library();
    core.command('checkItem.edit', { experimentId, id, patch: { offsetDays: -1 } });
    core.command('checkItem.edit', { experimentId, id, patch: { dueOn: '2026-12-01' } });
    expect(row()).toMatchObject({ dueOn: '2026-12-01', offsetDays: null });
    core.command('checkItem.edit', { experimentId, id, patch: { offsetDays: 0 } });
    expect(row()).toMatchObject({ dueOn: null, offsetDays: 0 });
  });

  test('that nobody names is not given to anybody, and a copy of its card is unchecked', () => {
    const { core, experimentId, cardId, lineId: id } = library();
    expect(() => core.command('checkItem.toggle', { experimentId, id, done: true, by: newId() })).toThrow('notFound');
    core.command('checkItem.toggle', { experimentId, id, done: true });
    core.command('checkItem.edit', { experimentId, id, patch: { proof: '세어 봄' } });
    const { ids } = core.command('task.duplicate', { experimentId, ids: [cardId] });
    const [copy] = core.query('task.get', { experimentId, id: ids[0] ?? '' }).checks;
    expect(copy).toMatchObject({ text: '의자 세기', state: 'open', checkedAt: null, proof: '' });
  });
});

describe('a fact that the app knows', () => {
  test('is asked of every series of a paper: for whom it is, and in which language', () => {
    const issue = (experimentId: string, audience: 'internal' | 'shared', number: number) =>
      ENTITIES.documentIssue.parse({
        id: newId(),
        experimentId,
        kind: 'cueSheet',
        number,
        audience,
        issuedAt: '2026-11-01T00:00:00.000Z',
        revisionCode: 'OLD',
        fileName: `${audience}-${number}.pdf`,
        settings: { audience },
      });
    const { core, experiment } = makeStore((id) => ({
      documentIssue: [issue(id, 'internal', 1), issue(id, 'internal', 2), issue(id, 'shared', 1)],
    }));
    const { facts } = core.query('checks.get', { experimentId: experiment.id });
    const counts = facts.flatMap(({ key, says, count }) => (says === 'outdated' ? [[key, count]] : []));
    expect(counts).toEqual([
      ['cueSheet', 2],
      ['papers', 2],
    ]);
  });

  test('is settled by a reason until it changes, then open and says what changed; undo brings back what was said', () => {
    const { core, experimentId, standing, edit, undo } = library();
    const said = () => core.query('checkOverrule.rows', { experimentId });
    edit({ allottedBudget: 30_000 });
    expect(standing('budget')).toEqual(['open', []]);
    core.command('checkOverrule.add', {
      experimentId,
      rows: [{ factKey: 'budget', reason: '후원금으로 채움' }],
      beforeId: null,
    });
    expect(said()).toMatchObject([
      { factKey: 'budget', reason: '후원금으로 채움', print: expect.stringContaining('allotted') },
    ]);
    expect(standing('budget')).toEqual(['na', []]);
    edit({ allottedBudget: 20_000 });
    expect(standing('budget')).toEqual(['open', ['allotted']]);
    core.command('checkOverrule.edit', {
      experimentId,
      patches: [{ id: said()[0]?.id ?? '', patch: { reason: '더 받음' } }],
    });
    expect(standing('budget')).toEqual(['na', []]);
    core.command('checkOverrule.remove', { experimentId, ids: said().map(({ id }) => id) });
    expect([said(), standing('budget')]).toEqual([[], ['open', []]]);
    undo();
    expect(standing('budget')).toEqual(['na', []]);
  });

  test('can be spoken against once', () => {
    const { core, experimentId } = library();
    const say = (factKey: string) => () =>
      core.command('checkOverrule.add', { experimentId, rows: [{ factKey, reason: '까닭' }], beforeId: null });
    say('returned')();
    expect(say('returned')).toThrow('input.invalid');
  });
});

describe('what is told and what is handed out', () => {
  test('calls for participants answer for publicity where some are planned, else the cards', () => {
    const { core, experimentId, standing, shown } = library();
    const says = () => {
      const line = shown('publicity');
      return line?.kind === 'derived' ? [line.fact.says, line.fact.count] : null;
    };
    core.command('task.create', { experimentId, title: '알리기', stage: 'prepare', area: 'publicity' });
    expect(says()).toEqual(['open', 1]);
    const [itemId = ''] = core.command('publicityItem.add', {
      experimentId,
      rows: [
        { title: '모집 글', kind: 'recruiting' },
        { title: '뒷이야기', kind: 'process' },
      ],
    });
    expect(says()).toEqual(['unposted', 1]);
    core.command('publicityItem.edit', { experimentId, patches: [{ id: itemId, patch: { state: 'posted' } }] });
    expect(standing('publicity')).toEqual(['done', []]);
  });
});

test('what shows that a line was done is kept in words and files, printed as a mark, and taken back by undo', async () => {
  const { core, experimentId, lineId: id, row, undo } = library();
  core.command('checkItem.edit', { experimentId, id, patch: { proof: '접수 번호 12' } });
  const stored = await core.attachments.put(Buffer.from('a photo'));
  core.command('attachment.add', {
    experimentId,
    owner: { ownerTable: 'checkItem', ownerId: id },
    files: [{ ...stored, name: '의자.jpg', kind: 'photo', mediaType: 'image/jpeg' }],
  });
  expect(row()?.proof).toBe('접수 번호 12');
  expect(core.query('checks.get', { experimentId }).files).toEqual({ [id]: 1 });
  const choice = documentChoice.parse({ kind: 'checklist', settings: {} });
  const { draft } = core.query('document.prepare', { experimentId, choice });
  expect(JSON.stringify(draft)).toContain('증빙: 접수 번호 12, 첨부 1개');
  core.command('checkItem.remove', { experimentId, id });
  expect(core.query('checks.get', { experimentId }).files).toEqual({});
  undo();
  expect(core.query('checks.get', { experimentId }).files).toEqual({ [id]: 1 });
  undo();
  undo();
  expect(row()?.proof).toBe('');
});

test('who walked in at the door has confirmed nothing: the fact of the participants counts those who registered', () => {
  const { core, experimentId } = library();
  core.command('person.add', { experimentId, rows: [{ nickname: '바다', role: 'participant' }] });
  const personId = core.query('person.rows', { experimentId }).find(({ nickname }) => nickname === '바다')?.id ?? '';
  core.command('participation.add', { experimentId, rows: [{ personId, state: 'confirmed' }] });
  const fact = () => core.query('checks.get', { experimentId }).facts.find(({ key }) => key === 'participants');
  const was = fact();
  core.command('door.walkIn', {
    experimentId,
    name: '지나던 이',
    affiliation: '',
    label: '',
    kind: 'participant',
    portrait: 'unasked',
    via: '현장',
    companions: 2,
    markerId: null,
    tagGiven: false,
  });
  expect(core.query('participation.rows', { experimentId })).toHaveLength(2);
  expect(fact()).toEqual(was);
});

import { describe, expect, test } from 'vitest';
import { codeOf } from '../support/errors.ts';
import { makeMeeting, makeMeetingAttendee, makeMeetingDecision, makeMeetingItem, makePerson } from '../support/rows.ts';
import { makeStore } from '../support/store.ts';

function fixture(heldOn: string) {
  const store = makeStore((experimentId) => {
    const meeting = makeMeeting(experimentId, { kind: 'institution', heldOn });
    const meetingId = meeting.id;
    const person = makePerson(experimentId, { nickname: '나무' });
    return {
      person: [person],
      meeting: [meeting],
      meetingItem: [makeMeetingItem(experimentId, { meetingId })],
      meetingAttendee: [makeMeetingAttendee(experimentId, { meetingId, personId: person.id })],
      meetingDecision: [makeMeetingDecision(experimentId, { meetingId, text: '장소를 다시 찾는다' })],
    };
  });
  const experimentId = store.experiment.id;
  const decision = () => store.core.query('meetingDecision.rows', { experimentId })[0];
  const cards = () => store.core.query('board.get', { experimentId }).cards;
  return { ...store, experimentId, decision, cards };
}

describe('a decision', () => {
  test('becomes a card in one step, once, and leads to it until the card goes', () => {
    const { core, experimentId, decision, cards } = fixture('2026-10-12');
    const id = decision()?.id ?? '';
    const { taskId } = core.command('meetingDecision.toCard', { experimentId, id });
    expect(core.command('meetingDecision.toCard', { experimentId, id })).toEqual({ taskId });
    expect(cards()).toMatchObject([{ id: taskId, title: '장소를 다시 찾는다', stage: 'plan', area: 'topic' }]);
    expect(decision()?.taskId).toBe(taskId);
    core.command('task.remove', { experimentId, ids: [taskId] });
    expect(decision()?.taskId).toBe(null);
    for (let step = 0; step < 2; step += 1) core.command('history.undo', { scope: experimentId });
    expect([cards(), decision()?.taskId]).toEqual([[], null]);
    core.command('history.redo', { scope: experimentId });
    expect(decision()?.taskId).toBe(taskId);
  });

  test('made after the event is follow-up work', () => {
    const { core, experimentId, decision, cards } = fixture('2026-12-01');
    core.command('meetingDecision.toCard', { experimentId, id: decision()?.id ?? '' });
    expect(cards()).toMatchObject([{ stage: 'followup' }]);
  });
});

describe('a meeting', () => {
  test('that ends before it begins, whose sign-up closes before it opens, or that is joined by no link is refused', () => {
    const { core, experimentId } = fixture('2026-10-12');
    const [meeting] = core.query('meeting.rows', { experimentId });
    const edit = (patch: object) =>
      core.command('meeting.edit', { experimentId, patches: [{ id: meeting?.id ?? '', patch }] });
    expect(codeOf(() => edit({ endAt: 540 }))).toBe('time.endBeforeStart');
    expect(codeOf(() => edit({ applyFrom: '2026-10-05', applyUntil: '2026-10-04' }))).toBe('meeting.closesBeforeOpens');
    expect(codeOf(() => edit({ url: 'javascript:alert(1)' }))).toBe('link.unsafe');
    expect(core.query('meeting.rows', { experimentId })).toEqual([meeting]);
    edit({ startAt: null, endAt: 540, applyUntil: '2026-10-04' });
  });

  test('goes with all that belongs to it and comes back with it; somebody attends once', () => {
    const { core, experimentId } = fixture('2026-10-12');
    const meetingId = core.query('meeting.rows', { experimentId })[0]?.id ?? '';
    const [attendee] = core.query('meetingAttendee.rows', { experimentId });
    const again = { meetingId, personId: attendee?.personId ?? '' };
    expect(codeOf(() => core.command('meetingAttendee.add', { experimentId, rows: [again] }))).toBe(
      'conflict.changedSince',
    );
    const went = core.command('meeting.remove', { experimentId, ids: [meetingId] });
    expect(went.map(({ table, count }) => `${table} ${count}`).toSorted()).toEqual([
      'meetingAttendee 1',
      'meetingDecision 1',
      'meetingItem 1',
    ]);
    core.command('history.undo', { scope: experimentId });
    expect(core.query('meetingAttendee.rows', { experimentId })).toEqual([attendee]);
  });
});

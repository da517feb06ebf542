import { agendaTimes, byDay, meetingIssues } from '@shared/domain/meeting.ts';
import type { Beside } from '@shared/domain/meeting.ts';
import { civilDate } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';
import { makeMeeting, newId } from '../../support/rows.ts';

const experimentId = newId();
const BESIDE: Beside = { today: civilDate('2026-10-10'), lengths: [], attendances: [], decisions: 0 };

test('the items of an agenda follow each other; after one without a length nobody can say when', () => {
  expect(agendaTimes(600, [20, 15, 5])).toEqual([600, 620, 635]);
  expect(agendaTimes(600, [20, null, 5])).toEqual([600, 620, null]);
  expect(agendaTimes(null, [20, 5])).toEqual([null, null]);
});

test('meetings stand by day and hour, those without a day last', () => {
  const meetings = [
    { id: 'c', heldOn: null, startAt: 60 },
    { id: 'b', heldOn: civilDate('2026-10-12'), startAt: 600 },
    { id: 'a', heldOn: civilDate('2026-10-12'), startAt: 540 },
  ];
  expect(byDay(meetings).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

describe('a meeting', () => {
  test.each([
    ['in person without a place', { mode: 'offline' }, {}, ['noPlace']],
    ['online without an address', { mode: 'online', place: '' }, {}, ['noUrl']],
    ['both ways without either', { mode: 'hybrid' }, {}, ['noPlace', 'noUrl']],
    ['of which the place is to be confirmed', { state: 'tbd' }, {}, []],
    ['a week ago without a record', { heldOn: '2026-10-03' }, {}, []],
    ['more than a week ago without a record', { heldOn: '2026-10-02' }, {}, ['noRecord']],
    ['more than a week ago with a decision', { heldOn: '2026-10-02' }, { decisions: 1 }, []],
    ['that was cancelled', { heldOn: '2026-10-02', state: 'cancelled' }, {}, []],
    ['shorter than its agenda', { place: '2층' }, { lengths: [60, null, 40] }, ['agendaTooLong']],
    [
      'with fewer seats than people',
      { place: '2층', capacity: 1 },
      { attendances: ['attending', 'present'] },
      ['tooMany'],
    ],
    ['followed by one before it', { place: '2층', nextOn: '2026-10-01' }, {}, ['nextBefore']],
  ] as const)('%s', (_what, fields, beside, issues) => {
    expect(meetingIssues(makeMeeting(experimentId, fields), { ...BESIDE, ...beside })).toEqual(issues);
  });
});

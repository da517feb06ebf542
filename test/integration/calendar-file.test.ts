/** The calendar file: who gets what, and lines that any calendar reads as they were meant. */
import type { CalendarScope } from '@shared/domain/calendar-file.ts';
import { HANGS_ON_NOTHING } from '@shared/domain/anchored-dates.ts';
import { civilDate, instantFromMillis } from '@shared/domain/units.ts';
import { writeCalendar } from '@core/transfer/write-calendar.ts';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { makeMeeting, makeMeetingAttendee, makeNamedDate, makePerson, makeTask } from '../support/rows.ts';
import { makeStore } from '../support/store.ts';

const EVENT = {
  planningStart: null,
  settlementDue: '2026-12-31',
  title: '골목 텃밭',
  eventDate: '2026-12-12',
  eventStart: 23 * 60,
  eventMinutes: 120,
  venue: '은평, 골목',
};

function planned() {
  const people = { lead: '', guest: '' };
  const { core, experiment } = makeStore((experimentId) => {
    const lead = makePerson(experimentId, { name: '진행자' });
    const guest = makePerson(experimentId, { name: '사서' });
    Object.assign(people, { lead: lead.id, guest: guest.id });
    const day = { dateKind: 'day', startOn: '2026-12-01' } as const;
    const carry = makeTask(experimentId, { title: '책상 나르기', area: 'venue', ...day });
    const poster = { title: '포스터', area: 'publicity', dateKind: 'range', startOn: '2026-12-01' } as const;
    const meeting = { heldOn: '2026-12-05', startAt: 840, endAt: 930 };
    const held = makeMeeting(experimentId, {
      ...meeting,
      title: '운영 회의; 첫째, 둘째',
      url: 'https://example.org/a',
    });
    return {
      person: [lead, guest],
      task: [
        carry,
        makeTask(experimentId, { ...poster, endOn: '2026-12-03' }),
        makeTask(experimentId, { title: '지난 일', ...day, archivedAt: '2026-11-01T00:00:00.000Z' }),
        makeTask(experimentId, { title: '날짜 없음' }),
      ],
      taskAssignment: [{ id: v7(), experimentId, taskId: carry.id, personId: lead.id, duty: 'lead', rank: 'a0' }],
      meeting: [held, makeMeeting(experimentId, { ...meeting, title: '취소된 회의', state: 'cancelled' })],
      meetingAttendee: [makeMeetingAttendee(experimentId, { meetingId: held.id, personId: guest.id })],
      namedDate: [
        makeNamedDate(experimentId, { ...HANGS_ON_NOTHING, title: '모집 마감', anchor: 'event', offsetDays: -7 }),
      ],
    };
  }, EVENT);
  const experimentId = experiment.id;
  const entries = (scope: CalendarScope) => core.query('calendar.entries', { experimentId, scope });
  return {
    ...people,
    core,
    experimentId,
    entries,
    titles: (scope: CalendarScope) => entries(scope).map(({ title }) => title),
  };
}

test('everything, one person or one area: archived cards, called-off meetings and cards without a day stay out', () => {
  const { lead, guest, titles } = planned();
  expect(titles({ kind: 'all' }).toSorted()).toEqual(
    ['', '골목 텃밭', '모집 마감', '운영 회의; 첫째, 둘째', '책상 나르기', '포스터'].toSorted(),
  );
  expect(titles({ kind: 'person', personId: lead })).toEqual(['책상 나르기', '골목 텃밭']);
  expect(titles({ kind: 'person', personId: guest })).toEqual(['운영 회의; 첫째, 둘째', '골목 텃밭']);
  expect(titles({ kind: 'area', area: 'publicity' })).toEqual(['포스터', '골목 텃밭']);
});

test('days are whole, times have no zone and pass midnight, and what calendars give a meaning is escaped', () => {
  const { entries } = planned();
  const at = instantFromMillis(Date.UTC(2026, 10, 1, 3));
  const text = writeCalendar({ title: EVENT.title, entries: entries({ kind: 'all' }), locale: 'ko', at });
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(6);
  // A range ends on the morning after its last day.
  for (const line of ['DTSTART;VALUE=DATE:20261201', 'DTEND;VALUE=DATE:20261204']) expect(lines).toContain(line);
  for (const line of ['DTSTART:20261212T230000', 'DTEND:20261213T010000', 'LOCATION:은평\\, 골목'])
    expect(lines).toContain(line);
  for (const line of ['DTSTART:20261205T140000', 'DTEND:20261205T153000']) expect(lines).toContain(line);
  expect(lines).toContain('SUMMARY:운영 회의\\; 첫째\\, 둘째 (골목 텃밭)');
  expect(lines).toContain('DTSTART;VALUE=DATE:20261205');
  expect(lines).toContain('CATEGORIES:홍보');
  expect(lines).toContain('SUMMARY:정산 기한 (골목 텃밭)');
  expect(lines.every((line) => !/^DT(START|END).*Z$/u.test(line))).toBe(true);
});

test('holds what was promised and whom to contact next, until it is kept and they are reached', () => {
  const { core, experimentId, lead, entries, titles } = planned();
  const rows = [
    { text: '결과를 메일로', personId: lead, dueOn: civilDate('2026-12-20') },
    { text: '언젠가 연락', personId: lead },
  ];
  const [promised = ''] = core.command('promise.add', { experimentId, rows, beforeId: null });
  const call = { ownerTable: 'person', ownerId: lead, contactedOn: civilDate('2026-12-01') } as const;
  core.command('contact.add', { experimentId, rows: [{ ...call, nextOn: civilDate('2026-12-03') }] });
  const due = () => entries({ kind: 'all' }).filter(({ kind }) => kind === 'promise' || kind === 'contact');
  expect(due().map(({ kind, title, from }) => [kind, title, from])).toEqual([
    ['contact', '나무', '2026-12-03'],
    ['promise', '나무: 결과를 메일로', '2026-12-20'],
  ]);
  expect(titles({ kind: 'area', area: 'proposer' })).toEqual(['골목 텃밭', '나무: 결과를 메일로']);
  const text = writeCalendar({ title: '텃밭', entries: due(), locale: 'ko', at: instantFromMillis(0) });
  expect(text.split('\r\n').filter((line) => line.startsWith('SUMMARY'))).toEqual([
    'SUMMARY:연락 · 나무 (텃밭)',
    'SUMMARY:약속 · 나무: 결과를 메일로 (텃밭)',
  ]);
  core.command('promise.edit', {
    experimentId,
    patches: [{ id: promised, patch: { doneOn: civilDate('2026-12-02') } }],
  });
  core.command('contact.add', { experimentId, rows: [{ ...call, contactedOn: civilDate('2026-12-03') }] });
  expect(due()).toEqual([]);
});

test('written again after a change, each entry keeps its id', () => {
  const { core, experimentId, entries } = planned();
  const uids = () => {
    const file = {
      title: EVENT.title,
      entries: entries({ kind: 'all' }),
      locale: 'en',
      at: instantFromMillis(0),
    } as const;
    return writeCalendar(file)
      .match(/^UID:.*$/gmu)
      ?.toSorted();
  };
  const before = uids();
  core.command('experiment.edit', { experimentId, patch: { eventDate: '2026-12-19' } });
  expect(before).toHaveLength(6);
  expect(uids()).toEqual(before);
});

/** Cards follow what their dates hang on, in the step that moves it, and come back with it. */
import type { Task } from '@shared/contract/entities.ts';
import { HANGS_ON_NOTHING, usualRoll } from '@shared/domain/anchored-dates.ts';
import { addDays, seoulDate } from '@shared/domain/civil-date.ts';
import { civilDate, instantFromMillis } from '@shared/domain/units.ts';
import { rollToWorkingDay } from '@shared/domain/working-days.ts';
import { effectsOf } from '@core/modules/experiment/consumers.shared.ts';
import type { Core } from '@core/core.ts';
import { openConnection } from '@core/db/connection.ts';
import { Reader } from '@core/db/reader.ts';
import { readBundle } from '@core/transfer/parse-bundle.ts';
import { writeBundle } from '@core/transfer/write-bundle.ts';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeDayOff, makeNamedDate, makeTask } from '../support/rows.ts';
import { makeStore } from '../support/store.ts';

function onEvent(offsetDays: number) {
  return { ...HANGS_ON_NOTHING, anchor: 'event', offsetDays, roll: usualRoll(offsetDays) } as const;
}

function onNamed(anchorDateId: string) {
  return { ...HANGS_ON_NOTHING, anchor: 'named', anchorDateId, offsetDays: 3, date: null } as const;
}

function cardOf(core: Core, experimentId: string, id: string): Task {
  return core.query('task.get', { experimentId, id }).task;
}

function boardWith(...fields: readonly Partial<Task>[]) {
  const ids: string[] = [];
  const { core, file, experiment } = makeStore((experimentId) => {
    const task = fields.map((own) => makeTask(experimentId, { dateKind: 'day', ...own }));
    ids.push(...task.map(({ id }) => id));
    return { task };
  });
  const experimentId = experiment.id;
  return {
    core,
    experiment,
    experimentId,
    ids,
    starts: () => ids.map((id) => cardOf(core, experimentId, id).startOn),
    card: (index: number) => cardOf(core, experimentId, ids[index] ?? ''),
    moveEvent: (eventDate: string | null) =>
      core.command('experiment.edit', {
        experimentId,
        patch: { eventDate: eventDate === null ? null : civilDate(eventDate) },
      }),
    undo: () => core.command('history.undo', { scope: experimentId }),
    /** The file is the core's alone while it is open. */
    readerOf() {
      core.close();
      const connection = openConnection(file);
      onTestFinished(() => void connection.close());
      return new Reader(connection);
    },
  };
}

describe('moving the event', () => {
  test('moves what hangs on it in the same step; one undo brings all back', () => {
    const { starts, moveEvent, undo } = boardWith(
      { startOn: civilDate('2026-11-06'), ...onEvent(-14) },
      { startOn: civilDate('2026-11-12'), ...onEvent(-9), pinned: true },
      { startOn: civilDate('2026-11-11'), ...onEvent(-10), status: 'done' },
      { startOn: null, dateKind: 'none', ...onEvent(3) },
    );
    moveEvent('2026-09-25');
    expect(starts()).toEqual(['2026-09-11', '2026-11-12', '2026-11-11', '2026-09-28']);
    undo();
    expect(starts()).toEqual(['2026-11-06', '2026-11-12', '2026-11-11', null]);
  });

  test('says beforehand what moves, off which holiday, and why the rest stays', () => {
    const { readerOf, experiment, ids } = boardWith(
      { startOn: civilDate('2026-11-20'), ...onEvent(-1) },
      { startOn: civilDate('2026-11-12'), ...onEvent(-9), pinned: true },
    );
    const effects = effectsOf(readerOf(), experiment, { ...experiment, eventDate: civilDate('2026-10-10') });
    expect(effects.moves).toEqual([
      {
        table: 'task',
        id: ids[0],
        patch: { dateKind: 'day', startOn: '2026-10-08', endOn: null, offsetDays: -1 },
        note: '한글날',
      },
    ]);
    expect(effects.stays).toEqual([{ table: 'task', id: ids[1], reason: 'pinned' }]);
  });

  test('warns beforehand of what would be wrong then, and names meetings and stages of the plan that stay', () => {
    const { core, experimentId } = boardWith(
      { title: '명찰 만들기', stage: 'prepare', startOn: civilDate('2026-11-12'), ...onEvent(-9), pinned: true },
      { title: '감사 메일', stage: 'followup', startOn: civilDate('2026-11-24'), ...onEvent(3) },
    );
    const meeting = { heldOn: civilDate('2026-11-10') };
    core.command('meeting.add', {
      experimentId,
      rows: [
        { title: '점검 회의', ...meeting },
        { title: '지난 회의', ...meeting, state: 'held' },
      ],
      beforeId: null,
    });
    core.command('planStage.add', {
      experimentId,
      rows: [{ title: '1단계', untilOn: civilDate('2026-10-31') }, { title: '2단계' }],
      beforeId: null,
    });
    core.command('namedDate.add', {
      experimentId,
      rows: [
        { title: '모집 마감', date: civilDate('2026-11-07') },
        { title: '결과 발표', date: civilDate('2026-12-07') },
      ],
    });
    const effects = (eventDate: string, more = {}) =>
      core.query('experiment.effects', { experimentId, patch: { eventDate: civilDate(eventDate), ...more } });
    const told = effects('2026-09-25', {
      settlementDue: civilDate('2026-09-20'),
      planningStart: civilDate('2026-10-01'),
    });
    expect(told.warnings.filter(({ code }) => /Event|event/.test(code))).toEqual([
      { code: 'planningAfterEvent', params: { name: '' } },
      { code: 'settlementBeforeEvent', params: { name: '' } },
      { code: 'eventOnHoliday', params: { name: '추석' } },
      { code: 'cardsAfterEvent', params: { count: 1, title: '명찰 만들기' } },
      { code: 'namedAfterEvent', params: { count: 1, title: '모집 마감' } },
    ]);
    expect(told.stays.map(({ name, reason }) => `${name} ${reason}`)).toEqual([
      '명찰 만들기 pinned',
      '점검 회의 typedDay',
      '1단계 typedDay',
      '모집 마감 typedDay',
      '결과 발표 typedDay',
    ]);
    expect(effects('2031-05-10').warnings.map(({ code }) => code)).toContain('eventYearUnknown');
    // What is wrong already is not told as new.
    core.command('experiment.edit', { experimentId, patch: { eventDate: civilDate('2026-09-25') } });
    expect(effects('2026-09-26').warnings.map(({ code }) => code)).not.toContain('cardsAfterEvent');
  });

  test('dates the cards of an experiment that was made without a date, drawn together where planning is short', () => {
    const { core } = makeStore();
    const { experimentId } = core.command('library.create', {
      title: '빈터 실험',
      question: '',
      origin: 'citizen',
      eventDate: null,
      headCount: null,
      organiser: '',
      locale: 'ko',
    });
    const dates = () =>
      new Map(core.query('board.get', { experimentId }).cards.map(({ source, startOn }) => [source, startOn]));
    expect([...dates().values()].every((date) => date === null)).toBe(true);
    core.command('experiment.edit', { experimentId, patch: { eventDate: civilDate('2027-04-24') } });
    expect(['B01', 'D22', 'F09'].map((source) => dates().get(source))).toEqual([
      '2026-12-24',
      '2027-04-24',
      '2027-04-27',
    ]);
    core.command('history.undo', { scope: experimentId });
    core.command('experiment.edit', {
      experimentId,
      patch: { eventDate: civilDate('2027-04-24'), planningStart: civilDate('2027-03-25') },
    });
    expect(dates().get('B01')).toBe('2027-03-25');
  });
});

describe('a date typed by hand', () => {
  test('pins the card; an hour or another end does not; following again brings it to where it hangs', () => {
    const { core, experimentId, ids, card, moveEvent } = boardWith({
      startOn: civilDate('2026-11-06'),
      ...onEvent(-14),
    });
    const [id = ''] = ids;
    const edit = (startOn: string) =>
      core.command('task.edit', {
        experimentId,
        id,
        patch: { dates: { dateKind: 'day', startOn: civilDate(startOn), startAt: null, endAt: null } },
      });
    edit('2026-11-06');
    expect(card(0).pinned).toBe(false);
    edit('2026-11-09');
    expect(card(0).pinned).toBe(true);
    moveEvent('2026-12-05');
    expect(card(0).startOn).toBe('2026-11-09');
    core.command('task.follow', { experimentId, ids: [id] });
    expect(card(0)).toMatchObject({ startOn: '2026-11-20', pinned: false });
    core.command('task.pin', { experimentId, ids: [id] });
    moveEvent('2026-12-12');
    expect(card(0)).toMatchObject({ startOn: '2026-11-20', pinned: true });
  });

  test('of a card that hangs on nothing pins nothing', () => {
    const { core, experimentId, ids, card } = boardWith({ startOn: civilDate('2026-11-06') });
    core.command('task.bulkEdit', { experimentId, ids, patch: { dates: { dateKind: 'tbd' } } });
    expect(card(0)).toMatchObject({ dateKind: 'tbd', pinned: false });
  });
});

describe('what a card hangs on', () => {
  test('is chosen, and the date goes there; a named date must be of this experiment', () => {
    const { core, experimentId, ids, card } = boardWith({ startOn: null, dateKind: 'none' });
    const [id = ''] = ids;
    const hanging = { ...onEvent(-1), dayKind: 'working' as const };
    core.command('task.hang', { experimentId, id, hanging });
    expect(card(0)).toMatchObject({ startOn: '2026-11-20', dateKind: 'day', offsetDays: -1 });
    const elsewhere = { ...HANGS_ON_NOTHING, anchor: 'named' as const, anchorDateId: ids[0] ?? '' };
    const refused = (params: object) => expect.objectContaining(params);
    expect(() => core.command('task.hang', { experimentId, id, hanging: elsewhere })).toThrow(
      refused({ code: 'notFound', params: { what: 'namedDate' } }),
    );
    expect(() =>
      core.command('task.hang', { experimentId, id, hanging: { ...elsewhere, anchorDateId: null } }),
    ).toThrow(refused({ code: 'input.invalid' }));
  });
});

describe('named dates and days off', () => {
  function named() {
    const { core, experiment } = makeStore((experimentId) => {
      const date = makeNamedDate(experimentId, { ...onEvent(-21), title: '모집 마감' });
      const hung = { ...HANGS_ON_NOTHING, anchor: 'named' as const, anchorDateId: date.id, roll: 'before' as const };
      return {
        namedDate: [date],
        task: [makeTask(experimentId, { ...hung, offsetDays: -7, dateKind: 'day', startOn: '2026-10-23' })],
      };
    });
    const experimentId = experiment.id;
    const [date] = core.query('namedDate.rows', { experimentId });
    const [card] = core.query('board.get', { experimentId }).cards;
    return {
      core,
      experimentId,
      dateId: date?.id ?? '',
      start: () => cardOf(core, experimentId, card?.id ?? '').startOn,
      undo: () => core.command('history.undo', { scope: experimentId }),
    };
  }

  test('carry their cards along in the same step, also through the event', () => {
    const { core, experimentId, dateId, start, undo } = named();
    core.command('namedDate.edit', { experimentId, patches: [{ id: dateId, patch: { offsetDays: -30 } }] });
    expect(start()).toBe('2026-10-15');
    undo();
    expect(start()).toBe('2026-10-23');
    core.command('experiment.edit', { experimentId, patch: { eventDate: civilDate('2026-11-28') } });
    expect(start()).toBe('2026-10-30');
    core.command('dayOff.add', { experimentId, rows: [{ date: civilDate('2026-10-30'), title: '팀 쉬는 날' }] });
    expect(start()).toBe('2026-10-29');
    undo();
    expect(start()).toBe('2026-10-30');
    core.command('namedDate.remove', { experimentId, ids: [dateId] });
    expect(start()).toBe('2026-10-30');
  });

  test('that would hang on themselves in a ring are refused by name, and nothing changes', () => {
    const { core, experimentId, dateId, start } = named();
    const ring = { anchor: 'named' as const, anchorDateId: dateId };
    const [listId = ''] = core.command('namedDate.add', { experimentId, rows: [{ title: '명단 확정', ...ring }] });
    expect(() =>
      core.command('namedDate.edit', {
        experimentId,
        patches: [{ id: dateId, patch: { anchor: 'named', anchorDateId: listId } }],
      }),
    ).toThrow(expect.objectContaining({ code: 'date.ring', params: { titles: '모집 마감 → 명단 확정 → 모집 마감' } }));
    expect(start()).toBe('2026-10-23');
    expect(core.query('namedDate.rows', { experimentId })[0]).toMatchObject({ anchor: 'event' });
  });

  test('go along with a copy: typed dates by as many days, cards to where they hang, days off as they are', () => {
    const { core, experimentId } = named();
    core.command('dayOff.add', { experimentId, rows: [{ date: civilDate('2026-12-24'), title: '쉼' }] });
    const copy = core.command('library.duplicate', {
      experimentId,
      title: '다음 실험',
      eventDate: addDays(civilDate('2026-11-21'), 34),
      progress: 'reset',
    });
    const [card] = core.query('board.get', copy).cards;
    expect(card?.startOn).toBe('2026-11-27');
    expect(core.query('dayOff.rows', copy).map(({ date }) => date)).toEqual(['2026-12-24']);
    const [date] = core.query('namedDate.rows', copy);
    expect(date?.id).toBe(cardOf(core, copy.experimentId, card?.id ?? '').anchorDateId);
  });
});

describe('warnings about dates', () => {
  test('name the place: order, holidays, days off, work planned after the event', () => {
    const { core, experimentId, moveEvent } = boardWith(
      { title: '명찰 만들기', stage: 'prepare', startOn: civilDate('2026-09-26') },
      { title: '감사 메일', stage: 'followup', startOn: civilDate('2026-10-08') },
    );
    core.command('dayOff.add', {
      experimentId,
      rows: [makeDayOff(experimentId)].map(({ date, title }) => ({ date, title })),
    });
    core.command('experiment.edit', {
      experimentId,
      patch: { planningStart: civilDate('2026-10-01'), settlementDue: civilDate('2026-09-20') },
    });
    moveEvent('2026-09-25');
    const warnings = core.query('dates.warnings', { experimentId });
    expect(warnings.map(({ code, params }) => [code, params.title, params.date, params.name])).toEqual([
      ['planningAfterEvent', '', '2026-10-01', ''],
      ['settlementBeforeEvent', '', '2026-09-20', ''],
      ['eventOnHoliday', '', '2026-09-25', '추석'],
      ['settlementOnDayOff', '', '2026-09-20', ''],
      ['cardAfterEvent', '명찰 만들기', '2026-09-26', ''],
      ['cardOnDayOff', '명찰 만들기', '2026-09-26', '추석 다음 날'],
      ['cardOnDayOff', '감사 메일', '2026-10-08', '팀 쉬는 날'],
    ]);
    moveEvent('2031-05-10');
    const codes = core.query('dates.warnings', { experimentId }).map(({ code }) => code);
    expect(codes).toContain('eventYearUnknown');
    expect(codes).not.toContain('eventOnHoliday');
  });
});

test('the first date of an event begins the planning, so that no work is late from the start', () => {
  const { core } = makeStore();
  const { experimentId } = core.command('library.create', {
    title: '실험',
    question: '',
    origin: 'citizen',
    eventDate: null,
    headCount: null,
    organiser: '',
    locale: 'ko',
  });
  const today = seoulDate(instantFromMillis(Date.now()));
  const eventDate = addDays(today, 42);
  const { change } = core.query('experiment.effects', { experimentId, patch: { eventDate }, today });
  expect(change.fields.map(({ field }) => field)).toEqual(['eventDate', 'planningStart']);
  core.command('experiment.edit', { experimentId, patch: { eventDate } });
  const { planningStart } = core.query('experiment.detail', { experimentId }).experiment;
  const { cards } = core.query('board.get', { experimentId });
  const starts = cards.flatMap(({ startOn }) => startOn ?? []);
  expect(planningStart).toBe(today);
  expect(starts.length).toBeGreaterThan(50);
  // Where today is a day of rest, the first work stands on the working day before it.
  const first = rollToWorkingDay(today, 'before');
  expect(starts.filter((day) => day < first)).toEqual([]);
  core.command('history.undo', { scope: experimentId });
  expect(core.query('experiment.detail', { experimentId }).experiment).toMatchObject({
    eventDate: null,
    planningStart: null,
  });
});

test('a chain of named dates is exported and read again', () => {
  const { core, experiment } = makeStore((experimentId) => {
    const first = makeNamedDate(experimentId, { title: '명단 마감', date: civilDate('2026-10-01') });
    const next = makeNamedDate(experimentId, { ...onNamed(first.id), title: '안내 발송' });
    return { namedDate: [first, next, makeNamedDate(experimentId, { ...onNamed(next.id), title: '확인 전화' })] };
  });
  const bundle = core.query('library.bundle', {
    experimentId: experiment.id,
    app: 'test',
    exportedAt: '2026-11-21T00:00:00.000Z',
    personalData: true,
  });
  const { bundle: again } = readBundle(new TextEncoder().encode(writeBundle(bundle)), 'chain.json');
  expect(again.tables.namedDate).toEqual(core.query('namedDate.rows', { experimentId: experiment.id }));
});

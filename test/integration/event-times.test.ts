/** The event's start and length, and those of its cue sheets. */
import { timesToTakeOver } from '@shared/domain/event-times.ts';
import { minuteOfDay, minutes } from '@shared/domain/units.ts';
import { addPendingImport } from '@core/transfer/pending-imports.ts';
import { readBundle } from '@core/transfer/parse-bundle.ts';
import { describe, expect, test } from 'vitest';
import { makeCueSheet } from '../support/rows.ts';
import { makeStore } from '../support/store.ts';

function store() {
  const { core, experiment } = makeStore(() => ({}), { eventStart: 600, eventMinutes: 180 });
  const experimentId = experiment.id;
  const made = ['가 트랙', '나 트랙'].map((title) => core.command('cueSheet.create', { experimentId, title }).sheetId);
  const [first = '', second = ''] = made;
  return {
    core,
    experimentId,
    first,
    second,
    event: (eventStart: number | null, eventMinutes: number | null) =>
      core.command('experiment.edit', {
        experimentId,
        patch: {
          eventStart: eventStart === null ? null : minuteOfDay(eventStart),
          eventMinutes: eventMinutes === null ? null : minutes(eventMinutes),
        },
      }),
    undo: () => core.command('history.undo', { scope: experimentId }),
    times: () =>
      core
        .query('cueSheet.list', { experimentId })
        .map(({ startMinute, lengthMinutes }) => [Number(startMinute), lengthMinutes]),
    differing: (at: number) => {
      const sheet = core.query('cueSheet.list', { experimentId })[at];
      const event = core.query('experiment.detail', { experimentId }).experiment;
      return sheet === undefined ? undefined : timesToTakeOver(sheet, event);
    },
  };
}

describe('the first sheet', () => {
  test('follows the event in the same step, and goes back with it', () => {
    const { event, times, undo } = store();
    event(840, 120);
    expect(times()).toEqual([
      [840, 120],
      [600, 180],
    ]);
    undo();
    expect(times()).toEqual([
      [600, 180],
      [600, 180],
    ]);
  });

  test('keeps times that were put back to it until those of the event change', () => {
    const { core, experimentId, event, times, undo, first } = store();
    event(840, 120);
    const { entries } = core.query('history.list', {
      experimentId,
      before: null,
      room: null,
      thing: null,
      text: '',
      limit: 1,
    });
    const step = entries[0]?.id ?? 0;
    core.command('history.restore', { experimentId, table: 'cueSheet', id: first, step, when: 'before' });
    expect(times()[0]).toEqual([600, 180]);
    core.command('experiment.edit', { experimentId, patch: { title: '다른 제목' } });
    expect(times()[0]).toEqual([600, 180]);
    undo();
    event(900, 60);
    expect(times()[0]).toEqual([900, 60]);
  });

  test('follows through a time that was cleared and typed anew', () => {
    const { event, times } = store();
    event(null, null);
    event(900, 60);
    expect(times()[0]).toEqual([900, 60]);
  });

  test('keeps what was typed into it, even the same, until it takes the event’s times again', () => {
    const { core, experimentId, first, event, times, differing } = store();
    core.command('cueSheet.edit', { experimentId, sheetId: first, patch: { startMinute: minuteOfDay(600) } });
    event(840, 120);
    expect(times()[0]).toEqual([600, 180]);
    expect(differing(0)).toEqual({ startMinute: 840, lengthMinutes: 120 });
    core.command('cueSheet.takeEventTimes', { experimentId, sheetId: first });
    expect([times()[0], differing(0)]).toEqual([[840, 120], null]);
    event(870, 120);
    expect(times()[0]).toEqual([870, 120]);
  });

  test('of a new experiment follows from the start; its columns and date may be set meanwhile', () => {
    const { core } = makeStore();
    const { experimentId } = core.command('library.create', {
      title: '새 실험',
      question: '',
      origin: 'citizen',
      eventDate: null,
      headCount: null,
      organiser: '',
      locale: 'ko',
    });
    const [sheet] = core.query('cueSheet.list', { experimentId });
    core.command('cueSheet.edit', { experimentId, sheetId: sheet?.id ?? '', patch: { columns: [], date: null } });
    core.command('experiment.edit', { experimentId, patch: { eventStart: minuteOfDay(1111) } });
    expect(core.query('cueSheet.list', { experimentId })[0]?.startMinute).toBe(1111);
  });
});

test('a further sheet tells the difference and takes the event’s times over, without following them', () => {
  const { core, experimentId, second, event, times, differing, undo } = store();
  event(840, 180);
  expect(differing(1)).toEqual({ startMinute: 840 });
  core.command('cueSheet.takeEventTimes', { experimentId, sheetId: second });
  expect([times()[1], differing(1)]).toEqual([[840, 180], null]);
  event(900, 180);
  expect(times()[1]).toEqual([840, 180]);
  undo();
  undo();
  expect(times()[1]).toEqual([600, 180]);
});

test.each([
  ['with the event’s times', 600, true],
  ['with times of its own', 630, false],
])('a file of an earlier release %s: the sheet that comes in follows %#', (_what, startMinute, follows) => {
  const { core, experiment } = makeStore((id) => ({
    cueSheet: [makeCueSheet(id, { startMinute, lengthMinutes: 180 })],
  }));
  const sharing = { personalData: true, attachments: true };
  const whole = core.query('library.bundle', {
    experimentId: experiment.id,
    app: 'x',
    exportedAt: '2026-11-18T01:20:00.000Z',
    ...sharing,
  });
  const file = structuredClone(whole);
  for (const sheet of file.tables.cueSheet) Reflect.deleteProperty(sheet, 'followsEvent');
  const { bundle, unsaid } = readBundle(new TextEncoder().encode(JSON.stringify(file)), 'old.json');
  const parked = addPendingImport(bundle, { kind: 'file', name: 'old.json' }, { unsaid });
  // Compared, the file says nothing of it.
  expect(core.query('bundle.compare', { token: parked }).differences).toEqual([]);
  const { experimentId } = core.command('library.import', { parked, copy: true });
  expect(core.query('cueSheet.list', { experimentId })[0]?.followsEvent).toBe(follows);
});

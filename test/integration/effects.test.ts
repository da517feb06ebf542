/** What follows when the event changes: said first, then done in one step. */
import { civilDate, minuteOfDay } from '@shared/domain/units.ts';
import { Core } from '@core/core.ts';
import { MIGRATIONS } from '@core/db/migrations/index.ts';
import { counts as countsMigration } from '@core/db/migrations/0016-counts.ts';
import { addPendingImport } from '@core/transfer/pending-imports.ts';
import { readBundle } from '@core/transfer/parse-bundle.ts';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeOlder } from '../support/older-library.ts';
import {
  emptyBrief,
  emptyClosing,
  makeBudgetLine,
  makeCue,
  makeCueSheet,
  makeExperiment,
  makePerson,
} from '../support/rows.ts';
import { makeFolder, makeStore } from '../support/store.ts';

const HEADS = 25;

function store() {
  const made = makeStore(
    (id) => ({
      budgetLine: [
        makeBudgetLine(id, { item: '의자', unitPrice: 2000, quantity: HEADS, basis: 'expected' }),
        makeBudgetLine(id, { item: '자료', unitPrice: 6000, quantity: 30, basis: 'expected', margin: 5, pack: 10 }),
        makeBudgetLine(id, { item: '이름표', unitPrice: 3000, quantity: 9, basis: 'target', isQuantityTyped: true }),
        makeBudgetLine(id, { item: '간식', unitPrice: 6000, quantity: HEADS, basis: 'guaranteed' }),
        makeBudgetLine(id, { item: '진행', unitPrice: 9000, quantity: 2, basis: 'staff' }),
        makeBudgetLine(id, { item: '감사장', unitPrice: 500, quantity: 1, basis: 'actual' }),
        makeBudgetLine(id, { item: '대관', unitPrice: 1000, quantity: 4 }),
      ],
      person: [makePerson(id, { role: 'staff' }), makePerson(id, { role: 'facilitator' })],
    }),
    { headCount: HEADS, allottedBudget: 500_000 },
  );
  const { core, experiment } = made;
  const experimentId = experiment.id;
  return {
    ...made,
    experimentId,
    quantities: () => core.query('money.book', { experimentId }).lines.map(({ quantity }) => quantity),
    lineOf: (item: string) => {
      const line = core.query('money.book', { experimentId }).lines.find((each) => each.item === item);
      if (line === undefined) throw new Error(item);
      return line;
    },
    undo: () => core.command('history.undo', { scope: experimentId }),
  };
}

/** Gives out a budget and a checklist. */
function issueEach(core: Core, experimentId: string): void {
  for (const kind of ['budget', 'checklist'] as const) {
    const { settings } = core.query('document.room', { experimentId });
    const choice = kind === 'budget' ? { kind, settings: settings[kind] } : { kind, settings: settings[kind] };
    const { revision, number } = core.query('document.prepare', { experimentId, choice });
    core.command('document.recordIssue', {
      experimentId,
      choice,
      number,
      issuedAt: '2026-11-18T01:20:00.000Z',
      revisionCode: revision,
      fileName: `${kind}.pdf`,
    });
  }
}

test('the event a week later makes every paper outdated that prints its date, and undo makes them current again', () => {
  const { core, experimentId, undo } = store();
  issueEach(core, experimentId);
  const { eventDate } = core.query('experiment.detail', { experimentId }).experiment;
  const patch = { eventDate: civilDate('2026-11-28') };
  const papers = () => core.query('experiment.effects', { experimentId, patch }).papers.map(({ kind }) => kind);
  expect([eventDate, papers()]).toEqual(['2026-11-21', ['budget', 'checklist']]);
  core.command('experiment.edit', { experimentId, patch });
  expect(papers()).toEqual([]);
  undo();
  expect(papers()).toEqual(['budget', 'checklist']);
});

describe('a head count of 25 that becomes 40', () => {
  test('says first which lines follow, by how much, what it costs and what stays; nothing has changed yet', () => {
    const { core, experimentId, quantities } = store();
    const before = quantities();
    const preview = core.query('experiment.effects', { experimentId, patch: { headCount: 40 } });
    expect(preview.moves.map(({ name, fields, won }) => [name, fields[0]?.before, fields[0]?.after, won])).toEqual([
      ['의자', 25, 40, 30_000],
      ['자료', 30, 50, 120_000],
      ['간식', 25, 40, 90_000],
    ]);
    expect(preview.moves.every(({ room, fields }) => room === 'money' && fields[0]?.field === 'quantity')).toBe(true);
    expect(preview.stays.map(({ name, reason }) => [name, reason])).toEqual([['이름표', 'typed']]);
    expect(preview.won).toBe(240_000);
    const fewer = core.query('experiment.effects', { experimentId, patch: { headCount: 10 } });
    // 429,500 now, 669,500 then: 169,500 above what was allotted. What gets cheaper breaks nothing.
    expect([preview.warnings, fewer.warnings]).toEqual([[{ code: 'overAllotted', params: { amount: 169_500 } }], []]);
    expect(preview.change.fields).toMatchObject([{ field: 'headCount', before: 25, after: 40 }]);
    expect(quantities()).toEqual(before);
  });

  test('is one step, and its undo puts every row back', () => {
    const { core, experimentId, quantities, undo } = store();
    const before = quantities();
    core.command('experiment.edit', { experimentId, patch: { headCount: 40 } });
    expect(quantities()).toEqual([40, 50, 9, 40, 2, 1, 4]);
    undo();
    expect(quantities()).toEqual(before);
    expect(core.query('experiment.detail', { experimentId }).experiment.headCount).toBe(HEADS);
  });

  test('tells how many people the posts need that follow a head count', () => {
    const { core, experimentId } = store();
    core.command('post.add', {
      experimentId,
      rows: [
        { title: '안내', needBasis: 'expected', perUnits: 1, perHeads: 15 },
        { title: '비상 대기', min: 2 },
      ],
      beforeId: null,
    });
    const told = (headCount: number) =>
      core
        .query('experiment.effects', { experimentId, patch: { headCount } })
        .warnings.filter(({ code }) => code === 'staffNeed')
        .map(({ params }) => params);
    expect(told(40)).toEqual([{ title: '안내', before: 2, after: 3 }]);
    expect(told(28)).toEqual([]);
  });

  test('makes the papers outdated that print what follows, and only those', () => {
    const { core, experimentId } = store();
    issueEach(core, experimentId);
    const patch = { headCount: 40 };
    // The checklist says whether the budget is within what was allotted, and it no longer is.
    expect(core.query('experiment.effects', { experimentId, patch }).papers).toEqual([
      { kind: 'budget', number: 1 },
      { kind: 'checklist', number: 1 },
    ]);
    // What is outdated already is not said again.
    core.command('experiment.edit', { experimentId, patch });
    expect(core.query('experiment.effects', { experimentId, patch: { headCount: 60 } }).papers).toEqual([]);
  });

  test('of nobody, of everybody, and of more than a line can hold', () => {
    const { core, experimentId, quantities } = store();
    core.command('experiment.edit', { experimentId, patch: { headCount: 0 } });
    expect(quantities()).toEqual([0, 0, 9, 0, 2, 1, 4]);
    core.command('experiment.edit', { experimentId, patch: { headCount: 100_000 } });
    expect(quantities().slice(0, 4)).toEqual([100_000, 105_000, 9, 100_000]);
    const warned = (headCount: number) =>
      core.query('experiment.effects', { experimentId, patch: { headCount } }).warnings.map(({ code }) => code);
    // 0 is asked about once, when it would empty the quantities.
    expect([warned(0), warned(100_001)]).toEqual([['nobodyExpected'], ['overAllotted']]);
    core.command('experiment.edit', { experimentId, patch: { headCount: 0 } });
    expect([warned(0), warned(100_000)]).toEqual([[], ['overAllotted']]);
    core.command('experiment.edit', { experimentId, patch: { headCount: 100_000 } });
    const preview = core.query('experiment.effects', { experimentId, patch: { headCount: 1_000_000 } });
    expect(preview.stays.map(({ name, reason }) => [name, reason])).toEqual([
      ['자료', 'tooMany'],
      ['이름표', 'typed'],
    ]);
    core.command('experiment.edit', { experimentId, patch: { headCount: null } });
    expect(quantities().slice(0, 4)).toEqual([100_000, 105_000, 9, 100_000]);
  });
});

test('the actual head count moves what rests on it, in the step that says it', () => {
  const { core, experimentId, lineOf, undo } = store();
  const preview = core.query('experiment.effects', { experimentId, actualHeadCount: 21 });
  expect(preview.moves.map(({ name, won }) => [name, won])).toEqual([['감사장', 10_000]]);
  expect(preview.change.table).toBe('closing');
  core.command('experiment.editClosing', { experimentId, patch: { actualHeadCount: 21 } });
  expect(lineOf('감사장').quantity).toBe(21);
  undo();
  expect(lineOf('감사장').quantity).toBe(1);
});

describe('a bound line', () => {
  test('takes its quantity from its rule, keeps one that is typed over it, and follows again when told to', () => {
    const { core, experimentId, lineOf, undo } = store();
    const { id } = lineOf('대관');
    const edit = (patch: object) => core.command('budgetLine.edit', { experimentId, patches: [{ id, patch }] });
    edit({ basis: 'everyone', margin: 10 });
    expect(lineOf('대관')).toMatchObject({ quantity: 30, isQuantityTyped: false });
    edit({ quantity: 28 });
    expect(lineOf('대관')).toMatchObject({ quantity: 28, isQuantityTyped: true });
    edit({ note: '확인함' });
    core.command('experiment.edit', { experimentId, patch: { headCount: 40 } });
    expect(lineOf('대관')).toMatchObject({ quantity: 28, isQuantityTyped: true });
    core.command('budgetLine.followCounts', { experimentId, ids: [id] });
    expect(lineOf('대관')).toMatchObject({ quantity: 47, isQuantityTyped: false });
    undo();
    expect(lineOf('대관')).toMatchObject({ quantity: 28, isQuantityTyped: true });
    edit({ basis: 'manual' });
    expect(lineOf('대관')).toMatchObject({ quantity: 28, isQuantityTyped: false });
  });

  test('does not move by itself when people come or go; it can be told to', () => {
    const { core, experimentId, lineOf } = store();
    core.command('person.add', { experimentId, rows: [{ nickname: '새 사람', role: 'crew' }], beforeId: null });
    expect(core.query('experiment.headCounts', { experimentId }).staff).toEqual({ value: 3, source: 'counted' });
    expect(lineOf('진행').quantity).toBe(2);
    core.command('budgetLine.followCounts', { experimentId, ids: [lineOf('진행').id] });
    expect(lineOf('진행').quantity).toBe(3);
  });

  test('whose count is not known keeps its quantity', () => {
    const { core, experimentId, lineOf } = store();
    core.command('budgetLine.followCounts', { experimentId, ids: [lineOf('감사장').id] });
    expect(lineOf('감사장').quantity).toBe(1);
  });
});

test('the event’s start moves the sheet that follows it; other sheets and pinned cues say why they stay', () => {
  const sheets = (id: string) => {
    const first = makeCueSheet(id, { title: '가', followsEvent: true });
    const other = makeCueSheet(id, { title: '나' });
    return { cueSheet: [first, other], cue: [makeCue(id, first.id, { title: '다과', pinnedStart: 660 })] };
  };
  const { core, experiment } = makeStore(sheets, { eventStart: 600, eventMinutes: 180 });
  const patch = { eventStart: minuteOfDay(840) };
  const { moves, stays, won } = core.query('experiment.effects', { experimentId: experiment.id, patch });
  expect(moves.map(({ name, fields }) => [name, fields[0]?.before, fields[0]?.after])).toEqual([['가', 600, 840]]);
  expect(stays.map(({ name, reason }) => [name, reason])).toEqual([
    ['나', 'ownTimes'],
    ['다과', 'pinned'],
  ]);
  expect(won).toBeNull();
});

describe('a release that knew no bound quantities', () => {
  test('its library opens with every quantity as it was typed, and its undo still works', () => {
    const file = join(makeFolder(), 'library.db');
    const experiment = makeExperiment({ headCount: HEADS });
    const line = makeBudgetLine(experiment.id, { quantity: 7 });
    const before = MIGRATIONS.filter(({ version }) => version < countsMigration.version).length;
    makeOlder(file, before, {
      experiment: [experiment],
      brief: [emptyBrief(experiment.id)],
      closing: [emptyClosing(experiment.id)],
      budgetLine: [line],
    });
    const core = new Core({ file });
    const { lines } = core.query('money.book', { experimentId: experiment.id });
    expect(lines).toEqual([line]);
    expect(lines[0]).toMatchObject({ basis: 'manual', quantity: 7, isQuantityTyped: false });
    core.command('experiment.edit', { experimentId: experiment.id, patch: { headCount: 60 } });
    expect(core.query('money.book', { experimentId: experiment.id }).lines).toEqual([line]);
    core.close();
  });

  test('its bundle comes in likewise, and compared offers no change', () => {
    const { core, experimentId } = store();
    const whole = core.query('library.bundle', {
      experimentId,
      app: 'x',
      exportedAt: '2026-11-18T01:20:00.000Z',
      personalData: true,
      attachments: true,
    });
    const file = structuredClone(whole);
    for (const name of ['expectedFrom', 'showRate', 'showRateReason', 'expectedCount', 'guaranteedCount', 'peakCount'])
      Reflect.deleteProperty(file.experiment, name);
    for (const line of file.tables.budgetLine)
      for (const name of ['basis', 'perUnits', 'perHeads', 'margin', 'pack', 'isQuantityTyped'])
        Reflect.deleteProperty(line, name);
    const { bundle, unsaid } = readBundle(new TextEncoder().encode(JSON.stringify(file)), 'old.json');
    const parked = addPendingImport(bundle, { kind: 'file', name: 'old.json' }, { unsaid });
    expect(core.query('bundle.compare', { token: parked }).differences).toEqual([]);
    const copy = core.command('library.import', { parked, copy: true });
    const lines = core.query('money.book', { experimentId: copy.experimentId }).lines;
    expect(lines.every(({ basis, isQuantityTyped }) => basis === 'manual' && !isQuantityTyped)).toBe(true);
    expect(lines.map(({ quantity }) => quantity)).toEqual(whole.tables.budgetLine.map(({ quantity }) => quantity));
  });
});

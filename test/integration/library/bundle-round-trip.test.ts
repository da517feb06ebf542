import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Core } from '@core/core.ts';
import { parseBundle } from '@core/transfer/parse-bundle.ts';
import { writeBundle } from '@core/transfer/write-bundle.ts';
import { SAMPLE_NAMES } from '@shared/contract/library.contract.ts';
import type { Bundle } from '@shared/contract/bundle.ts';
import { makeExpense, makeFundingSource, makeTask } from '../../support/rows.ts';
import { makeFolder, makeStore } from '../../support/store.ts';

const exportedAt = '2026-11-21T00:00:00.000Z';

function bundleOf(core: Core, experimentId: string): Bundle {
  return core.query('library.bundle', { experimentId, app: 'test', exportedAt });
}

function bytesOf(bundle: Bundle): Uint8Array {
  return new TextEncoder().encode(writeBundle(bundle));
}

function importInto(core: Core, bundle: Bundle): string {
  return core.command('library.import', { bytes: bytesOf(bundle), file: 'round-trip.json' }).experimentId;
}

/** The bundle with its ids numbered in order of appearance, so that two imports of one file compare equal. */
function canonical(bundle: Bundle): string {
  const numbers = new Map<string, string>();
  // When rows were changed is a matter of each library.
  return writeBundle({ ...bundle, base: null, touched: {} }).replaceAll(
    /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g,
    (id) => {
      const number = numbers.get(id) ?? `#${numbers.size}`;
      numbers.set(id, number);
      return number;
    },
  );
}

function emptyLibrary(): Core {
  return makeStore().core;
}

describe('a bundle round trip', () => {
  test('keeps blank what nobody said, with and without personal data', () => {
    const { core, experiment } = makeStore((experimentId) => ({
      fundingSource: [makeFundingSource(experimentId, { kind: null })],
      expense: [makeExpense(experimentId, { means: null }), makeExpense(experimentId, { means: 'cash' })],
    }));
    for (const personalData of [true, false]) {
      const given = core.query('library.bundle', {
        experimentId: experiment.id,
        app: 'test',
        exportedAt,
        personalData,
      });
      const other = emptyLibrary();
      const experimentId = importInto(other, given);
      const { expenses, sources } = other.query('money.book', { experimentId });
      expect(expenses.map(({ means }) => means)).toEqual([null, 'cash']);
      expect(sources.map(({ kind }) => kind)).toEqual([null]);
    }
  });

  test.each(SAMPLE_NAMES)('of the sample %s is identical', (name) => {
    const core = emptyLibrary();
    const { experimentId } = core.command('library.openSample', { name });
    const first = bundleOf(core, experimentId);
    const second = bundleOf(core, importInto(core, first));
    expect(canonical(second)).toBe(canonical(first));
    expect(second.experiment.id).not.toBe(first.experiment.id);
  });

  test('of a new experiment from the template into another library is identical', () => {
    const core = emptyLibrary();
    const { experimentId } = core.command('library.create', {
      title: '옮길 실험',
      question: '',
      origin: 'institution',
      eventDate: '2027-03-20',
      headCount: null,
      organiser: '',
      locale: 'ko',
    });
    const first = bundleOf(core, experimentId);
    const other = emptyLibrary();
    expect(canonical(bundleOf(other, importInto(other, first)))).toBe(canonical(first));
  });

  test('keeps the order of rows that share a rank', () => {
    const { core, experiment } = makeStore((experimentId) => ({
      task: ['다', '가', '나'].map((title) => makeTask(experimentId, { title, rank: 'a0' })),
    }));
    const first = bundleOf(core, experiment.id);
    const again = bundleOf(core, importInto(core, first));
    expect(again.tables.task.map((task) => task.title)).toEqual(first.tables.task.map((task) => task.title));
  });

  test('carries along what the settings of papers point at', () => {
    const core = emptyLibrary();
    const { experimentId } = core.command('library.openSample', { name: 'little-library-2020' });
    const [sheet] = bundleOf(core, experimentId).tables.cueSheet;
    const sheetId = sheet?.id ?? '';
    const choice = { kind: 'cueSheet', settings: { sheetId } } as const;
    core.command('document.configure', { experimentId, choice });
    const first = bundleOf(core, experimentId);
    const second = bundleOf(core, importInto(core, first));
    expect(canonical(second)).toBe(canonical(first));
    expect(second.tables.documentSetting[0]?.settings['sheetId']).toBe(second.tables.cueSheet[0]?.id);
    expect(second.tables.cueSheet[0]?.id).not.toBe(sheetId);
  });

  test('of a shipped sample gives back the file that ships', () => {
    const core = emptyLibrary();
    const [name] = SAMPLE_NAMES;
    const { experimentId } = core.command('library.openSample', { name });
    const shipped = readFileSync(new URL(`../../../resources/samples/${name}.json`, import.meta.url), 'utf8');
    const { app, exportedAt: at } = JSON.parse(shipped);
    const bundle = core.query('library.bundle', { experimentId, app, exportedAt: at });
    // A file written before a field came to be says nothing about it, and gets what its reader supplies.
    expect(canonical(bundle)).toBe(canonical(parseBundle(new TextEncoder().encode(shipped), name)));
  });
});

describe('an import', () => {
  test('can be repeated: each gives an experiment of its own', () => {
    const { core, experiment } = makeStore((experimentId) => ({ task: [makeTask(experimentId)] }));
    const bundle = bundleOf(core, experiment.id);
    const ids = [importInto(core, bundle), importInto(core, bundle)];
    expect(new Set([...ids, experiment.id]).size).toBe(3);
  });

  test('is one step to undo', () => {
    const { core, experiment } = makeStore();
    const experimentId = importInto(core, bundleOf(core, experiment.id));
    core.command('history.undo', { scope: 'library' });
    const kept = core.query('library.list', { today: '2026-11-21' }).filter((entry) => entry.trashedAt === null);
    expect(kept.map((entry) => entry.experimentId)).toEqual([experiment.id]);
    expect(core.query('library.bundle', { experimentId, app: '', exportedAt }).experiment.trashedAt).not.toBeNull();
  });

  test('of a bundle without planning and closing answers supplies blank ones', () => {
    const { core, experiment } = makeStore();
    const { tables, ...rest } = bundleOf(core, experiment.id);
    const experimentId = importInto(core, { ...rest, tables: { ...tables, brief: [], closing: [] } });
    expect(core.query('experiment.detail', { experimentId }).brief.proposerExit).toBeNull();
  });

  test('of an experiment in the trash arrives outside the trash', () => {
    const { core, experiment } = makeStore();
    core.command('library.trash', { experimentId: experiment.id });
    const experimentId = importInto(core, bundleOf(core, experiment.id));
    expect(core.query('experiment.detail', { experimentId }).experiment.trashedAt).toBeNull();
  });
});

describe('a hostile bundle', () => {
  const stranger = '00000000-0000-7000-8000-00000000dead';

  function spoil(change: (tables: Record<string, Record<string, unknown>[]>) => void): Uint8Array {
    const { core, experiment } = makeStore((experimentId) => ({
      task: [makeTask(experimentId), makeTask(experimentId)],
      expense: [makeExpense(experimentId)],
    }));
    const json = JSON.parse(writeBundle(bundleOf(core, experiment.id)));
    change(json.tables);
    return new TextEncoder().encode(JSON.stringify(json));
  }

  test.each([
    ['garbage', () => new Uint8Array([1, 2, 3]), 'bundle.notJson'],
    [
      'a dangling reference in its last row',
      () => spoil(({ expense }) => Object.assign(expense?.[0] ?? {}, { lineId: stranger })),
      'bundle.dangling',
    ],
    [
      'two rows of one id',
      () => spoil(({ task }) => Object.assign(task?.[1] ?? {}, { id: task?.[0]?.['id'] })),
      'bundle.duplicateId',
    ],
    [
      'a wrong amount in its last row',
      () => spoil(({ expense }) => Object.assign(expense?.[0] ?? {}, { total: '1' })),
      'bundle.invalid',
    ],
    [
      'rows of an experiment that is here already',
      () => spoil(({ task }) => Object.assign(task?.[1] ?? {}, { experimentId: stranger })),
      'bundle.dangling',
    ],
  ])('with %s is refused and nothing is written', (_name, make, code) => {
    const { core } = makeStore();
    const before = core.query('library.list', { today: '2026-11-21' });
    const refused = expect.objectContaining({ code, params: expect.objectContaining({ file: 'evil.json' }) });
    expect(() => core.command('library.import', { bytes: make(), file: 'evil.json' })).toThrow(refused);
    expect(core.query('library.list', { today: '2026-11-21' })).toEqual(before);
    expect(core.query('history.state', { scope: 'library' }).undo).toBeNull();
  });
});

describe('destroying an experiment', () => {
  test('leaves no trace of it in the library file or its log, and nothing to undo', () => {
    const secret = '지워질 사람 010-0000-9876';
    const { core, file, experiment } = makeStore((experimentId) => ({
      task: [makeTask(experimentId, { title: '지워질 일', notes: secret })],
    }));
    core.command('experiment.edit', { experimentId: experiment.id, patch: { purpose: secret } });
    core.command('library.trash', { experimentId: experiment.id });
    core.command('library.purge', { experimentId: experiment.id });
    expect(core.query('library.list', { today: '2026-11-21' })).toEqual([]);
    expect(core.query('history.state', { scope: 'library' })).toEqual({ undo: null, redo: null });
    const bytes = [readFileSync(file), readFileSync(`${file}-wal`)].map((content) => content.includes(secret));
    expect(bytes).toEqual([false, false]);
  });

  test('leaves the others alone', () => {
    const { core, experiment } = makeStore();
    const { experimentId } = core.command('library.openSample', { name: 'little-library-2020' });
    const sample = bundleOf(core, experimentId);
    core.command('library.trash', { experimentId: experiment.id });
    core.command('library.purge', { experimentId: experiment.id });
    expect(bundleOf(core, experimentId)).toEqual(sample);
  });
});

describe('a sample', () => {
  test('that is open is not opened twice; one in the trash is opened afresh', () => {
    const { core } = makeStore();
    const name = 'seoul-station-night-school-2018';
    const first = core.command('library.openSample', { name });
    expect(core.command('library.openSample', { name })).toEqual(first);
    core.command('library.trash', first);
    expect(core.command('library.openSample', { name })).not.toEqual(first);
  });

  test('of no known name is refused', () => {
    const refusal = expect.objectContaining({ code: 'input.invalid' });
    const { core } = makeStore();
    expect(() => core.call('library.openSample', { name: '../../etc/passwd' })).toThrow(refusal);
  });

  test('is there after a restart', () => {
    const file = join(makeFolder(), 'library.db');
    const first = new Core({ file });
    const { experimentId } = first.command('library.openSample', { name: 'little-library-2020' });
    const before = bundleOf(first, experimentId);
    first.close();
    const second = new Core({ file });
    expect(bundleOf(second, experimentId)).toEqual(before);
    second.close();
  });
});

import { copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Core } from '@core/core.ts';
import { describe, expect, test } from 'vitest';
import { codeOf } from '../../support/errors.ts';
import { makeTask } from '../../support/rows.ts';
import { makeFolder, makeStore } from '../../support/store.ts';
import type { TestStore } from '../../support/store.ts';

function rename({ core, experiment }: TestStore, title: string): string {
  return codeOf(() => core.command('experiment.edit', { experimentId: experiment.id, patch: { title } }));
}

describe('a library file that changes under the open app', () => {
  test('removed: nothing is said to be saved into it, and what was read is still shown', () => {
    const store = makeStore();
    rmSync(store.file);
    expect(rename(store, '지워진 뒤')).toBe('library.vanished');
    expect(store.core.fault?.code).toBe('library.vanished');
    expect(store.core.query('experiment.detail', { experimentId: store.experiment.id }).experiment.title).toBe(
      store.experiment.title,
    );
  });

  test('replaced by another file of the same name: the other one is left alone', () => {
    const store = makeStore();
    copyFileSync(store.file, `${store.file}.copy`);
    renameSync(`${store.file}.copy`, store.file);
    const before = readFileSync(store.file);
    expect(rename(store, '바뀐 뒤')).toBe('library.vanished');
    expect(readFileSync(store.file).equals(before)).toBe(true);
  });

  test('moved away and put back: saving goes on', () => {
    const store = makeStore();
    renameSync(store.file, `${store.file}.moved`);
    expect(rename(store, '옮긴 동안')).toBe('library.vanished');
    renameSync(`${store.file}.moved`, store.file);
    expect(rename(store, '돌아온 뒤')).toBe('nothing was thrown');
    expect(store.core.fault).toBeNull();
    expect(store.reopen().query('experiment.detail', { experimentId: store.experiment.id }).experiment.title).toBe(
      '돌아온 뒤',
    );
  });

  test('without its write-ahead log: refused as well', () => {
    const store = makeStore();
    expect(rename(store, '한 번')).toBe('nothing was thrown');
    rmSync(`${store.file}-wal`);
    expect(rename(store, '두 번')).toBe('library.vanished');
  });
});

test('a newer file is not even opened: not a byte of it or beside it changes', () => {
  const file = join(makeFolder(), 'library.db');
  new Core({ file }).close();
  const bytes = readFileSync(file);
  bytes.writeUInt32BE(99, 60);
  writeFileSync(file, bytes);
  writeFileSync(`${file}-wal`, 'a log that only the newer release can read');
  expect(codeOf(() => new Core({ file }))).toBe('library.newer');
  expect(readFileSync(file).equals(bytes)).toBe(true);
  expect(readFileSync(`${file}-wal`, 'utf8')).toBe('a log that only the newer release can read');
});

describe('a file that was cut short', () => {
  function cut(file: string, bytes: number): Buffer {
    const left = readFileSync(file).subarray(0, -bytes);
    writeFileSync(file, left);
    return left;
  }

  test.each([1, 700, 4095, 4096, 9000])('by %i bytes is refused and left as it is', (bytes) => {
    const store = makeStore();
    store.core.close();
    const left = cut(store.file, bytes);
    expect(codeOf(() => new Core({ file: store.file }))).toBe('library.damaged');
    expect(readFileSync(store.file).equals(left)).toBe(true);
  });

  test('opens when everything that is missing stands in the write-ahead log, as after a crash while the log was brought in', () => {
    // A new library stands wholly in its log until it is closed or has grown.
    const file = join(makeFolder(), 'library.db');
    const core = new Core({ file });
    const copy = join(makeFolder(), 'library.db');
    copyFileSync(`${file}-wal`, `${copy}-wal`);
    writeFileSync(copy, readFileSync(file).subarray(0, -1000));
    core.close();
    const opened = new Core({ file: copy });
    expect(opened.query('library.list', { today: '2026-01-01' })).toEqual([]);
    opened.close();
  });

  test('is refused when the write-ahead log does not hold what is missing', () => {
    const store = makeStore();
    store.reopen();
    const { length } = readFileSync(store.file);
    expect(rename(store, '로그에만 있는 제목')).toBe('nothing was thrown');
    const copy = join(makeFolder(), 'library.db');
    copyFileSync(`${store.file}-wal`, `${copy}-wal`);
    writeFileSync(copy, readFileSync(store.file).subarray(0, length - 5000));
    expect(codeOf(() => new Core({ file: copy }))).toBe('library.damaged');
  });
});

describe('a value that is not what was written', () => {
  test.each([
    ['no JSON any more', '[{"'],
    ['of another shape', '[7]'],
  ])('a structured value %s is a damaged library, and no more is written into it', (_how, columns) => {
    const store = makeStore();
    const experimentId = store.experiment.id;
    store.core.command('cueSheet.create', { experimentId, title: '본 행사' });
    store.core.close();
    const connection = new Database(store.file);
    connection.prepare('UPDATE cueSheet SET columns = ?').run(columns);
    connection.close();
    const core = store.reopen();
    expect(codeOf(() => core.query('cueSheet.list', { experimentId }))).toBe('library.damaged');
    expect(core.fault).toEqual({
      code: 'library.damaged',
      params: { place: store.file, detail: 'cueSheet.columns' },
    });
    expect(rename(store, '그래도')).toBe('library.damaged');
  });

  test('a word that there is not is a damaged library too', () => {
    const store = makeStore((experimentId) => ({ task: [makeTask(experimentId)] }));
    const experimentId = store.experiment.id;
    const [card] = store.core.query('board.get', { experimentId }).cards;
    store.core.command('task.assign', { experimentId, ids: [card?.id ?? ''], person: { name: '나무' }, duty: 'lead' });
    store.core.close();
    const connection = new Database(store.file);
    connection.pragma('ignore_check_constraints = ON');
    connection.prepare("UPDATE taskAssignment SET duty = 'mead'").run();
    connection.close();
    const core = store.reopen();
    expect(codeOf(() => core.query('board.get', { experimentId }))).toBe('library.damaged');
  });
});

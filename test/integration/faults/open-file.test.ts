import { copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Core } from '@core/core.ts';
import { describe, expect, test } from 'vitest';
import { codeOf } from '../../support/errors.ts';
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

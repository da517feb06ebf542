import Database from 'better-sqlite3';
import { SAMPLE_NAMES } from '@shared/contract/library.contract.ts';
import { openConnection } from '@core/db/connection.ts';
import { findDamagedValue } from '@core/db/check-values.ts';
import { join } from 'node:path';
import { Core } from '@core/core.ts';
import { expect, test } from 'vitest';
import { makeFolder } from '../../support/store.ts';

function sampleLibrary(): string {
  const file = join(makeFolder(), 'library.db');
  const core = new Core({ file });
  for (const name of SAMPLE_NAMES) core.command('library.openSample', { name });
  core.close();
  return file;
}

function damagedValueIn(file: string): string | undefined {
  const connection = openConnection(file);
  try {
    return findDamagedValue(connection);
  } finally {
    connection.close();
  }
}

test('every row of the samples is as a command stores it', () => {
  expect(damagedValueIn(sampleLibrary())).toBeUndefined();
});

test.each([
  ['cue.custom', "UPDATE cue SET custom = '{' WHERE rowid = 3"],
  ['task.stage', "PRAGMA ignore_check_constraints = ON; UPDATE task SET stage = 'qlanning' WHERE rowid = 5"],
])('%s that no command would store is found', (where, statement) => {
  const file = sampleLibrary();
  const connection = new Database(file);
  connection.exec(statement);
  connection.close();
  expect(damagedValueIn(file)).toBe(where);
});

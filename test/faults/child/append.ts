/**
 * Writes and syncs without SQLite and tells each one: `append.ts <file>`. Record n is one page filled with n; the line says n and the
 * moment after its sync (nanoseconds of the clock that never jumps). Ends with the first call that fails.
 */
import { closeSync, fdatasyncSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { recordOf } from '../support/records.ts';

const [path = ''] = process.argv.slice(2);
const file = openSync(path, 'w');
fsyncSync(file);
const folder = openSync(dirname(path), 'r');
fsyncSync(folder);
closeSync(folder);
for (let record = 1; ; record += 1) {
  writeSync(file, recordOf(record));
  fdatasyncSync(file);
  writeSync(1, `${record} ${process.hrtime.bigint()}\n`);
}

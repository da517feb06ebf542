/** Damage done to a library file from outside, by another process: a second handle in this one would drop the library's lock. */
import { spawnSync } from 'node:child_process';
import Database from 'better-sqlite3';

/** Where the pages of a table and its indexes stand in a library that is closed, by page number. */
export function pagesOf(file: string, table: string): readonly number[] {
  const connection = new Database(file, { readonly: true });
  try {
    return connection
      .prepare('SELECT rootpage FROM sqlite_schema WHERE tbl_name = ? AND rootpage > 0')
      .pluck()
      .all(table)
      .map(Number);
  } finally {
    connection.close();
  }
}

const SPOIL = `
const fs = require('node:fs');
const [file, pages] = process.argv.slice(-2);
const handle = fs.openSync(file, 'r+');
for (const page of JSON.parse(pages)) fs.writeSync(handle, Buffer.alloc(4096, 0x5a), 0, 4096, (page - 1) * 4096);
fs.closeSync(handle);
`;

/** Fills pages with nonsense while somebody else has the file open. */
export function spoilPages(file: string, pages: readonly number[]): void {
  const { status, stderr } = spawnSync(process.execPath, ['-e', SPOIL, '--', file, JSON.stringify(pages)]);
  if (status !== 0) throw new Error(String(stderr));
}

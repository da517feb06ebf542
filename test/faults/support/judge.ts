/**
 * Judges a library that a process left behind, from a copy and without the app's own code: SQLite's checks, the journal against the
 * rows, ranks. The copy leaves recovery to the app's next start.
 */
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { digestOf, tablesOf } from '../../support/digest.ts';
import type { DigestOptions } from '../../support/digest.ts';
import { hasProgram, runProgram } from './processes.ts';

type Connection = Database.Database;

export interface Judgement {
  readonly digest: string;
  /** One line each; none: sound. */
  readonly faults: readonly string[];
}

const foreignJudge = hasProgram('sqlite3');

/** Names of the program that judges, for the table. */
export const JUDGE = foreignJudge ? 'sqlite3 and a reader without the app’s code' : 'a reader without the app’s code';

export function judge(file: string, options: DigestOptions): Judgement {
  const folder = mkdtempSync(join(tmpdir(), 'silheomjang-judge-'));
  const copy = join(folder, 'library.db');
  try {
    copyFileSync(file, copy);
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
    const faults = foreignJudge ? foreignFaults(copy) : [];
    const connection = new Database(copy);
    try {
      return { digest: digestOf(connection, options), faults: [...faults, ...faultsIn(connection)] };
    } finally {
      connection.close();
    }
  } catch (error) {
    return { digest: '', faults: [error instanceof Error ? error.message : String(error)] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function foreignFaults(file: string): readonly string[] {
  const { code, stdout, stderr } = runProgram('sqlite3', [file, 'PRAGMA integrity_check; PRAGMA foreign_key_check;']);
  const said = stdout.trim();
  return code === 0 && said === 'ok' ? [] : [`sqlite3: ${said} ${stderr.trim()}`];
}

/** What is unsound in an open library. */
export function faultsIn(connection: Connection): readonly string[] {
  const integrity = connection.pragma('integrity_check', { simple: true });
  const dangling = connection.pragma('foreign_key_check') as readonly unknown[];
  return [
    ...(integrity === 'ok' ? [] : [`integrity: ${String(integrity)}`]),
    ...(dangling.length === 0 ? [] : [`${dangling.length} dangling references`]),
    ...rankFaults(connection),
    ...journalFaults(connection),
  ];
}

/** Two rows of one list at the same rank have no order. */
function rankFaults(connection: Connection): readonly string[] {
  const faults: string[] = [];
  for (const table of tablesOf(connection)) {
    const columns = connection.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
    if (!columns.includes('rank')) continue;
    // Files stand in the order of what they hang on; all else in the list of its nearest parent.
    const parents = columns.includes('ownerTable')
      ? ['experimentId', 'ownerTable', 'ownerId']
      : ['sheetId', 'cueId', 'taskId', 'experimentId'].filter((column) => columns.includes(column)).slice(0, 1);
    const list = parents.map((column) => `"${column}"`).join(', ');
    const double = connection
      .prepare<[], number>(`SELECT count(*) FROM (SELECT 1 FROM "${table}" GROUP BY ${list}, rank HAVING count(*) > 1)`)
      .pluck()
      .get();
    if (double !== 0) faults.push(`${table}: ${double} ranks stand twice`);
  }
  return faults;
}

type Row = Readonly<Record<string, string | number | null>>;

interface Image {
  readonly tableName: string;
  readonly rowId: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Every row is as the last step that is not undone left it, and there is no row that only an undone step made. */
function journalFaults(connection: Connection): readonly string[] {
  function images(undone: 0 | 1): readonly Image[] {
    return connection
      .prepare<[number], Image>(
        `SELECT tableName, rowId, before, after FROM rowChange JOIN changeSet ON changeSet.id = changeSetId
          WHERE undone = ? ORDER BY changeSetId, seq`,
      )
      .all(undone);
  }
  const expected = new Map<string, { readonly image: Image; readonly row: Row | null }>();
  for (const image of images(0)) {
    const key = `${image.tableName} ${image.rowId}`;
    const after: Row | null = image.after === null ? null : JSON.parse(image.after);
    const earlier = expected.get(key)?.row ?? {};
    expected.set(key, { image, row: after === null ? null : { ...earlier, ...after } });
  }
  for (const image of images(1)) {
    const key = `${image.tableName} ${image.rowId}`;
    if (image.before === null && !expected.has(key)) expected.set(key, { image, row: null });
  }
  return [...expected.values()]
    .filter(({ image, row }) => !stands(connection, image, row))
    .map(({ image }) => `the journal and ${image.tableName} ${image.rowId} disagree`);
}

function stands(connection: Connection, { tableName, rowId }: Image, row: Row | null): boolean {
  const stored = connection.prepare<[string], Row>(`SELECT * FROM "${tableName}" WHERE id = ?`).get(rowId);
  if (row === null || stored === undefined) return row === null && stored === undefined;
  return Object.entries(row).every(([column, value]) => stored[column] === value);
}

/** Rows for every table of the first release, written as that release wrote them: later migrations must carry them along. */
import { openConnection } from '@core/db/connection.ts';
import type { Connection } from '@core/db/connection.ts';
import { migrate } from '@core/db/migrate.ts';
import { MIGRATIONS } from '@core/db/migrations/index.ts';
import { systemPorts } from '@core/base/ports.ts';

/** The id of every row that has one. */
export const RELEASED_ID = '01900000-0000-7000-8000-000000000001';

/** A library of an earlier release, with rows in every table that the first release had. */
export function makeReleased(file: string, version: number): void {
  const connection = openConnection(file);
  const released = MIGRATIONS.filter((migration) => migration.version <= version);
  for (const [index, migration] of released.entries()) {
    migrate(connection, file, released.slice(0, index + 1), systemPorts);
    if (migration.version === 1) fillFirstRelease(connection);
  }
  connection.close();
}

/** Fills each column by its type and its name: references point at rows that are there. */
function fillFirstRelease(connection: Connection): void {
  const tables = connection
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all();
  connection.exec('BEGIN');
  for (const table of tables) {
    const columns = connection.pragma(`table_info(${table})`) as readonly { name: string; type: string }[];
    const references = connection.pragma(`foreign_key_list(${table})`) as readonly { from: string; table: string }[];
    const values = columns.map(({ name, type }) => {
      const target = references.find(({ from }) => from === name)?.table;
      if (table === 'changeSet' || target === 'changeSet') return name === 'scope' ? RELEASED_ID : journalValue(name);
      if (table === 'rowChange') return rowChangeValue(name);
      if (name === 'id' || target !== undefined) return RELEASED_ID;
      return type === 'INTEGER' ? 1 : textFor(name);
    });
    const names = columns.map(({ name }) => `"${name}"`).join(', ');
    connection
      .prepare(`INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`)
      .run(...values);
  }
  connection.exec('COMMIT');
}

const TEXTS: Readonly<Record<string, string>> = {
  origin: 'citizen',
  stage: 'topic',
  area: 'topic',
  status: 'todo',
  dateKind: 'none',
  role: 'staff',
  duty: 'lead',
  kind: 'cueSheet',
  audience: 'internal',
  means: 'card',
  evidence: 'receipt',
  withholding: 'none',
  proposerExit: 'met',
  participantSize: 'few',
  awareness: 'informed',
  filming: 'none',
  columns: '[]',
  custom: '{}',
  settings: '{}',
  value: '"x"',
  rank: 'a0',
};

function textFor(name: string): string {
  if (name.endsWith('At') || name === 'at') return '2026-07-01T00:00:00.000Z';
  if (name.endsWith('On') || name.endsWith('Date') || name === 'date' || name.endsWith('Due')) return '2026-07-01';
  return TEXTS[name] ?? `글 ${name}`;
}

function journalValue(name: string): string | number {
  const values: Readonly<Record<string, string | number>> = {
    id: 1,
    changeSetId: 1,
    name: 'experiment.edit',
    params: '{}',
    at: '2026-07-01T00:00:00.000Z',
    undone: 0,
    gesture: 'g',
  };
  return values[name] ?? '';
}

function rowChangeValue(name: string): string | number {
  const values: Readonly<Record<string, string | number>> = {
    seq: 0,
    tableName: 'experiment',
    rowId: RELEASED_ID,
    before: '{"headCount":0}',
    after: '{"headCount":1}',
  };
  return values[name] ?? '';
}

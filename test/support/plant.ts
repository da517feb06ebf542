/** Rows written into a real library file, as if they had been made long ago (no undo steps). */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Entity, EntityName } from '@shared/contract/entities.ts';
import { openConnection } from '@core/db/connection.ts';
import type { Connection } from '@core/db/connection.ts';
import { migrate } from '@core/db/migrate.ts';
import { MIGRATIONS } from '@core/db/migrations/index.ts';
import { systemPorts } from '@core/base/ports.ts';
import { UnitOfWork } from '@core/kernel/unit-of-work.ts';

export type Rows = { readonly [N in EntityName]?: readonly Entity<N>[] };

let empty: Buffer | undefined;

/** The bytes of a library without rows, as the migrations make it: they are run once a process, where each store would take a tenth of a second. */
function emptyLibrary(): Buffer {
  if (empty !== undefined) return empty;
  const folder = mkdtempSync(join(tmpdir(), 'silheomjang-empty-'));
  const file = join(folder, 'library.db');
  const connection = openConnection(file);
  migrate(connection, file, MIGRATIONS, systemPorts);
  connection.close();
  empty = readFileSync(file);
  rmSync(folder, { recursive: true });
  return empty;
}

/** The library at `file`, which is made where there is none, in the newest schema. */
export function openNewest(file: string): Connection {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, emptyLibrary());
  }
  const connection = openConnection(file);
  migrate(connection, file, MIGRATIONS, systemPorts);
  return connection;
}

/** Into the library at `file`, which is made where there is none. */
export function plantRows(file: string, rows: Rows): void {
  const connection = openNewest(file);
  const work = new UnitOfWork([connection, new Map()], 'library', systemPorts);
  connection.transaction(() => {
    for (const [table, list] of Object.entries(rows)) {
      for (const row of list) work.insertWithoutUndo(table as EntityName, row as Entity<EntityName>);
    }
  })();
  connection.close();
}

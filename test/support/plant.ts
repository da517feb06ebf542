/** Rows written into a real library file, as if they had been made long ago (no undo steps). */
import type { Entity, EntityName } from '@shared/contract/entities.ts';
import { openConnection } from '@core/db/connection.ts';
import { migrate } from '@core/db/migrate.ts';
import { MIGRATIONS } from '@core/db/migrations/index.ts';
import { systemPorts } from '@core/base/ports.ts';
import { UnitOfWork } from '@core/kernel/unit-of-work.ts';

export type Rows = { readonly [N in EntityName]?: readonly Entity<N>[] };

export function plantRows(file: string, rows: Rows): void {
  const connection = openConnection(file);
  migrate(connection, file, MIGRATIONS, systemPorts);
  const work = new UnitOfWork([connection, new Map()], 'library', systemPorts);
  connection.transaction(() => {
    for (const [table, list] of Object.entries(rows)) {
      for (const row of list) work.insertWithoutUndo(table as EntityName, row as Entity<EntityName>);
    }
  })();
  connection.close();
}

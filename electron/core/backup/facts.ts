/** What a library holds, read from any released schema: the figures that a manifest shows and by which a copy is held against its source. */
import { createHash } from 'node:crypto';
import type { BackupCounts, BackupExperiment } from '@shared/contract/backup.contract.ts';
import type { Connection } from '../db/connection.ts';

export interface AttachmentFile {
  readonly sha256: string;
  readonly bytes: number;
}

export interface LibraryFacts {
  readonly schema: number;
  /** Changes with every command: row counts of all tables and the end of the undo journal. */
  readonly stamp: string;
  readonly experiments: readonly BackupExperiment[];
  /** None in a schema that knows no attachments. */
  readonly attachments: readonly AttachmentFile[];
}

export function factsOf(connection: Connection): LibraryFacts {
  return {
    schema: Number(connection.pragma('user_version', { simple: true })),
    stamp: stampOf(connection),
    experiments: experimentsOf(connection),
    attachments: attachmentsOf(connection),
  };
}

export function totalsOf(experiments: readonly BackupExperiment[]): BackupCounts & { readonly experiments: number } {
  const sum = (field: keyof BackupCounts) => experiments.reduce((total, experiment) => total + experiment[field], 0);
  return {
    experiments: experiments.length,
    tasks: sum('tasks'),
    cues: sum('cues'),
    people: sum('people'),
    planned: sum('planned'),
    spent: sum('spent'),
  };
}

/**
 * A hash that two states share only when no command lies between them. Commands of one gesture fold into the last step, so its row
 * images belong to it.
 */
export function stampOf(connection: Connection): string {
  const tables = tableNames(connection);
  const counts = tables.map((table) => [table, connection.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()]);
  const journal = tables.includes('changeSet')
    ? [
        connection.prepare('SELECT max(id), sum(undone), max("at") FROM changeSet').raw().get(),
        connection
          .prepare(
            'SELECT * FROM rowChange WHERE changeSetId = (SELECT max(id) FROM changeSet) ORDER BY seq LIMIT 2000',
          )
          .raw()
          .all(),
      ]
    : [];
  return createHash('sha256')
    .update(JSON.stringify([counts, journal]))
    .digest('hex');
}

export function tableNames(connection: Connection, schema = 'main'): readonly string[] {
  return connection
    .prepare<[], string>(
      `SELECT name FROM ${schema}.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .pluck()
    .all();
}

interface StoredExperiment extends BackupCounts {
  readonly id: string;
  readonly title: string;
  readonly trashed: number;
}

/** `total` never fails on an overflow, which a summary must not. */
const EXPERIMENTS = `
  SELECT id, title, trashedAt IS NOT NULL AS trashed,
    (SELECT count(*) FROM task WHERE experimentId = experiment.id) AS tasks,
    (SELECT count(*) FROM cue WHERE experimentId = experiment.id) AS cues,
    (SELECT count(*) FROM person WHERE experimentId = experiment.id) AS people,
    (SELECT total(unitPrice * quantity * times) FROM budgetLine WHERE experimentId = experiment.id) AS planned,
    (SELECT total(total) FROM expense WHERE experimentId = experiment.id) AS spent
  FROM experiment ORDER BY id`;

function experimentsOf(connection: Connection): readonly BackupExperiment[] {
  if (!tableNames(connection).includes('experiment')) return [];
  return connection
    .prepare<[], StoredExperiment>(EXPERIMENTS)
    .all()
    .map((row) => ({ ...row, trashed: row.trashed === 1 }));
}

function attachmentsOf(connection: Connection): readonly AttachmentFile[] {
  if (!tableNames(connection).includes('attachment')) return [];
  return connection
    .prepare<[], AttachmentFile>('SELECT sha256, max(bytes) AS bytes FROM attachment GROUP BY sha256 ORDER BY sha256')
    .all();
}

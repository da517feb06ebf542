/**
 * A copy from before a destruction that comes back (a restore, a stick that was away for years) must not bring back whom it holds: the
 * log of what was destroyed, from wherever it is still known, goes through it first. The log holds ids alone.
 */
import type { DestructionTargets } from '@shared/contract/privacy.contract.ts';
import type { StoredRow } from '../db/codec.ts';
import type { Connection } from '../db/connection.ts';
import { migrate } from '../db/migrate.ts';
import { MIGRATIONS } from '../db/migrations/index.ts';
import type { Ports } from '../base/ports.ts';
import { eraseInside } from './erase.ts';
import type { AttachmentFile } from './facts.ts';
import { openCopy } from './inspect.ts';
import { destroyedIn, logOf } from './log-lines.ts';
import type { LogLines } from './log-lines.ts';
import { databaseIn } from './manifest.ts';
import { newestBackup } from './backup-folder.ts';

export interface DestroyedAgain {
  /** Things that the copy still held although they had been destroyed. */
  readonly records: number;
  /** Whether an attached file is still spoken of in it. */
  kept(file: AttachmentFile): boolean;
}

const UNTOUCHED: DestroyedAgain = { records: 0, kept: () => true };

/** Where a row of each kind stands, and what of it makes it not yet destroyed. */
const STANDING = {
  people: ['person', 'true'],
  expenses: ['expense', "payee <> ''"],
  payments: ['payment', "payeeName <> ''"],
  briefs: ['brief', "noticeContact <> ''"],
  experiments: ['experiment', 'true'],
} as const satisfies Record<keyof DestructionTargets, readonly [string, string]>;

const KINDS = ['people', 'expenses', 'payments', 'briefs', 'experiments'] as const;

/** What the newest backup of each shelf was told: every backup that was written anew carries the whole log. */
function toldOn(shelves: readonly string[]): readonly LogLines[] {
  return shelves.flatMap((folder) => {
    const newest = newestBackup(folder);
    if (newest === undefined) return [];
    try {
      const connection = openCopy(databaseIn(folder, newest.id), { readonly: true });
      try {
        return [logOf(connection)];
      } finally {
        connection.close();
      }
    } catch {
      // It has nothing to say, and is no less a backup for it.
      return [];
    }
  });
}

/** The lines of several logs, each once. */
function joined(logs: readonly LogLines[]): LogLines {
  const tables = new Map<string, Map<string, StoredRow>>();
  for (const [table, rows] of logs.flatMap((log) => [...log])) {
    const lines = tables.get(table) ?? new Map<string, StoredRow>();
    for (const row of rows) lines.set(JSON.stringify(row), row);
    tables.set(table, lines);
  }
  return new Map([...tables].map(([table, lines]) => [table, [...lines.values()]]));
}

/** Every line that is known now: of the library, if it is open, and of the backups on these shelves. */
export function knownDestructions(library: LogLines | null, shelves: readonly string[]): LogLines {
  return joined([...(library === null ? [] : [library]), ...toldOn(shelves)]);
}

/**
 * Rids a copy, which must be nobody's only one, of what was destroyed, and writes the log into it. A copy that holds none of it and
 * lacks no line stays byte for byte.
 */
export function destroyAgain(file: string, log: LogLines, ports: Ports): DestroyedAgain {
  const targets = destroyedIn(log);
  const { standing, lacking } = lookInto(file, log, targets);
  if (!lacking && standing.size === 0) return UNTOUCHED;
  const records = [...standing.values()].reduce((sum, ids) => sum + ids.size, 0);
  const told = new Map(log);
  told.set('destructionPlace', [...(log.get('destructionPlace') ?? []), ...restoredLines(log, standing, ports)]);
  const kept = eraseInside(
    file,
    { request: { targets, wording: { mark: '…', keep: [], strike: [] } }, log: told },
    ports,
  );
  return { records, kept: records === 0 ? UNTOUCHED.kept : kept };
}

type Standing = ReadonlyMap<keyof DestructionTargets, ReadonlySet<string>>;

/** Brings the copy to today's schema, without which it has no place for the log. */
function lookInto(file: string, log: LogLines, targets: DestructionTargets) {
  const connection = openCopy(file, { readonly: false });
  try {
    const lines = log.get('destruction') ?? [];
    if (lines.length === 0) return { standing: new Map(), lacking: false };
    migrate(connection, file, MIGRATIONS, { reached: () => {} });
    const has = connection.prepare<[string], number>('SELECT 1 FROM destruction WHERE id = ?').pluck();
    return {
      standing: standingIn(connection, targets),
      lacking: lines.some(({ id }) => has.get(String(id)) === undefined),
    };
  } finally {
    connection.close();
  }
}

/** What is still there, as a row or as a step that could bring it back. */
function standingIn(connection: Connection, targets: DestructionTargets): Standing {
  const found = KINDS.map((kind) => {
    const [table, condition] = STANDING[kind];
    const row = connection.prepare<[string], number>(`SELECT 1 FROM ${table} WHERE id = ? AND ${condition}`).pluck();
    const image = connection
      .prepare<[string, string], number>('SELECT 1 FROM rowChange WHERE rowId = ? AND tableName = ? LIMIT 1')
      .pluck();
    const there = targets[kind].filter(
      (id) => row.get(id) !== undefined || (table === 'person' && image.get(id, table) !== undefined),
    );
    return [kind, new Set(there)] as const;
  });
  return new Map(found.filter(([, ids]) => ids.size > 0));
}

function restoredLines(log: LogLines, standing: Standing, ports: Ports): readonly StoredRow[] {
  const things = log.get('destroyedThing') ?? [];
  const hit = things.filter(({ kind, id }) => [...standing].some(([one, ids]) => one === kind && ids.has(String(id))));
  const at = ports.now();
  return [...new Set(hit.map(({ destructionId }) => destructionId))].map((destructionId) => ({
    destructionId: destructionId ?? null,
    place: 'restored',
    at,
    files: 1,
  }));
}

/** The undo journal held against the rows: what the newest applied image of a row says must be how the row is. */
import { z } from 'zod';
import type { Connection } from '../db/connection.ts';
import type { Registry } from '../db/tables.ts';

const image = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
const changes = z.array(
  z.object({
    step: z.number(),
    seq: z.number(),
    scope: z.string(),
    table: z.string(),
    rowId: z.string(),
    after: z.string().nullable(),
  }),
);

/** Rows that are read between two turns of the window. */
const SLICE = 2000;
const ATTEMPTS = 3;

interface Newest {
  readonly scope: string;
  readonly table: string;
  /** The columns as the steps left them; null: the row was removed. */
  readonly left: z.output<typeof image> | null;
}

/**
 * Rows that are not as their steps left them, by scope: those steps can no longer be undone; nothing else follows from it. While somebody
 * keeps writing it is tried again, and then nothing is claimed.
 */
export async function strayImages(connection: Connection, registry: Registry): Promise<ReadonlyMap<string, number>> {
  const written = connection.prepare('SELECT total_changes()').pluck();
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = written.get();
    const stray = await compared(connection, registry, await newestImages(connection, registry));
    if (written.get() === before) return stray;
  }
  return new Map();
}

async function compared(
  connection: Connection,
  registry: Registry,
  newest: ReadonlyMap<string, Newest>,
): Promise<ReadonlyMap<string, number>> {
  const stray = new Map<string, number>();
  const reads = new Map(
    registry.names.map((table) => [String(table), connection.prepare(`SELECT * FROM ${table} WHERE id = ?`)]),
  );
  let read = 0;
  for (const [rowId, { scope, table, left }] of newest) {
    const now = reads.get(table)?.get(rowId);
    const asLeft =
      left === null
        ? now === undefined
        : isRow(now) && Object.entries(left).every(([column, value]) => now[column] === value);
    if (!asLeft) stray.set(scope, (stray.get(scope) ?? 0) + 1);
    read += 1;
    if (read % SLICE === 0) await pause();
  }
  return stray;
}

async function newestImages(connection: Connection, registry: Registry): Promise<ReadonlyMap<string, Newest>> {
  const page = connection.prepare(
    `SELECT changeSetId AS step, seq, scope, tableName AS "table", rowId, after
     FROM rowChange JOIN changeSet ON changeSet.id = changeSetId
     WHERE undone = 0 AND tableName IN (${registry.names.map((name) => `'${name}'`).join(', ')}) AND (changeSetId, seq) > (?, ?) ORDER BY changeSetId, seq LIMIT ${SLICE}`,
  );
  const newest = new Map<string, Newest>();
  for (let [step, seq] = [0, -1]; ;) {
    const found = changes.parse(page.all(step, seq));
    for (const { scope, table, rowId, after } of found) {
      const before = newest.get(rowId)?.left ?? {};
      newest.set(rowId, { scope, table, left: after === null ? null : { ...before, ...imageIn(after) } });
    }
    const last = found.at(-1);
    if (last === undefined) return newest;
    [step, seq] = [last.step, last.seq];
    await pause();
  }
}

/** An image that cannot be read says nothing of its row. */
function imageIn(text: string): z.output<typeof image> {
  try {
    return image.parse(JSON.parse(text));
  } catch {
    return {};
  }
}

function isRow(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** What returning a thing to how it was would take, and what is in the way. Reads only. */
import type { RestorePoint, RestorePreview } from '@shared/contract/history.contract.ts';
import type { StoredRow } from '../../db/codec.ts';
import { sql } from '../../db/reader.ts';
import type { Reader } from '../../db/reader.ts';
import type { EntityName, Registry } from '../../db/tables.ts';
import { AppError } from '../../base/app-error.ts';
import { findDeletion } from './put-back.plan.ts';
import { withoutDanglingRefs } from './row-integrity.ts';
import { timelines } from './timeline.ts';

/**
 * What a row is, rather than what it says, is never taken from the past; nor is whether an experiment is in the trash. What nobody types
 * but goes with something that somebody typed comes back with that.
 */
function isTaken(registry: Registry, table: EntityName, column: string): boolean {
  if (column === 'id' || column === 'trashedAt') return false;
  const groups: readonly (readonly string[])[] = registry.declarationOf(table).together ?? [];
  return registry.fieldOf(table, column)?.fixed !== true || groups.some((group) => group.includes(column));
}

export interface RestorePlan extends Pick<RestorePreview, 'kind'> {
  readonly table: EntityName;
  readonly id: string;
  readonly now: StoredRow | null;
  /** The complete row as it will be; null when it will not be there. */
  readonly wanted: StoredRow | null;
}

/** Throws `notFound`, `history.stepUndone`, `history.parentGone`. */
export function planRestore(reader: Reader, { experimentId, table, id, step, when }: RestorePoint): RestorePlan {
  const found = reader.first(
    sql.selectFrom('changeSet').select('undone').where('scope', '=', experimentId).where('id', '=', step),
  );
  const line = timelines(reader, [{ table, id }]).get(id);
  const states = line?.steps.get(step);
  if (found === undefined || line === undefined || states === undefined)
    throw new AppError('notFound', { what: table });
  if (found.undone === 1) throw new AppError('history.stepUndone');
  const { now } = line;
  const then = states[when];
  if (then === null) return { table, id, now, wanted: null, kind: now === null ? 'nothing' : 'remove' };
  const base = now ?? findDeletion(reader, { table, id })?.row ?? then;
  const wanted = withoutDanglingRefs(reader, table, taking(reader.registry, table, base, then));
  if (now === null) return { table, id, now, wanted, kind: 'putBack' };
  const same = Object.entries(wanted).every(([column, value]) => (now[column] ?? null) === value);
  return { table, id, now, wanted, kind: same ? 'nothing' : 'change' };
}

/** `base` with what `then` said; columns that came with a later release stay as they are. */
function taking(registry: Registry, table: EntityName, base: StoredRow, then: StoredRow): StoredRow {
  const chosen = registry.columnsOf(table).filter((column) => isTaken(registry, table, column) && column in then);
  return { ...base, ...Object.fromEntries(chosen.map((column) => [column, then[column] ?? null])) };
}

/** Row images as structured changes: which thing, what came or went with it, and each field before and after. */
import type { NamedThing, Parts, RowHistory } from '@shared/contract/history.contract.ts';
import type { StoredRow } from '../../db/codec.ts';
import { referredBy } from '../../db/tables.ts';
import type { EntityName, Registry } from '../../db/tables.ts';
import { fieldsBetween } from './fields-between.shared.ts';
import { ownerOf } from './row-names.shared.ts';
import type { Names } from './row-names.shared.ts';

/** One row of a step: how it was and how it became. */
export interface Change {
  readonly table: EntityName;
  readonly id: string;
  readonly before: StoredRow | null;
  readonly after: StoredRow | null;
}

/** Rows that hang on another row of the list that came, or went, in the same step are counted with it. */
export function groupWithChildren<C extends Change>(
  registry: Registry,
  changes: readonly C[],
): readonly { readonly change: C; readonly parts: readonly C[] }[] {
  const kinds = new Map(changes.map((change) => [change.id, kindOf(change)]));
  const partsOf = new Map<string, C[]>();
  const roots: C[] = [];
  for (const change of changes) {
    const host = hostOf(registry, change, kinds);
    if (host === undefined) roots.push(change);
    else partsOf.set(host, [...(partsOf.get(host) ?? []), change]);
  }
  function all(id: string): readonly C[] {
    return (partsOf.get(id) ?? []).flatMap((part) => [part, ...all(part.id)]);
  }
  return roots.map((change) => ({ change, parts: all(change.id) }));
}

export function countParts(parts: readonly Change[]): readonly Parts[] {
  const counts = new Map<EntityName, number>();
  for (const { table } of parts) counts.set(table, (counts.get(table) ?? 0) + 1);
  return [...counts].map(([table, count]) => ({ table, count }));
}

function kindOf({ before, after }: Pick<Change, 'before' | 'after'>): RowHistory['kind'] {
  return before === null ? 'created' : after === null ? 'deleted' : 'changed';
}

/** The row that this one came or went with; a duty counts with its card before its person. */
function hostOf(
  registry: Registry,
  change: Change,
  kinds: ReadonlyMap<string, RowHistory['kind']>,
): string | undefined {
  const kind = kindOf(change);
  if (kind === 'changed') return undefined;
  const row = change.before ?? change.after;
  return registry
    .referencesOf(change.table)
    .filter(({ onRemove, target }) => onRemove === 'remove' && target !== 'experiment')
    .map((reference) => referredBy(reference, row))
    .find((id): id is string => id !== null && kinds.get(id) === kind);
}

export function describeRow(names: Names, change: Change, parts: readonly Change[]): RowHistory {
  const { table, id, before, after } = change;
  const row = before ?? after;
  return {
    ...names.thing({ table, id }, row),
    kind: kindOf(change),
    room: names.registry.roomOf(table, row),
    owner: ownerName(names, table, row),
    fields: before === null || after === null ? [] : fieldsBetween(names, table, before, after),
    parts: countParts(parts),
  };
}

export function ownerName(names: Names, table: EntityName, row: StoredRow | null): NamedThing | null {
  const owner = ownerOf(names.registry, table, row);
  return owner === null ? null : names.thing(owner);
}

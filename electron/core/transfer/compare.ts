/**
 * What differs between an experiment here and another version of it, row by row, and what must go together so that any choice of
 * them leaves a valid experiment. Pure; both sides must have been brought onto the same ids (`align`).
 */
import type { Difference, DifferenceSide } from '@shared/contract/bundle-difference.ts';
import { PRODUCT, referredBy } from '../db/tables.ts';
import type { EntityName, Registry } from '../db/tables.ts';
import { rowKey, rowsOf } from './content.ts';
import type { AnyRow, Content } from './content.ts';
import { labelRows } from './label-rows.ts';
import { changedFields, sameRow } from './row-fields.ts';

interface Found {
  readonly table: EntityName;
  readonly here: AnyRow | undefined;
  readonly there: AnyRow | undefined;
}

/** Who changed a row since both sides were the same. */
export type ChangedBy = (table: EntityName, here: AnyRow | undefined, there: AnyRow | undefined) => DifferenceSide;

export function compare(
  here: Content,
  there: Content,
  tellSide: ChangedBy,
  registry: Registry = PRODUCT,
): readonly Difference[] {
  const found = registry.names.flatMap((table) => differing(table, here, there));
  const requires = requirements(found, here, registry);
  const describe = labelRows(here, there, registry);
  return found
    .map(({ table, here: before, there: after }): Difference => {
      const row = after ?? before;
      if (row === undefined) throw new Error('a difference without a row');
      const key = rowKey(table, row.id);
      const described = describe(table, row, after !== undefined);
      return {
        key,
        table,
        room: described.room,
        kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
        name: described.name,
        thing: described.thing,
        fields:
          before !== undefined && after !== undefined
            ? changedFields(registry, table, before, after, describe.names)
            : [],
        requires: [...(requires.get(key) ?? [])],
        side: tellSide(table, before, after),
      };
    })
    .toSorted(describe.inOrder);
}

function differing(table: EntityName, here: Content, there: Content): readonly Found[] {
  const rowsHere = new Map(rowsOf(here, table).map((row) => [row.id, row]));
  const rowsThere = new Map(rowsOf(there, table).map((row) => [row.id, row]));
  const ids = new Set([...rowsHere.keys(), ...rowsThere.keys()]);
  return [...ids]
    .map((id): Found => ({ table, here: rowsHere.get(id), there: rowsThere.get(id) }))
    .filter((pair) => !sameRow(pair.here, pair.there));
}

/**
 * A row taken from there needs what it refers to; a row removed here takes along what still refers to it; a cue that comes with a
 * number needs the change of whoever has that number here. Each of these is itself a difference, as the other side is consistent.
 */
function requirements(
  found: readonly Found[],
  here: Content,
  registry: Registry,
): ReadonlyMap<string, ReadonlySet<string>> {
  const requires = new Map<string, Set<string>>();
  const kinds = new Map(found.map((pair) => [keyOf(pair), pair]));
  function need(key: string, required: string): void {
    if (key === required) return;
    const known = requires.get(key);
    if (known === undefined) requires.set(key, new Set([required]));
    else known.add(required);
  }
  for (const pair of found) {
    if (pair.there === undefined) continue;
    for (const reference of registry.innerReferencesOf(pair.table)) {
      const targetKey = rowKey(reference.target, referredBy(reference, pair.there));
      if (kinds.get(targetKey)?.here === undefined && kinds.has(targetKey)) need(keyOf(pair), targetKey);
    }
  }
  for (const table of registry.names) {
    for (const reference of registry.innerReferencesOf(table)) {
      for (const row of rowsOf(here, table)) {
        const targetKey = rowKey(reference.target, referredBy(reference, row));
        const removed = kinds.get(targetKey);
        if (removed !== undefined && removed.there === undefined) need(targetKey, rowKey(table, row.id));
      }
    }
  }
  const numbered = new Map(here.tables.cue.filter((cue) => cue.number !== '').map((cue) => [numberKey(cue), cue.id]));
  for (const pair of found) {
    if (pair.table !== 'cue' || pair.there === undefined || pair.there['number'] === '') continue;
    const holder = numbered.get(numberKey(pair.there));
    if (holder !== undefined) need(keyOf(pair), rowKey('cue', holder));
  }
  return requires;
}

function keyOf({ table, here, there }: Found): string {
  return rowKey(table, (there ?? here)?.id);
}

function numberKey(cue: { readonly [column: string]: unknown }): string {
  return `${String(cue['sheetId'])} ${String(cue['number'])}`;
}

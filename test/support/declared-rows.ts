/** Rows of any table, as its declaration has them: blank where nothing must be given. */
import { blankFields, fieldsOf, isRanked, neededTexts } from '@shared/entities/derive.ts';
import { DECLARED, ENTITIES } from '@shared/entities/index.ts';
import type { EntityName } from '@shared/entities/index.ts';
import type { Declaration } from '@shared/entities/define.ts';
import type { Rows } from './plant.ts';
import { newId, nextRank } from './rows.ts';

type AnyFields = Readonly<Record<string, unknown>>;

/** A row with these fields; every text that must be given says the same. */
function makeRow(table: EntityName, experimentId: string, fields: AnyFields = {}): { readonly id: string } {
  const declaration: Declaration = DECLARED[table];
  const texts = Object.fromEntries(neededTexts(declaration).map((name) => [name, '가람']));
  const named = declaration.name.some((name) => name in texts) ? {} : namedBy(declaration);
  const ranked = isRanked(declaration) ? { rank: nextRank() } : {};
  const row = { ...blankFields(declaration), ...texts, ...named, ...ranked, id: newId(), experimentId, ...fields };
  return ENTITIES[table].parse(row);
}

function namedBy({ name: [first], fields }: Declaration): AnyFields {
  return first !== undefined && fields[first]?.kind === 'text' ? { [first]: '가람' } : {};
}

/** Rows of a table under these ids, with one row of each table that they must point at. */
export function rowsWithParents(table: EntityName, experimentId: string, ids: readonly string[]): Rows {
  const parents = fieldsOf(DECLARED[table] as Declaration).flatMap(([column, { kind, target, blank, fixed }]) =>
    kind === 'ref' && blank === undefined && fixed !== true && target !== undefined
      ? [{ column, table: target as EntityName, id: newId() }]
      : [],
  );
  const above = parents.map((parent) => rowsWithParents(parent.table, experimentId, [parent.id]));
  const links = Object.fromEntries(parents.map(({ column, id }) => [column, id]));
  const own = ids.map((id) => makeRow(table, experimentId, { ...links, id }));
  return Object.assign({}, ...above, { [table]: own }) as Rows;
}

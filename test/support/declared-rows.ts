/** Rows of any table, as its declaration has them: blank where nothing must be given. */
import { blankFields, choicesOf, fieldsOf, isRanked, neededTexts, ownersIn } from '@shared/entities/derive.ts';
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

/** What a field must hold that has no blank and is neither a text nor a reference: a day, a time, a moment, a number, a list with nothing in it. */
function neededTimes(declaration: Declaration): AnyFields {
  const needed = fieldsOf(declaration).filter(([, { blank }]) => blank === undefined);
  const days = needed.filter(([, { kind }]) => kind === 'day').map(([name]) => [name, '2026-11-02']);
  const clocks = needed.filter(([, { kind }]) => kind === 'clock').map(([name], at) => [name, 600 + at * 60]);
  const moments = needed
    .filter(([, { kind }]) => kind === 'instant')
    .map(([name]) => [name, '2026-11-02T05:00:00.000Z']);
  const numbers = needed.filter(([, { kind }]) => kind === 'number').map(([name]) => [name, 1]);
  // What a row belongs to is said where it is made.
  const codes = needed
    .filter(([name, { kind }]) => kind === 'code' && name !== 'ownerTable')
    .map(([name]) => [name, 'a']);
  const structures = needed
    .filter(([, { kind }]) => kind === 'structure')
    .map(([name, { schema }]) => [name, schema.safeParse([]).success ? [] : {}]);
  return Object.fromEntries([...days, ...clocks, ...moments, ...numbers, ...codes, ...structures]);
}

/**
 * A code for every list that must be chosen from: another one in each row, for a table may hold each only once. Where the list is open,
 * as that of the questions of the plan, any word is one.
 */
function neededChoices(declaration: Declaration, at: number): AnyFields {
  const needed = fieldsOf(declaration).filter(([, { kind, blank }]) => kind === 'choice' && blank === undefined);
  return Object.fromEntries(
    needed.map(([name, field]) => {
      const codes = choicesOf(field);
      return [name, codes[at % codes.length] ?? `code${String.fromCodePoint(65 + at)}`];
    }),
  );
}

interface Parent {
  readonly column: string;
  readonly table: EntityName;
}

/** The rows that a row must point at: its references without a blank, and what it belongs to. */
function parentsOf(declaration: Declaration): readonly Parent[] {
  return fieldsOf(declaration).flatMap(([column, { kind, target, ownedBy, blank, fixed }]) => {
    if (kind !== 'ref' || blank !== undefined || fixed === true) return [];
    if (ownedBy !== undefined) return [{ column, table: ownerOf(declaration) }];
    return target === undefined ? [] : [{ column, table: target as EntityName }];
  });
}

/** What such a row belongs to: a person where it may, else the first table that may own one. */
function ownerOf(declaration: Declaration): EntityName {
  const ownership = Object.values(declaration.fields).find(({ ownedBy }) => ownedBy !== undefined)?.ownedBy;
  const owners = ownership === undefined ? [] : (ownersIn(DECLARED, ownership) as readonly EntityName[]);
  return owners.find((table) => table === 'person') ?? owners[0] ?? 'person';
}

/** Rows of a table under these ids, each with its own row of each table that it must point at. */
export function rowsWithParents(table: EntityName, experimentId: string, ids: readonly string[]): Rows {
  const declaration: Declaration = DECLARED[table];
  const all: Record<string, { readonly id: string }[]> = {};
  const plant = (rows: Rows) => {
    for (const [name, more] of Object.entries(rows))
      (all[name] ??= []).push(...(more as unknown as readonly { readonly id: string }[]));
  };
  for (const [at, id] of ids.entries()) {
    const parents = parentsOf(declaration).map((parent) => ({ ...parent, id: newId() }));
    for (const parent of parents) plant(rowsWithParents(parent.table, experimentId, [parent.id]));
    const links = Object.fromEntries(parents.map((parent) => [parent.column, parent.id]));
    const owner = 'ownerTable' in declaration.fields ? { ownerTable: ownerOf(declaration) } : {};
    plant({
      [table]: [
        makeRow(table, experimentId, {
          ...neededChoices(declaration, at),
          ...neededTimes(declaration),
          ...owner,
          ...links,
          id,
        }),
      ],
    } as Rows);
  }
  return all as Rows;
}

/** A found row as it is called, and where it is looked at. */
import type { ParsedOf } from '@shared/contract/define.ts';
import type { FoundRow, searchQueries } from '@shared/contract/search.contract.ts';
import { sql as raw } from 'kysely';
import type { StoredRow } from '../../db/codec.ts';
import { sql } from '../../db/reader.ts';
import type { Reader } from '../../db/reader.ts';
import { referredBy } from '../../db/tables.ts';
import type { EntityName } from '../../db/tables.ts';
import { Names } from '../history/row-names.shared.ts';

/** Titles of the experiments that are not in the trash, the one that was changed last first, with its place in that order. */
export type OpenExperiments = ReadonlyMap<string, { readonly title: string; readonly place: number }>;

export function openExperiments(reader: Reader): OpenExperiments {
  const rows = reader.all<{ id: string; title: string }>(
    sql.selectFrom('experiment').select(['id', 'title']).where('trashedAt', 'is', null).orderBy('updatedAt', 'desc'),
  );
  return new Map(rows.map(({ id, title }, place) => [id, { title, place }]));
}

export class FoundRows {
  readonly #reader: Reader;
  readonly #names: Names;
  readonly #experiments: OpenExperiments;

  constructor(reader: Reader, experiments: OpenExperiments) {
    this.#reader = reader;
    this.#names = new Names(reader);
    this.#experiments = experiments;
  }

  /** Null for a row that is gone, or whose experiment is in the trash. */
  at(table: EntityName, id: string): { readonly row: StoredRow; readonly found: FoundRow } | null {
    const row = this.#row(table, id);
    const experimentId = String(row?.[table === 'experiment' ? 'id' : 'experimentId']);
    const experiment = this.#experiments.get(experimentId);
    if (row === undefined || experiment === undefined) return null;
    const { registry } = this.#reader;
    const parent = registry.parentOf(table, row);
    const owner = parent === null ? undefined : this.#row(parent.table, parent.id);
    const found = {
      experimentId,
      experiment: experiment.title,
      room: registry.roomOf(table, row),
      thing: this.#names.thing({ table, id }, row),
      listId: this.#listOf(table, row),
      owner: parent === null || owner === undefined ? null : this.#names.thing(parent, owner),
    };
    return { row, found };
  }

  /** What a row is listed under, where that is a row as well: its order begins with a reference to it. */
  #listOf(table: EntityName, row: StoredRow): string | null {
    const { registry } = this.#reader;
    const [list] = registry.declarationOf(table).order ?? [];
    const reference = registry.innerReferencesOf(table).find(({ column }) => column === list);
    return reference === undefined ? null : referredBy(reference, row);
  }

  #row(table: EntityName, id: string): StoredRow | undefined {
    return this.#reader.first<StoredRow>(
      sql
        .selectFrom(table)
        .selectAll()
        .where(raw`id`, '=', id),
    );
  }
}

export function namedRows(
  reader: Reader,
  { things }: ParsedOf<(typeof searchQueries)['search.named']>,
): readonly FoundRow[] {
  const rows = new FoundRows(reader, openExperiments(reader));
  return things.flatMap(({ table, id }) => {
    const named = reader.registry.has(table) ? rows.at(table, id) : null;
    return named === null ? [] : [named.found];
  });
}

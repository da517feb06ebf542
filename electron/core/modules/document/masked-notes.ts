/**
 * What a paper masks in free text, noted by the masker itself while the paper is drafted, so that the desk can show it before the paper is
 * saved. It holds what was masked: it goes to the screen and nowhere else, neither onto the paper nor into its settings or a log.
 */
import type { MaskedOnPaper, MaskedPlace, MaskedWord } from '@shared/contract/document.contract.ts';
import type { EntityName } from '@shared/contract/entities.ts';
import type { NamedThing } from '@shared/contract/history.contract.ts';
import type { Masked } from '@shared/domain/masking.ts';
import { PERSONAL_KINDS } from '@shared/domain/personal-finder.ts';
import type { StoredRow } from '../../db/codec.ts';
import { PRODUCT } from '../../db/tables.ts';
import { nameOf } from '../history/row-names.shared.ts';

export interface TextPlace {
  readonly thing: NamedThing;
  readonly column: string;
  /** Which of several texts in that column. */
  readonly part: string;
}

/** The fields of a row. */
export type FieldsOf = (column: string, part?: string) => TextPlace;

export function fieldsOf(table: EntityName, id: string, row: StoredRow | null, number = ''): FieldsOf {
  return (column, part = '') => ({ thing: { table, id, name: nameOf(PRODUCT, table, row), number }, column, part });
}

/** Most places that one answer lists. */
const MOST = 200;

export class MaskedNotes {
  readonly #places = new Map<string, MaskedPlace>();

  /** A text that stands on the paper twice is noted once. */
  add({ thing, column, part }: TextPlace, masked: readonly Masked[]): void {
    if (masked.length === 0) return;
    const key = [thing.table, thing.id, column, part].join('\u0001');
    if (!this.#places.has(key)) this.#places.set(key, { thing, column, words: counted(masked) });
  }

  summary(): MaskedOnPaper {
    const all = [...this.#places.values()];
    const words = all.flatMap((place) => place.words);
    const counts = PERSONAL_KINDS.map((kind) => ({
      kind,
      count: words.filter((word) => word.kind === kind).reduce((sum, { count }) => sum + count, 0),
    }));
    return {
      counts: counts.filter(({ count }) => count > 0),
      places: all.slice(0, MOST),
      more: Math.max(0, all.length - MOST),
    };
  }
}

function counted(masked: readonly Masked[]): readonly MaskedWord[] {
  const words = new Map<string, MaskedWord>();
  for (const one of masked) {
    const key = `${one.kind}\u0001${one.original}`;
    words.set(key, { ...one, count: (words.get(key)?.count ?? 0) + 1 });
  }
  return [...words.values()];
}

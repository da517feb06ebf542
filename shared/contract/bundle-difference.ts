/** What differs between an experiment here and another version of it: row by row, as data that crosses the door. */
import type { RoomId } from '../entities/rooms.ts';
import type { EntityName } from './entities.ts';

export type FieldValue = string | number | boolean | null;

export interface FieldDifference {
  readonly field: string;
  /**
   * `plain`: the stored values; `name`: what a reference leads to, by name; `order` and `structure`: only that it differs, as a rank or
   * the columns of a sheet say nothing to a reader.
   */
  readonly kind: 'plain' | 'name' | 'order' | 'structure';
  readonly before: FieldValue;
  readonly after: FieldValue;
}

/** Who changed the row since both sides were the same: `unknown` where nothing tells when that was. */
export type DifferenceSide = 'there' | 'here' | 'both' | 'unknown';

export interface Difference {
  /** `<table> <row id>`: what a pick names. */
  readonly key: string;
  readonly table: EntityName;
  readonly room: RoomId;
  /** Seen from here: `added` is only there, `removed` only here. */
  readonly kind: 'added' | 'removed' | 'changed';
  readonly name: string;
  /** The thing that it belongs to (a card, a sheet), by key and name; itself for a thing of its own. */
  readonly thing: { readonly key: string; readonly name: string };
  /** The changed fields; empty unless `changed`. */
  readonly fields: readonly FieldDifference[];
  /** Keys of differences that must be taken with this one, so that references and unique numbers hold. */
  readonly requires: readonly string[];
  readonly side: DifferenceSide;
}

/** The search over every experiment: what a text is found in, and where that is looked at. */
import { z } from 'zod';
import type { RoomId } from '../entities/rooms.ts';
import type { MarkedText } from '../domain/search-text.ts';
import { query } from './define.ts';
import { id, tableName } from '../entities/columns.ts';
import type { NamedThing } from './history.contract.ts';

/** Characters of a query; more would not be typed. */
export const SEARCH_LIMIT = 200;

/** A row and where it is looked at. */
export interface FoundRow {
  readonly experimentId: string;
  /** The title of its experiment. */
  readonly experiment: string;
  readonly room: RoomId;
  readonly thing: NamedThing;
  /** What it is a part of (the card of a check item), which is where it is looked at; null for a thing of its own. */
  readonly owner: NamedThing | null;
  /** The row under which it is listed (the sheet of a cue); null where it stands in the list of the experiment. */
  readonly listId: string | null;
}

export interface SearchHit extends FoundRow {
  /** The column in which the text stands. */
  readonly field: string;
  /** Whether that column is what the row is called by. */
  readonly inName: boolean;
  /** The text around what was found. */
  readonly text: MarkedText;
}

export interface SearchAnswer {
  /** Best first: of the experiment that is open, then of the others; whole names, beginnings of names, names, other texts. */
  readonly hits: readonly SearchHit[];
  /** What was searched for instead, where the query was typed under the other keyboard layout; null otherwise. */
  readonly readAs: string | null;
}

/** Most rows that are asked for by name at once. */
const NAMED_AT_ONCE = 50;

export const searchQueries = {
  /** Rows of experiments in the trash are left out. A query without a letter or digit finds nothing. */
  'search.find': query<SearchAnswer>('library')(
    z.object({
      text: z.string().max(SEARCH_LIMIT),
      /** The experiment that is open, whose rows come first; null: none. */
      near: id.nullable().default(null),
      limit: z.int().min(1).max(100).default(30),
    }),
  ),
  /** The rows of these ids as they are called now, in this order; those that are gone, or in the trash, are left out. */
  'search.named': query<readonly FoundRow[]>('library')(
    z.object({ things: z.array(z.object({ table: tableName, id })).max(NAMED_AT_ONCE) }),
  ),
} as const;

/** What the palette offers, whatever it is: where it leads or what it does, and by which words it is found. */
import type { FoundRow, SearchHit } from '@shared/contract/search.contract.ts';
import type { MarkedText } from '@shared/domain/search-text.ts';
import { markFound, underOtherLayout } from '@shared/domain/search-text.ts';
import type { Icon } from '@ui/index.ts';
import { rowAddress } from '@app/lib/row-address.ts';

export interface PaletteEntry {
  readonly id: string;
  readonly icon: Icon;
  readonly label: string;
  /** What is shown instead, where that tells more: what it names finds nothing, so that Enter never undoes what was only looked for. */
  readonly shown?: string;
  /** Other words by which it is found, not shown. */
  readonly keywords?: string;
  readonly hint?: string;
  readonly shortcut?: string;
  readonly perform: () => void;
}

export interface FoundEntry extends PaletteEntry {
  /** The label with what was found in it; null where that was a keyword. */
  readonly marked: MarkedText | null;
}

/** Those that the typed text finds, those that begin with it first; under the other keyboard layout where it finds none. */
export function findEntries(entries: readonly PaletteEntry[], typed: string): readonly FoundEntry[] {
  const found = entriesWith(entries, typed);
  if (found.length > 0) return found;
  const meant = underOtherLayout(typed);
  return meant === null ? [] : entriesWith(entries, meant);
}

function entriesWith(entries: readonly PaletteEntry[], typed: string): readonly FoundEntry[] {
  const found = entries.flatMap((entry): readonly FoundEntry[] => {
    const marked = markFound(entry.label, typed);
    if (marked === null && markFound(entry.keywords ?? '', typed) === null) return [];
    return [{ ...entry, marked }];
  });
  const begins = ({ marked }: FoundEntry) => (marked?.before === '' ? 0 : 1);
  return found.toSorted((one, other) => begins(one) - begins(other));
}

/** Under which name a row is remembered; `rowOf` reads it back. */
export function rowEntryId({ thing }: Pick<FoundRow, 'thing'>): string {
  return `row:${thing.table}:${thing.id}`;
}

export function rowOf(id: string): { readonly table: string; readonly id: string } | null {
  const [kind, table = '', row = ''] = id.split(':');
  return kind === 'row' && row !== '' ? { table, id: row } : null;
}

/**
 * Where a row is looked at: its own address in its room, that of what it is a part of, its place in the list that it stands in, or its
 * field of the overview. `hit`: the field
 * that was found is led to as well, unless it is the name.
 */
export function addressOf(row: FoundRow, hit?: Pick<SearchHit, 'field' | 'inName'>): string {
  const { experimentId, room, thing, owner, listId } = row;
  const field = hit === undefined || hit.inName ? undefined : hit.field;
  if (thing.table === 'experiment' && field === undefined) return `/e/${experimentId}/overview`;
  if (room === 'overview') return rowAddress(experimentId, room, owner === null ? (field ?? null) : 'venue');
  if (owner !== null) return rowAddress(experimentId, room, owner.id);
  return listId === null
    ? rowAddress(experimentId, room, thing.id, field)
    : rowAddress(experimentId, room, listId, thing.id);
}

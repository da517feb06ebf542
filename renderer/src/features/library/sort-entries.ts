import type { LibraryEntry } from '@shared/contract/library.contract.ts';
import type { CivilDate } from '@shared/domain/units.ts';

/** What is coming first, nearest day on top; then what has no date; then what is over, the latest on top. */
export function sortEntries(entries: readonly LibraryEntry[], today: CivilDate): readonly LibraryEntry[] {
  return entries.toSorted((one, other) => {
    const groups = groupOf(one.eventDate, today) - groupOf(other.eventDate, today);
    if (groups !== 0) return groups;
    return groupOf(one.eventDate, today) === 0 ? byDate(one, other) : byDate(other, one);
  });
}

function groupOf(date: CivilDate | null, today: CivilDate): number {
  if (date === null) return 1;
  return date >= today ? 0 : 2;
}

function byDate(one: LibraryEntry, other: LibraryEntry): number {
  const [first, second] = [one.eventDate ?? one.updatedAt, other.eventDate ?? other.updatedAt];
  return first < second ? -1 : first > second ? 1 : 0;
}

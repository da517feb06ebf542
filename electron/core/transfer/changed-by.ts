/**
 * Who changed a row since both versions were the same. Each library knows when it changed a row by its own clock; a bundle says what it
 * grew from, so that no two clocks are ever compared.
 */
import type { Bundle } from '@shared/contract/bundle.ts';
import { rowKey } from './content.ts';
import type { ChangedBy } from './compare.ts';

/** When each row was last changed: `rowKey` → instant. */
export type Touched = Readonly<Record<string, string>>;

/** The bundle last taken in: when its writer wrote it, and when it was taken in here. */
export type Base = NonNullable<Bundle['base']>;

interface Knowledge {
  readonly touchedHere: Touched;
  /** Every moment at which a step of here, undone or not, changed a row: `rowKey` and instant with a space between. */
  readonly momentsHere: ReadonlySet<string>;
  /** What the library remembers of the bundle that it last took in for this experiment. */
  readonly baseHere: Base | null;
}

export function changedBySince(
  bundle: Pick<Bundle, 'base' | 'touched'>,
  { touchedHere, momentsHere, baseHere }: Knowledge,
): ChangedBy {
  const since = commonPoint(bundle.base, baseHere);
  if (since === null) return (table, here, there) => originOf(rowKey(table, (there ?? here)?.id));

  /**
   * No file ever came from the one to the other: a file of this very library, or of a copy of it. Where the last step that the file
   * knows for a row stands in the history of here, the file is the earlier of the two, and what differs was done here.
   */
  function originOf(key: string): 'here' | 'unknown' {
    const last = bundle.touched[key];
    const isEarlier = last === undefined ? touchedHere[key] !== undefined : momentsHere.has(`${key} ${last}`);
    return isEarlier ? 'here' : 'unknown';
  }

  return (table, here, there) => {
    const key = rowKey(table, (there ?? here)?.id);
    const changedHere = (touchedHere[key] ?? '') > since.here;
    const changedThere = (bundle.touched[key] ?? '') > since.there;
    if (changedHere && changedThere) return 'both';
    if (changedThere) return 'there';
    // Neither, and yet they differ: it was left as it was when the two last met, or the history of it is gone.
    return changedHere ? 'here' : 'unknown';
  };
}

/**
 * The moment at which both were the same, by the clock of each. Either the bundle grew from one that was written here, or what is here
 * grew from one that its writer wrote; of both, the later counts (both stand in the writer's clock).
 */
function commonPoint(theirs: Base | null, ours: Base | null): { readonly here: string; readonly there: string } | null {
  const fromTheirs = theirs === null ? null : { here: theirs.exportedAt, there: theirs.at };
  const fromOurs = ours === null ? null : { here: ours.at, there: ours.exportedAt };
  if (fromTheirs === null || fromOurs === null) return fromTheirs ?? fromOurs;
  return fromTheirs.there > fromOurs.there ? fromTheirs : fromOurs;
}

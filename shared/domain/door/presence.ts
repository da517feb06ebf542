/**
 * Who is there, from the log of the door alone. The log only grows: what was pressed by mistake is taken back by a later entry, and both
 * stay. Its order is that in which it was written, never that of the clock, which may have been set back in between.
 */
import { grouped } from '../grouped.ts';
import type { Instant } from '../units.ts';
import type { CheckInAction, CheckInSource, DoorKind } from './codes.ts';

export interface CheckInFacts {
  readonly id: string;
  /** Null: a walk-in without a name, or somebody whose record is gone. */
  readonly personId: string | null;
  /** Whose entry it is where no person says so. */
  readonly subject: string;
  readonly kind: DoorKind;
  readonly label: string;
  readonly action: CheckInAction;
  readonly at: Instant;
  readonly companions: number;
  readonly markerId: string | null;
  readonly tagGiven: boolean;
  readonly source: CheckInSource;
  /** Of an undo: the entry that it takes back. */
  readonly undoesId: string | null;
}

export interface Presence<R extends CheckInFacts = CheckInFacts> {
  /** The person, else the subject of the entries. */
  readonly key: string;
  readonly personId: string | null;
  readonly label: string;
  readonly kind: DoorKind;
  readonly state: 'in' | 'left' | 'none';
  /** With which the present stay, or the last one, began; null: never came. */
  readonly arrival: R | null;
  /** Arrivals that were pressed while they were in already. */
  readonly repeats: readonly R[];
  /** With which the last stay ended; null while they are in. */
  readonly leaving: R | null;
  readonly companions: number;
  readonly markerId: string | null;
  readonly tagGiven: boolean;
  /** The newest entry that stands: what an undo takes back. */
  readonly last: R | null;
  /** Every entry, with those that were taken back. */
  readonly entries: readonly R[];
}

export type Presences<R extends CheckInFacts = CheckInFacts> = ReadonlyMap<string, Presence<R>>;

function keyOf({ personId, subject }: Pick<CheckInFacts, 'personId' | 'subject'>): string {
  return personId ?? subject;
}

/** `log`: in the order in which it was written; an entry that stands there twice counts once. */
export function presencesOf<R extends CheckInFacts>(log: readonly R[]): Presences<R> {
  const known = new Set<string>();
  const entries = log.filter(({ id }) => !known.has(id) && known.add(id));
  const undone = new Set(
    entries.flatMap(({ action, undoesId }) => (action === 'undo' && undoesId !== null ? [undoesId] : [])),
  );
  return new Map([...grouped(entries, keyOf)].map(([key, own]) => [key, presenceOf(key, own, undone)]));
}

function presenceOf<R extends CheckInFacts>(key: string, own: readonly R[], undone: ReadonlySet<string>): Presence<R> {
  const standing = own.filter(({ id, action }) => action !== 'undo' && !undone.has(id));
  let state: Presence['state'] = 'none';
  let arrival: R | null = null;
  let leaving: R | null = null;
  let repeats: R[] = [];
  for (const entry of standing) {
    if (entry.action === 'arrive' && state === 'in') repeats.push(entry);
    else if (entry.action === 'arrive') {
      [state, arrival, leaving, repeats] = ['in', entry, null, []];
    } else if (entry.action === 'leave' && state === 'in') {
      [state, leaving] = ['left', entry];
    }
  }
  const [first] = own;
  const named = arrival ?? first;
  return {
    key,
    personId: first?.personId ?? null,
    label: named?.label ?? '',
    kind: named?.kind ?? 'participant',
    state,
    arrival,
    repeats,
    leaving,
    companions: Math.max(0, ...standing.filter(({ action }) => action === 'arrive').map((one) => one.companions)),
    markerId: standing.findLast(({ markerId }) => markerId !== null)?.markerId ?? null,
    tagGiven: standing.some(({ tagGiven }) => tagGiven),
    last: standing.at(-1) ?? null,
    entries: own,
  };
}

/** Whether somebody came, whether or not they have left since. */
export function hasCome({ arrival }: Pick<Presence, 'arrival'>): boolean {
  return arrival !== null;
}

/** Heads that came, with those whom they brought; null while nothing was recorded, for then nobody has counted. */
export function cameHeads(presences: Presences, kinds: readonly DoorKind[]): number | null {
  const came = [...presences.values()].filter((one) => hasCome(one) && kinds.includes(one.kind));
  return came.length === 0 ? null : came.reduce((sum, { companions }) => sum + 1 + companions, 0);
}

/** How many of each marker were handed out. */
export function markersGiven(presences: Presences): ReadonlyMap<string, number> {
  const given = new Map<string, number>();
  for (const { markerId } of presences.values())
    if (markerId !== null) given.set(markerId, (given.get(markerId) ?? 0) + 1);
  return given;
}

/** A screen reads the clock now and then; by less than this it is no clock that was set back. */
const SLACK = 60_000;

/** The newest time of the log where the clock is more than a minute behind it: it was set back. Null: it is not. */
export function clockBehind(log: readonly Pick<CheckInFacts, 'at'>[], now: Instant): Instant | null {
  const newest = log.reduce<Instant | null>((latest, { at }) => (latest === null || at > latest ? at : latest), null);
  return newest !== null && Date.parse(newest) - Date.parse(now) > SLACK ? newest : null;
}

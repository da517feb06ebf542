/** Who takes part: places and who has them, the waiting list, and what is still to be done (requirements C15, D06–D08, Q11). */
import { diffDays } from './civil-date.ts';
import { isNear, SURE_BY } from './near-event.ts';
import type { CivilDate } from './units.ts';

/** In the order of the way; the last two end it. */
export const PARTICIPATION_STATES = ['applied', 'selected', 'waiting', 'confirmed', 'declined', 'cancelled'] as const;
export type ParticipationState = (typeof PARTICIPATION_STATES)[number];

export interface Participant {
  readonly id: string;
  readonly state: ParticipationState;
  readonly groupId: string | null;
  readonly appliedOn: CivilDate | null;
  readonly companions: number;
  readonly isMinor: boolean;
  readonly remindedOn: CivilDate | null;
}

export interface TargetGroup {
  readonly id: string;
  readonly target: number | null;
}

/** With those who come along. */
export function headsOf(rows: readonly Pick<Participant, 'companions'>[]): number {
  return rows.reduce((sum, { companions }) => sum + 1 + companions, 0);
}

/** Those who have a place: chosen, or chosen and sure. */
export function placed<P extends Pick<Participant, 'state'>>(rows: readonly P[]): readonly P[] {
  return rows.filter(({ state }) => state === 'selected' || state === 'confirmed');
}

/** Those who wait in the order in which they move up: by the place of their last draw, then by the day they applied. */
export function waitingOrder<P extends Pick<Participant, 'id' | 'state' | 'appliedOn'>>(
  rows: readonly P[],
  drawnPlaces: ReadonlyMap<string, number>,
): readonly P[] {
  const key = ({ id, appliedOn }: P) => [drawnPlaces.get(id) ?? Infinity, appliedOn ?? '9999'] as const;
  return rows
    .filter(({ state }) => state === 'waiting')
    .toSorted((one, other) => {
      const [place, day] = key(one);
      const [otherPlace, otherDay] = key(other);
      if (place !== otherPlace) return place < otherPlace ? -1 : 1;
      return day === otherDay ? 0 : day < otherDay ? -1 : 1;
    });
}

export interface Offer<P> {
  /** Null: of no group, or of the event as a whole. */
  readonly groupId: string | null;
  /** Places that are free; null where no target says how many there are. */
  readonly free: number | null;
  readonly next: P;
}

/**
 * Who moves up where a place is free, one per group. A group with a target has as many places; people of no group, and all where no
 * group has one, share the target of the event. Without any target a place is free once somebody who applied cannot come.
 */
export function moveUpOffers<P extends Participant>(
  rows: readonly P[],
  groups: readonly TargetGroup[],
  target: number | null,
  drawnPlaces: ReadonlyMap<string, number>,
): readonly Offer<P>[] {
  const own = groups.filter((group) => group.target !== null);
  const ownIds = new Set(own.map(({ id }) => id));
  const shared = rows.filter(({ groupId }) => groupId === null || !ownIds.has(groupId));
  const left = target === null ? null : Math.max(0, target - own.reduce((sum, group) => sum + (group.target ?? 0), 0));
  return [
    ...own.map((group) => ({
      groupId: group.id,
      places: group.target,
      among: rows.filter(({ groupId }) => groupId === group.id),
    })),
    { groupId: null, places: left, among: shared },
  ].flatMap(({ groupId, places, among }): readonly Offer<P>[] => {
    const [next] = waitingOrder(among, drawnPlaces);
    if (next === undefined) return [];
    if (places === null)
      return among.some(({ state }) => state === 'cancelled' || state === 'declined')
        ? [{ groupId, free: null, next }]
        : [];
    const free = places - headsOf(placed(among));
    return free < 1 + next.companions ? [] : [{ groupId, free, next }];
  });
}

/** Days before the event on which everyone is asked again (requirements D08). */
export const REMINDER_DAYS = [7, 3, 1] as const;

/** The reminder that is due: the days before the event at which its time came; null before the first, and after the event. */
export function reminderDue(today: CivilDate, eventDate: CivilDate | null): (typeof REMINDER_DAYS)[number] | null {
  if (eventDate === null) return null;
  const left = diffDays(today, eventDate);
  return left < 0 ? null : (REMINDER_DAYS.findLast((days) => left <= days) ?? null);
}

/** Confirmed people who were not asked again since the reminder fell due. */
export function toRemind<P extends Pick<Participant, 'state' | 'remindedOn'>>(
  rows: readonly P[],
  today: CivilDate,
  eventDate: CivilDate | null,
): readonly P[] {
  const due = reminderDue(today, eventDate);
  if (due === null || eventDate === null) return [];
  return rows.filter(
    ({ state, remindedOn }) => state === 'confirmed' && (remindedOn === null || diffDays(remindedOn, eventDate) > due),
  );
}

/** Chosen people who have not said that they come although the event is near. */
export function notSure<P extends Pick<Participant, 'state'>>(
  rows: readonly P[],
  today: CivilDate,
  eventDate: CivilDate | null,
): readonly P[] {
  return isNear(today, eventDate, SURE_BY) ? rows.filter(({ state }) => state === 'selected') : [];
}

/** Groups in which fewer have a place than should. */
export function belowTarget<G extends TargetGroup>(
  groups: readonly G[],
  rows: readonly Pick<Participant, 'groupId' | 'state' | 'companions'>[],
): readonly { readonly group: G; readonly target: number; readonly heads: number }[] {
  return groups.flatMap((group) => {
    const heads = headsOf(placed(rows.filter(({ groupId }) => groupId === group.id)));
    return group.target !== null && heads < group.target ? [{ group, target: group.target, heads }] : [];
  });
}

/** The place that each came out in the last draw they took part in; draws in the order in which they were held. */
export function lastPlaces(
  draws: readonly { readonly id: string }[],
  entries: readonly { readonly drawId: string; readonly participationId: string; readonly place: number }[],
): ReadonlyMap<string, number> {
  const turn = new Map(draws.map(({ id }, at) => [id, at]));
  const sorted = entries.toSorted((one, other) => (turn.get(one.drawId) ?? 0) - (turn.get(other.drawId) ?? 0));
  return new Map(sorted.map(({ participationId, place }) => [participationId, place]));
}

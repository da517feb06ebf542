/** How many came of how many who are expected, by what they come as; who is due soon and not there; which marker to hand out. */
import type { MarkerFacts, OptOutGroup, Portrait } from '../filming/opt-outs.ts';
import { headsOf, placed } from '../participants.ts';
import type { ParticipationState } from '../participants.ts';
import { DOOR_KINDS, doorKind } from './codes.ts';
import type { DoorKind } from './codes.ts';
import { hasCome } from './presence.ts';
import type { Presences } from './presence.ts';
import { withoutWalkIns } from './walk-ins.ts';

interface CountedPerson {
  readonly id: string;
  readonly role: string;
  readonly isGroup: boolean;
}

interface Taking {
  readonly personId: string;
  readonly state: ParticipationState;
  readonly companions: number;
}

export interface DoorCount {
  readonly kind: DoorKind;
  /** Heads that came. */
  readonly came: number;
  /** Heads that are there now. */
  readonly present: number;
  /** Null: nobody says how many. */
  readonly expected: number | null;
}

export interface CountFacts {
  readonly people: readonly CountedPerson[];
  readonly participations: readonly Taking[];
  /** Who has a part in the programme or is on a shift. */
  readonly onDuty: ReadonlySet<string>;
  readonly presences: Presences;
}

/** Of participants those with a place are expected, with whom they bring, walk-ins aside; of all others those who have something to do. */
export function doorCounts({ people, participations, onDuty, presences }: CountFacts): readonly DoorCount[] {
  const taking = new Set(participations.map(({ personId }) => personId));
  const listed = withoutWalkIns({ people, participations }, presences);
  const expected = new Map<DoorKind, number>();
  for (const { id, role, isGroup } of listed.people) {
    const kind = doorKind(role, taking.has(id));
    const isExpected = kind === 'participant' ? listed.participations.length === 0 : onDuty.has(id);
    if (!isGroup && isExpected) expected.set(kind, (expected.get(kind) ?? 0) + 1);
  }
  if (listed.participations.length > 0) expected.set('participant', headsOf(placed(listed.participations)));
  const came = [...presences.values()].filter(hasCome);
  return DOOR_KINDS.map((kind) => {
    const own = came.filter((one) => one.kind === kind);
    const heads = (list: typeof own) => list.reduce((sum, { companions }) => sum + 1 + companions, 0);
    return {
      kind,
      came: heads(own),
      present: heads(own.filter(({ state }) => state === 'in')),
      expected: expected.get(kind) ?? null,
    };
  });
}

export interface DuePart {
  readonly personId: string;
  readonly title: string;
  /** On the line of the event. */
  readonly from: number;
  readonly to: number;
}

export interface Due {
  readonly personId: string;
  readonly title: string;
  readonly from: number;
  /** Until it begins; below zero once it has. */
  readonly minutes: number;
}

const DUE_WITHIN = 30;

/** Whose part begins within half an hour or is on, and who is not there: the next part of each, the earliest first. */
export function dueSoon(parts: readonly DuePart[], presences: Presences, now: number): readonly Due[] {
  const next = new Map<string, Due>();
  const sorted = parts
    .filter(({ from, to }) => from - now <= DUE_WITHIN && to > now)
    .toSorted((one, other) => one.from - other.from);
  for (const { personId, title, from } of sorted)
    if (presences.get(personId)?.state !== 'in' && !next.has(personId))
      next.set(personId, { personId, title, from, minutes: from - now });
  return [...next.values()];
}

/** The marker for what somebody said; null where they may be shown, or where there is none. */
export function markerFor<M extends Pick<MarkerFacts, 'covers'>>(markers: readonly M[], portrait: Portrait): M | null {
  if (portrait === 'granted') return null;
  const group: OptOutGroup = portrait === 'withdrawn' ? 'refused' : portrait;
  return markers.find(({ covers }) => covers === group) ?? markers.find(({ covers }) => covers === 'everyone') ?? null;
}

interface Asked {
  readonly id: string;
  readonly portrait: Portrait;
}

/** People who are in and must not be shown, and who wear nothing that says so. */
export function inWithoutMarker<P extends Asked>(people: readonly P[], presences: Presences): readonly P[] {
  return people.filter(({ id, portrait }) => {
    const presence = presences.get(id);
    return portrait !== 'granted' && presence?.state === 'in' && presence.markerId === null;
  });
}

interface Stocked {
  readonly kind: string;
  readonly state: string;
  readonly title: string;
  readonly quantity: number;
}

const TAGS = /이름표|명찰|name ?tag|badge/iu;

/**
 * How many are left of those in the list of supplies, the one number that an answer at the door does not move: of the entries that name
 * the colour or the word of the marker. Null: the list holds none.
 */
export function markersLeft(
  { id, colour, shape }: Pick<MarkerFacts, 'id' | 'colour' | 'shape'>,
  supplies: readonly Stocked[],
  given: ReadonlyMap<string, number>,
): number | null {
  const words = [colour, shape].map((word) => word.trim()).filter((word) => word !== '');
  const stock = stockOf(supplies, (title) => words.some((word) => title.includes(word)) && !TAGS.test(title));
  return stock === null ? null : stock - (given.get(id) ?? 0);
}

export function tagsLeft(supplies: readonly Stocked[], presences: Presences): number | null {
  const stock = stockOf(supplies, (title) => TAGS.test(title));
  return stock === null ? null : stock - tagsGiven(presences);
}

export function tagsGiven(presences: Presences): number {
  return [...presences.values()].filter(({ tagGiven }) => tagGiven).length;
}

function stockOf(supplies: readonly Stocked[], isMeant: (title: string) => boolean): number | null {
  const prepared = supplies.filter(
    ({ kind, state, title }) => kind === 'marker' && state !== 'notNeeded' && isMeant(title),
  );
  return prepared.length === 0 ? null : prepared.reduce((sum, { quantity }) => sum + quantity, 0);
}

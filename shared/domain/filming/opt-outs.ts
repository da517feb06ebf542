/**
 * Who must not be shown, by what they are known and where they sit (requirements D10–D12). The one consent is `person.portrait`: only
 * `granted` may be shown; who was not asked counts as one who may not.
 */
import type { Point } from '../scene/scene.ts';
import type { PORTRAITS } from '../personal-data.ts';
import type { MarkerCovers, MarkerKind } from './codes.ts';

export type Portrait = (typeof PORTRAITS)[number];
/** What those who must not be shown said. */
export type OptOutGroup = Exclude<MarkerCovers, 'everyone'>;

export function mayBeShown(portrait: Portrait): boolean {
  return portrait === 'granted';
}

/** Null for who may be shown. */
function optOutGroup(portrait: Portrait): OptOutGroup | null {
  if (portrait === 'granted') return null;
  return portrait === 'withdrawn' ? 'refused' : portrait;
}

/** What was said by those whom a camera may meet: no groups, and none of the crew but who said something. */
export function filmedPortraits(people: readonly PersonFacts[]): ReadonlyMap<string, Portrait> {
  const met = people.filter(({ isGroup, role, portrait }) => !isGroup && (role !== 'crew' || portrait !== 'unasked'));
  return new Map(met.map(({ id, portrait }) => [id, portrait]));
}

interface PersonFacts {
  readonly id: string;
  readonly role: string;
  readonly isGroup: boolean;
  readonly portrait: Portrait;
}

interface PartFacts {
  readonly personId: string;
}

export interface PresenceFacts<P extends PersonFacts> {
  readonly people: readonly P[];
  readonly participations: readonly (PartFacts & { readonly state: string; readonly companions: number })[];
  /** Cues, shifts, shots and interviews: whoever has a part will be there. */
  readonly parts: readonly PartFacts[];
}

export interface OptOut<P extends PersonFacts = PersonFacts> {
  readonly person: P;
  readonly group: OptOutGroup;
}

export interface OptOuts<P extends PersonFacts = PersonFacts> {
  readonly people: readonly OptOut<P>[];
  /** Those who come along with participants, and members of a group that takes part: nobody knows their names, so nobody asked them. */
  readonly companions: number;
}

/**
 * Those who will be there and must not be shown. There are participants who have a place, and whoever has a part; while nobody keeps the
 * list of participants, whoever is one. Somebody who refused is counted unless it is known that they do not come. Those who film are not
 * in the picture; groups are nobody.
 */
export function optOutsOf<P extends PersonFacts>({ people, participations, parts }: PresenceFacts<P>): OptOuts<P> {
  const takingPart = new Map(participations.map((row) => [row.personId, row]));
  const withPart = new Set(parts.map(({ personId }) => personId));
  const isPlaced = (state: string) => state === 'selected' || state === 'confirmed';
  function isThere({ id, role, portrait }: P): boolean {
    const own = takingPart.get(id);
    if (own !== undefined) return isPlaced(own.state) || withPart.has(id);
    if (portrait !== 'unasked') return true;
    if (role === 'crew') return false;
    return withPart.has(id) || (role === 'participant' && participations.length === 0);
  }
  const found = people.flatMap((person): readonly OptOut<P>[] => {
    const group = person.isGroup ? null : optOutGroup(person.portrait);
    return group !== null && isThere(person) ? [{ person, group }] : [];
  });
  const groups = new Map(people.filter(({ isGroup }) => isGroup).map(({ id, portrait }) => [id, portrait]));
  const companions = participations
    .filter(({ state }) => isPlaced(state))
    .reduce((sum, row) => sum + unnamedHeads(row.companions, groups.get(row.personId)), 0);
  return { people: found, companions };
}

/** Of one participation; `group`: what a group said for all of its members, of whom it is one itself. */
function unnamedHeads(companions: number, group: Portrait | undefined): number {
  if (group === undefined) return companions;
  return mayBeShown(group) ? 0 : companions + 1;
}

export interface MarkerFacts {
  readonly id: string;
  readonly kind: MarkerKind;
  readonly colour: string;
  readonly shape: string;
  readonly covers: MarkerCovers;
  readonly zone: string;
  readonly spare: number;
}

export interface MarkerCount<M extends MarkerFacts = MarkerFacts> {
  readonly marker: M;
  readonly heads: number;
  /** To have at hand: a marker for each of them, and the spare ones. */
  readonly needed: number;
}

export interface MarkerCounts<M extends MarkerFacts = MarkerFacts> {
  readonly markers: readonly MarkerCount<M>[];
  /** Must not be shown, and no marker says so. */
  readonly withoutMarker: number;
  readonly heads: number;
}

/** How many wear each marker. The one for what a person said goes before the one for everybody; of two alike the first is taken. */
export function markerCounts<M extends MarkerFacts>(markers: readonly M[], optOuts: OptOuts): MarkerCounts<M> {
  const heads = new Map<string | null, number>();
  function add(group: OptOutGroup, count: number): void {
    const marker =
      markers.find(({ covers }) => covers === group) ?? markers.find(({ covers }) => covers === 'everyone') ?? null;
    const key = marker?.id ?? null;
    heads.set(key, (heads.get(key) ?? 0) + count);
  }
  for (const { group } of optOuts.people) add(group, 1);
  add('unasked', optOuts.companions);
  return {
    markers: markers.map((marker) => {
      const own = heads.get(marker.id) ?? 0;
      return { marker, heads: own, needed: own + marker.spare };
    }),
    withoutMarker: heads.get(null) ?? 0,
    heads: optOuts.people.length + optOuts.companions,
  };
}

/** What a crew was told of a marker. */
export interface ToldMarker {
  readonly markerId: string;
  readonly kind: MarkerKind;
  readonly colour: string;
  readonly shape: string;
  readonly zone: string;
  readonly heads: number;
}

/** A zone of a floor plan that no camera looks into, in millimetres. */
export interface ToldZone {
  readonly zoneId: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** Its corners; none for a rectangle, absent in what was told before zones had any. */
  readonly points?: readonly Point[] | undefined;
}

/** Markers with the people who wear them, those for whom there is none, and where not to film. */
export interface ToldFacts {
  readonly markers: readonly ToldMarker[];
  readonly withoutMarker: number;
  /** Absent in what was told before zones were kept. */
  readonly zones?: readonly ToldZone[] | undefined;
}

interface PlanZone extends Omit<ToldZone, 'zoneId'> {
  readonly id: string;
  readonly kind: string;
}

/** What a crew is told: no names, and no spare markers, which are not theirs to mind. */
export function factsToTell({ markers, withoutMarker }: MarkerCounts, planZones: readonly PlanZone[]): ToldFacts {
  return {
    markers: markers.map(({ marker: { id, kind, colour, shape, zone }, heads }) => ({
      markerId: id,
      kind,
      colour,
      shape,
      zone,
      heads,
    })),
    withoutMarker,
    zones: planZones
      .filter(({ kind }) => kind === 'noFilm')
      .map(({ id, label, x, y, w, h, points = [] }) => ({ zoneId: id, label, x, y, w, h, points })),
  };
}

/** What is no longer as it was told. */
export type BriefChange =
  | { readonly kind: 'heads'; readonly marker: ToldMarker; readonly from: number; readonly to: number }
  | { readonly kind: 'look'; readonly marker: ToldMarker; readonly was: ToldMarker }
  | { readonly kind: 'zone'; readonly marker: ToldMarker; readonly from: string; readonly to: string }
  | { readonly kind: 'added' | 'gone'; readonly marker: ToldMarker }
  | { readonly kind: 'withoutMarker'; readonly from: number; readonly to: number }
  /** Zones were put on a plan, moved or taken away. */
  | { readonly kind: 'plan' };

/** Empty while what was told still holds. The order of markers says nothing. */
export function briefChanges(told: ToldFacts, now: ToldFacts): readonly BriefChange[] {
  const before = new Map(told.markers.map((marker) => [marker.markerId, marker]));
  const present = new Set(now.markers.map(({ markerId }) => markerId));
  return [
    ...now.markers.flatMap((marker): readonly BriefChange[] => {
      const was = before.get(marker.markerId);
      if (was === undefined) return [{ kind: 'added', marker }];
      return [
        ...(was.heads === marker.heads ? [] : [{ kind: 'heads', marker, from: was.heads, to: marker.heads } as const]),
        ...(was.kind === marker.kind && was.colour === marker.colour && was.shape === marker.shape
          ? []
          : [{ kind: 'look', marker, was } as const]),
        ...(was.zone === marker.zone ? [] : [{ kind: 'zone', marker, from: was.zone, to: marker.zone } as const]),
      ];
    }),
    ...told.markers
      .filter(({ markerId }) => !present.has(markerId))
      .map((marker) => ({ kind: 'gone', marker }) as const),
    ...(told.withoutMarker === now.withoutMarker
      ? []
      : [{ kind: 'withoutMarker', from: told.withoutMarker, to: now.withoutMarker } as const]),
    ...(told.zones === undefined || zonesKey(told.zones) === zonesKey(now.zones ?? [])
      ? []
      : [{ kind: 'plan' } as const]),
  ];
}

/** The order of zones says nothing. */
function zonesKey(zones: readonly ToldZone[]): string {
  return zones
    .map(({ zoneId, label, x, y, w, h, points = [] }) =>
      JSON.stringify([zoneId, label, x, y, w, h, points.map((point) => [point.x, point.y])]),
    )
    .toSorted()
    .join(' ');
}

interface BriefRow {
  readonly toPersonId: string | null;
  readonly toName: string;
  readonly toldOn: string;
  readonly toldAt: number | null;
  readonly told: ToldFacts;
}

/** What each was told last; rows in the order in which they were noted. */
export function latestBriefs<B extends BriefRow>(briefs: readonly B[]): readonly B[] {
  const latest = new Map<string, B>();
  for (const brief of briefs) {
    const to = brief.toPersonId ?? `name ${brief.toName.trim()}`;
    const known = latest.get(to);
    if (known === undefined || momentOf(known) <= momentOf(brief)) latest.set(to, brief);
  }
  return [...latest.values()];
}

function momentOf({ toldOn, toldAt }: BriefRow): string {
  return `${toldOn} ${String(toldAt ?? 0).padStart(4, '0')}`;
}

/** Whether everybody who was told knows the present state; null: nobody was told yet. */
export function isCrewTold(briefs: readonly BriefRow[], now: ToldFacts): boolean | null {
  if (briefs.length === 0) return null;
  return latestBriefs(briefs).every(({ told }) => briefChanges(told, now).length === 0);
}

/** Those who took their consent back since the crew was told last: on a later day, or on that day where the brief is out of date. */
export function withdrawnSince<P extends { readonly portrait: Portrait; readonly portraitOn: string | null }>(
  people: readonly P[],
  briefs: readonly BriefRow[],
  now: ToldFacts,
): readonly P[] {
  const last = latestBriefs(briefs)
    .map(({ toldOn }) => toldOn)
    .toSorted()[0];
  if (last === undefined) return [];
  const isOutdated = isCrewTold(briefs, now) === false;
  return people.filter(
    ({ portrait, portraitOn }) =>
      portrait === 'withdrawn' && portraitOn !== null && (portraitOn > last || (portraitOn === last && isOutdated)),
  );
}

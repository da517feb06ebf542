/**
 * The role table, derived from who is assigned to tasks, cues and shifts; nobody types it (korean conventions 2.1). By area and by
 * person, with what clashes and what is left open.
 */
import { findOverlaps, type AtPost, type RoleKind, type RoleOverlap } from './role-overlaps.ts';
import type { WatchedKind } from './shifts/posts.ts';
import { AREAS, type Area } from './stage.ts';
import type { CivilDate } from './units.ts';

export { findOverlaps, type RoleOverlap } from './role-overlaps.ts';

/** 정 and 부. */
export type DutyPart = 'lead' | 'deputy';

/** A task, a cue or a shift that people are assigned to. */
export interface RoleWork {
  readonly kind: RoleKind;
  readonly id: string;
  readonly title: string;
  /** Cues have none of their own. */
  readonly area: Area | null;
  readonly place: string;
  /** First day; null: not dated, or 추후 확정. */
  readonly date: CivilDate | null;
  /** Last day of a range; null: the first day. */
  readonly endDate: CivilDate | null;
  /** Minutes from 00:00 of the first day; null: no time of day. Cues may be negative or exceed 1,440. */
  readonly start: number | null;
  /** Minutes from 00:00 of the last day. */
  readonly end: number | null;
  /** Ids of people, in order. */
  readonly leads: readonly string[];
  readonly deputies: readonly string[];
  /** Of a shift. */
  readonly post?: AtPost;
  readonly watch?: WatchedKind;
}

export interface Duty {
  readonly work: RoleWork;
  readonly part: DutyPart;
}

export interface RoleTable {
  /** Areas in the board's order, then what has none; within each by time. */
  readonly byArea: readonly { readonly area: Area | null; readonly works: readonly RoleWork[] }[];
  /** Everyone in the order given, also those with nothing to do; duties by time. */
  readonly byPerson: readonly { readonly personId: string; readonly duties: readonly Duty[] }[];
  readonly overlaps: readonly RoleOverlap[];
  readonly gaps: {
    readonly peopleWithoutDuty: readonly string[];
    readonly tasksWithoutLead: readonly string[];
  };
}

/** Assignments to people who are not among `people` are left out. Someone both lead and deputy of one work is its lead. */
export function deriveRoles(works: readonly RoleWork[], people: readonly string[]): RoleTable {
  const sorted = works.toSorted(compareWork);
  const duties = dutiesByPerson(sorted, people);
  const byPerson = people.map((personId) => ({ personId, duties: duties.get(personId) ?? [] }));
  return {
    byArea: [...AREAS, null]
      .map((area) => ({ area, works: sorted.filter((work) => work.area === area) }))
      .filter((group) => group.works.length > 0),
    byPerson,
    overlaps: byPerson.flatMap(({ personId, duties: held }) =>
      findOverlaps(
        personId,
        held.map((duty) => duty.work),
      ),
    ),
    gaps: {
      peopleWithoutDuty: byPerson.filter((person) => person.duties.length === 0).map((person) => person.personId),
      tasksWithoutLead: works
        .filter((work) => work.kind === 'task' && !work.leads.some((id) => duties.has(id)))
        .map((work) => work.id),
    },
  };
}

function dutiesByPerson(works: readonly RoleWork[], people: readonly string[]): ReadonlyMap<string, readonly Duty[]> {
  const duties = new Map<string, Duty[]>(people.map((id) => [id, []]));
  for (const work of works) {
    const leads = new Set(work.leads);
    for (const id of leads) duties.get(id)?.push({ work, part: 'lead' });
    for (const id of new Set(work.deputies)) {
      if (!leads.has(id)) duties.get(id)?.push({ work, part: 'deputy' });
    }
  }
  return duties;
}

/** By day, undated last; within a day what has no time first; then as given (the sort is stable). */
function compareWork(one: RoleWork, other: RoleWork): number {
  if (one.date !== other.date) {
    if (one.date === null) return 1;
    return other.date === null || one.date < other.date ? -1 : 1;
  }
  return (one.start ?? -Infinity) === (other.start ?? -Infinity)
    ? 0
    : (one.start ?? -Infinity) - (other.start ?? -Infinity);
}

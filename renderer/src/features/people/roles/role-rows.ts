/** The role table as rows: by area, by person or by time, over the same derived facts. */
import type { RoleItem } from '@shared/contract/people.contract.ts';
import type { DutyPart, RoleOverlap, RoleTable } from '@shared/domain/roles.ts';

export const ROLE_VIEWS = ['area', 'person', 'time'] as const;
export type RoleView = (typeof ROLE_VIEWS)[number];

export const ROLE_FILTERS = ['all', 'noLead', 'clash'] as const;
export type RoleFilter = (typeof ROLE_FILTERS)[number];

export type RoleGroupKey =
  | { readonly kind: 'area'; readonly area: NonNullable<RoleItem['area']> }
  | { readonly kind: 'sheet'; readonly title: string }
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'date'; readonly date: RoleItem['date'] };

export interface RoleRow {
  /** Unique in the view: a task that two people do stands twice by person. */
  readonly id: string;
  readonly item: RoleItem;
  readonly group: RoleGroupKey;
  /** Whose duty it is, by person; null in the other views. */
  readonly duty: { readonly personId: string; readonly part: DutyPart } | null;
  readonly overlaps: readonly RoleOverlap[];
}

function refOf({ kind, id }: Pick<RoleItem, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

/** Whether anyone leads it; someone who left the directory leads nothing. */
export function hasLead(item: RoleItem, people: ReadonlySet<string>): boolean {
  return item.leads.some((id) => people.has(id));
}

export interface RoleRowsInput {
  readonly items: readonly RoleItem[];
  readonly table: RoleTable;
  readonly people: ReadonlySet<string>;
  readonly view: RoleView;
  readonly filter: RoleFilter;
}

export function roleRows({ items, table, people, view, filter }: RoleRowsInput): readonly RoleRow[] {
  const byRef = new Map(items.map((item) => [refOf(item), item]));
  const clashes = clashesByWork(table.overlaps);
  const rows = view === 'person' ? personRows(table, byRef, clashes) : workRows(table, byRef, clashes, view);
  switch (filter) {
    case 'all':
      return rows;
    case 'noLead':
      return rows.filter((row) => !hasLead(row.item, people));
    case 'clash':
      return rows.filter((row) => row.overlaps.length > 0);
  }
}

function workRows(
  table: RoleTable,
  byRef: ReadonlyMap<string, RoleItem>,
  clashes: ReadonlyMap<string, readonly RoleOverlap[]>,
  view: 'area' | 'time',
): readonly RoleRow[] {
  const sorted = table.byArea.flatMap((group) => group.works).flatMap((work) => byRef.get(refOf(work)) ?? []);
  const items = view === 'time' ? sorted.toSorted(compareTime) : bySheet(sorted);
  return items.map((item) => ({
    id: refOf(item),
    item,
    group: view === 'time' ? { kind: 'date', date: item.date } : areaOf(item),
    duty: null,
    overlaps: clashes.get(refOf(item)) ?? [],
  }));
}

function areaOf(item: RoleItem): RoleGroupKey {
  return item.area === null ? { kind: 'sheet', title: item.sheet ?? '' } : { kind: 'area', area: item.area };
}

/** Cues of one sheet stay together, in the order in which the sheets appear. */
function bySheet(items: readonly RoleItem[]): readonly RoleItem[] {
  const sheets = [...new Set(items.map((item) => item.sheet))];
  return items.toSorted((one, other) => sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet));
}

function personRows(
  table: RoleTable,
  byRef: ReadonlyMap<string, RoleItem>,
  clashes: ReadonlyMap<string, readonly RoleOverlap[]>,
): readonly RoleRow[] {
  return table.byPerson.flatMap(({ personId, duties }) =>
    duties.flatMap(({ work, part }): readonly RoleRow[] => {
      const item = byRef.get(refOf(work));
      if (item === undefined) return [];
      const overlaps = (clashes.get(refOf(work)) ?? []).filter((overlap) => overlap.personId === personId);
      return [
        {
          id: `${personId} ${refOf(work)}`,
          item,
          group: { kind: 'person', personId },
          duty: { personId, part },
          overlaps,
        },
      ];
    }),
  );
}

function clashesByWork(overlaps: readonly RoleOverlap[]): ReadonlyMap<string, readonly RoleOverlap[]> {
  const clashes = new Map<string, RoleOverlap[]>();
  for (const overlap of overlaps) {
    for (const work of [overlap.first, overlap.second]) {
      clashes.set(refOf(work), [...(clashes.get(refOf(work)) ?? []), overlap]);
    }
  }
  return clashes;
}

/** By day, undated last; within a day what has no time first. */
function compareTime(one: RoleItem, other: RoleItem): number {
  if (one.date !== other.date) {
    if (one.date === null) return 1;
    return other.date === null || one.date < other.date ? -1 : 1;
  }
  const [start, after] = [one.start ?? -Infinity, other.start ?? -Infinity];
  return start === after ? 0 : start - after;
}

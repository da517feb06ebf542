/** What the columns and lanes of the board stand for, and what it means for a card to stand in one. */
import type { BoardCard, BoardPerson } from '@shared/contract/board.ts';
import type { CellMeaning } from '@shared/domain/board-move.ts';
import { AREAS, STAGES, TASK_STATUSES } from '@shared/domain/stage.ts';
import type { Area, Stage, TaskStatus } from '@shared/domain/stage.ts';

export const GROUPINGS = ['stage', 'status', 'area', 'owner'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export type Column =
  | { readonly kind: 'stage'; readonly key: Stage }
  | { readonly kind: 'status'; readonly key: TaskStatus }
  | { readonly kind: 'area'; readonly key: Area }
  /** Key is the person's id; `nobody` holds the cards without a lead. */
  | { readonly kind: 'owner'; readonly key: string; readonly person: BoardPerson | null };

export type Lane = { readonly kind: 'all'; readonly key: 'all' } | { readonly kind: 'area'; readonly key: Area };

export const NOBODY = 'nobody';

/** Columns of a grouping; owners are the people who lead a card, in the directory's order, after the cards without a lead. */
export function columnsOf(
  grouping: Grouping,
  cards: readonly BoardCard[],
  people: readonly BoardPerson[],
): readonly Column[] {
  switch (grouping) {
    case 'stage':
      return STAGES.map((key) => ({ kind: 'stage', key }));
    case 'status':
      return TASK_STATUSES.map((key) => ({ kind: 'status', key }));
    case 'area':
      return AREAS.map((key) => ({ kind: 'area', key }));
    case 'owner': {
      const leading = new Set(cards.map((card) => card.leads[0]));
      const owners = people.filter(({ id }) => leading.has(id));
      return [
        { kind: 'owner', key: NOBODY, person: null },
        ...owners.map((person) => ({ kind: 'owner', key: person.id, person }) as const),
      ];
    }
  }
}

/** Lanes are work areas, unless the columns are already or nobody wants lanes. */
export function lanesOf(grouping: Grouping, byArea: boolean): readonly Lane[] {
  if (grouping === 'area' || !byArea) return [{ kind: 'all', key: 'all' }];
  return AREAS.map((key) => ({ kind: 'area', key }));
}

export function columnKey(card: BoardCard, grouping: Grouping): string {
  return grouping === 'owner' ? (card.leads[0] ?? NOBODY) : card[grouping];
}

export function meaningOf(column: Column, lane: Lane): CellMeaning {
  const ofLane: CellMeaning = lane.kind === 'area' ? { area: lane.key } : {};
  switch (column.kind) {
    case 'stage':
      return { ...ofLane, stage: column.key };
    case 'status':
      return { ...ofLane, status: column.key };
    case 'area':
      return { ...ofLane, area: column.key };
    case 'owner':
      return { ...ofLane, leadId: column.person?.id ?? null };
  }
}

/** The work area that a new card of a stage most likely belongs to, when the board does not say. */
export const USUAL_AREA: Readonly<Record<Stage, Area>> = {
  topic: 'topic',
  plan: 'plan',
  prepare: 'checks',
  run: 'run',
  followup: 'followup',
};

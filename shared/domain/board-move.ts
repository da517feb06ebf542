/**
 * What a move on the board does to its cards. The optimistic screen shows this at once; the store does the same to its rows
 * (test/property/board-move.test.ts holds the two together).
 */
import { compareRank, moveInto, type MoveProblem, type MoveTarget, type Ranked } from './ordering.ts';
import { ok, type Result } from './result.ts';
import type { Area, Stage, TaskStatus } from './stage.ts';

/** Who owns a card; the first lead is the one that the board groups by. */
export interface Owners {
  readonly leads: readonly string[];
  readonly deputies: readonly string[];
}

/** What standing in a column and lane means; what is left out stays as it is. `leadId` null leaves a card without leads. */
export interface CellMeaning {
  readonly stage?: Stage;
  readonly status?: TaskStatus;
  readonly area?: Area;
  readonly leadId?: string | null;
}

export interface MovableCard extends Ranked, Owners {
  readonly stage: Stage;
  readonly status: TaskStatus;
  readonly area: Area;
}

/** The new lead takes the first lead's place; the others stay. Nobody is lead and deputy of one card. */
export function ownersAfter({ leads, deputies }: Owners, leadId: string | null): Owners {
  if (leadId === null) return { leads: [], deputies };
  const [first, ...others] = leads;
  if (first === leadId) return { leads, deputies };
  return {
    leads: [leadId, ...others.filter((id) => id !== leadId)],
    deputies: deputies.filter((id) => id !== leadId),
  };
}

export function withMeaning<Card extends MovableCard>(card: Card, { leadId, stage, status, area }: CellMeaning): Card {
  return {
    ...card,
    stage: stage ?? card.stage,
    status: status ?? card.status,
    area: area ?? card.area,
    ...(leadId === undefined ? {} : ownersAfter(card, leadId)),
  };
}

/** Cards in their new order and meaning. `cards` is the whole board in rank order. */
export function moveCards<Card extends MovableCard>(
  cards: readonly Card[],
  ids: readonly string[],
  to: CellMeaning,
  target: MoveTarget,
): Result<readonly Card[], MoveProblem> {
  const moved = moveInto(cards, ids, target);
  if (!moved.ok) return moved;
  const chosen = new Set(ids);
  const next = cards.map((card) => {
    const rank = moved.value.get(card.id) ?? card.rank;
    return chosen.has(card.id) ? { ...withMeaning(card, to), rank } : rank === card.rank ? card : { ...card, rank };
  });
  return ok(next.toSorted(byRank));
}

/** Rank order; items that share a rank (after an import) stand by id, as the store lists them. */
export function byRank(one: Ranked, other: Ranked): number {
  return compareRank(one.rank, other.rank) || (one.id < other.id ? -1 : 1);
}

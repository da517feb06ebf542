/** Which rows a timeline has: groups, and in each its cards by their days. */
import { AREAS, STAGES } from '../stage.ts';
import type { Area, Stage } from '../stage.ts';
import { spanOfCard } from './card-dates.ts';
import type { CardDates } from './card-dates.ts';
import type { DaySpan } from './time-axis.ts';

export const ROW_GROUPINGS = ['area', 'stage', 'owner'] as const;
export type RowGrouping = (typeof ROW_GROUPINGS)[number];

/** The group of cards without a lead. */
export const NOBODY = 'nobody';

export interface RowCard extends CardDates {
  readonly id: string;
  readonly stage: Stage;
  readonly area: Area;
  /** 정, the first of them owns the card. */
  readonly leads: readonly string[];
}

export type TimelineRow<Card extends RowCard> =
  | { readonly kind: 'group'; readonly key: string; readonly count: number; readonly isClosed: boolean }
  | { readonly kind: 'card'; readonly card: Card; readonly span: DaySpan };

export interface RowsOptions {
  readonly grouping: RowGrouping;
  /** Ids of people in the directory's order. */
  readonly people: readonly string[];
  /** Keys of folded groups. */
  readonly closed: ReadonlySet<string>;
}

/** Dated cards only; a group without any has no row. */
export function timelineRows<Card extends RowCard>(
  cards: readonly Card[],
  { grouping, people, closed }: RowsOptions,
): readonly TimelineRow<Card>[] {
  const order: readonly string[] = grouping === 'area' ? AREAS : grouping === 'stage' ? STAGES : [...people, NOBODY];
  const groups = new Map<string, { readonly card: Card; readonly span: DaySpan }[]>(order.map((key) => [key, []]));
  for (const card of cards) {
    const span = spanOfCard(card);
    const key = grouping === 'owner' ? (card.leads.find((id) => groups.has(id)) ?? NOBODY) : card[grouping];
    if (span !== null) groups.get(key)?.push({ card, span });
  }
  return order.flatMap((key): readonly TimelineRow<Card>[] => {
    const held = groups.get(key) ?? [];
    if (held.length === 0) return [];
    const isClosed = closed.has(key);
    const head = { kind: 'group', key, count: held.length, isClosed } as const;
    return isClosed ? [head] : [head, ...held.toSorted(byDay).map((row) => ({ kind: 'card', ...row }) as const)];
  });
}

/** By first day, then last day; as given within that (the sort is stable). */
function byDay({ span: one }: { readonly span: DaySpan }, { span: other }: { readonly span: DaySpan }): number {
  if (one.from !== other.from) return one.from < other.from ? -1 : 1;
  return one.to === other.to ? 0 : one.to < other.to ? -1 : 1;
}

/** Cards without a day, 추후 확정 first: the tray. */
export function undatedCards<Card extends RowCard>(cards: readonly Card[]): readonly Card[] {
  const without = cards.filter((card) => spanOfCard(card) === null);
  return [...without.filter(isPromised), ...without.filter((card) => !isPromised(card))];
}

/** 추후 확정: a date is meant but not yet known (requirements R24, R30). */
function isPromised({ dateKind }: CardDates): boolean {
  return dateKind === 'tbd';
}

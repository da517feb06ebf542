/**
 * Dates that hang on another date (requirements C18, R30): so many calendar or working days before or after the event, the start of
 * planning, the settlement or a named date. Every function is total; what cannot be known is null.
 */
import { addDays, diffDays } from './civil-date.ts';
import type { CivilDate } from './units.ts';
import { addWorkingDays, dayFacts, ownDaysOff, rollToWorkingDay } from './working-days.ts';

export const ANCHORS = ['none', 'event', 'planningStart', 'settlementDue', 'named'] as const;
export const DAY_KINDS = ['calendar', 'working'] as const;
export const ROLLS = ['none', 'before', 'after'] as const;

export type Anchor = (typeof ANCHORS)[number];
export type Roll = (typeof ROLLS)[number];

/** What a date hangs on, and how far from it. */
export interface Hanging {
  readonly anchor: Anchor;
  /** The named date, where `anchor` is `named`; null: it was removed. */
  readonly anchorDateId: string | null;
  /** Negative before the anchor. */
  readonly offsetDays: number;
  readonly dayKind: (typeof DAY_KINDS)[number];
  /** Where to when people do not work on that day. */
  readonly roll: Roll;
}

export const HANGS_ON_NOTHING: Hanging = {
  anchor: 'none',
  anchorDateId: null,
  offsetDays: 0,
  dayKind: 'calendar',
  roll: 'none',
};

/** A date with a name of its own: typed, or hanging on another one. */
export interface NamedDay extends Hanging {
  readonly id: string;
  readonly title: string;
  /** The typed date, where it hangs on nothing. */
  readonly date: CivilDate | null;
}

/** The dates of an experiment that others may hang on, and its days off. */
export interface AnchorDays {
  readonly eventDate: CivilDate | null;
  readonly planningStart: CivilDate | null;
  readonly settlementDue: CivilDate | null;
  readonly namedDates: readonly NamedDay[];
  readonly daysOff: readonly { readonly date: CivilDate | null; readonly title: string }[];
}

export interface ResolvedDay {
  readonly date: CivilDate;
  /** The day that it would be if everybody worked then; null when it is that day. */
  readonly rolledFrom: CivilDate | null;
  /** Names of the holidays and own days off on that day; none for a plain weekend. */
  readonly rolledOff: readonly string[];
}

export interface DateResolver {
  /** Null: the anchor has no date, or hangs on itself. */
  readonly resolve: (hanging: Hanging) => ResolvedDay | null;
  /** The date that a named date stands for. */
  readonly named: (id: string) => CivilDate | null;
  readonly own: ReadonlyMap<CivilDate, string>;
}

/** The roll of work by which side of its anchor it stands on: preparation goes before, follow-up after. */
export function usualRoll(offsetDays: number): Roll {
  if (offsetDays === 0) return 'none';
  return offsetDays < 0 ? 'before' : 'after';
}

/** A date that is typed, where it hangs on nothing, or hangs on another. */
export interface HangingDate extends Hanging {
  readonly date: CivilDate | null;
}

/** The day of a row, however it is kept. */
export function dayOf({ date, ...hanging }: HangingDate, { resolve }: Pick<DateResolver, 'resolve'>): CivilDate | null {
  return hanging.anchor === 'none' ? date : (resolve(hanging)?.date ?? null);
}

export function dateResolver(days: AnchorDays): DateResolver {
  const own = ownDaysOff(days.daysOff);
  const rows = new Map(days.namedDates.map((row) => [row.id, row]));
  const known = new Map<string, CivilDate | null>();

  function named(id: string): CivilDate | null {
    const stored = known.get(id);
    if (stored !== undefined) return stored;
    // Met again on the way, the date hangs on itself and has none.
    known.set(id, null);
    const row = rows.get(id);
    const date = row === undefined ? null : row.anchor === 'none' ? row.date : (resolve(row)?.date ?? null);
    known.set(id, date);
    return date;
  }
  function base({ anchor, anchorDateId }: Hanging): CivilDate | null {
    switch (anchor) {
      case 'none':
        return null;
      case 'event':
        return days.eventDate;
      case 'named':
        return anchorDateId === null ? null : named(anchorDateId);
      default:
        return days[anchor];
    }
  }
  function resolve(hanging: Hanging): ResolvedDay | null {
    const from = base(hanging);
    if (from === null) return null;
    const { offsetDays, dayKind, roll } = hanging;
    const meant = dayKind === 'working' ? addWorkingDays(from, offsetDays, own) : addDays(from, offsetDays);
    const date = rolled(meant, roll, days.eventDate, own);
    if (date === meant) return { date, rolledFrom: null, rolledOff: [] };
    const { holidays, ownDayOff } = dayFacts(meant, own);
    return { date, rolledFrom: meant, rolledOff: [...holidays, ...(ownDayOff === null ? [] : [ownDayOff])] };
  }
  return { resolve, named, own };
}

/** Off a day on which nobody works, never onto or past the event day; what is on the event day stays there. */
function rolled(
  date: CivilDate,
  roll: Roll,
  eventDate: CivilDate | null,
  own: ReadonlyMap<CivilDate, string>,
): CivilDate {
  if (roll === 'none' || date === eventDate || dayFacts(date, own).isWorkingDay) return date;
  const to = rollToWorkingDay(date, roll, own);
  if (eventDate === null) return to;
  const crosses = date < eventDate ? to >= eventDate : to <= eventDate;
  return crosses ? rollToWorkingDay(date, roll === 'before' ? 'after' : 'before', own) : to;
}

/** The ids of named dates that hang on one another in a ring, in that order; null when there are none. */
export function ringOfDates(namedDates: readonly NamedDay[]): readonly string[] | null {
  const next = new Map(
    namedDates.map(({ id, anchor, anchorDateId }) => [id, anchor === 'named' ? anchorDateId : null]),
  );
  for (const { id } of namedDates) {
    const path: string[] = [];
    let at: string | null = id;
    while (at !== null && !path.includes(at)) {
      path.push(at);
      at = next.get(at) ?? null;
    }
    if (at !== null) return path.slice(path.indexOf(at));
  }
  return null;
}

/**
 * How far from the event work stands when less than the usual span of planning is left: what comes before the event draws together in
 * proportion, in the same order. `lead`: days from the start of planning to the event.
 */
export function drawnTogether(offsetDays: number, lead: number, planningDays: number): number {
  const isShort = lead > 0 && lead < planningDays;
  // Rounding gives -0, which is no number of days.
  return isShort && offsetDays < 0 ? Math.round((offsetDays * lead) / planningDays) + 0 : offsetDays;
}

/** What of a card its anchor moves. */
export interface AnchoredCard extends Hanging {
  readonly id: string;
  readonly status: 'todo' | 'doing' | 'waiting' | 'done';
  /** A date typed by hand. */
  readonly pinned: boolean;
  readonly dateKind: 'none' | 'day' | 'range' | 'tbd';
  readonly startOn: CivilDate | null;
  readonly endOn: CivilDate | null;
}

type CardDates = Pick<AnchoredCard, 'dateKind' | 'startOn' | 'endOn'>;

/** Why a card does not go along. `later`: 추후 확정; `noAnchor`: the date that it hangs on is gone. */
export const STAY_REASONS = ['pinned', 'done', 'later', 'noAnchor'] as const;
export type StayReason = (typeof STAY_REASONS)[number];

export type CardFate<C> =
  | { readonly kind: 'moves'; readonly card: C; readonly dates: CardDates; readonly resolved: ResolvedDay }
  | { readonly kind: 'stays'; readonly card: C; readonly reason: StayReason };

/** The dates of a card that begins on another day: a range keeps its length, anything else is a day. */
export function datesFrom({ dateKind, startOn, endOn }: CardDates, date: CivilDate): CardDates {
  if (dateKind !== 'range' || startOn === null || endOn === null)
    return { dateKind: 'day', startOn: date, endOn: null };
  return { dateKind, startOn: date, endOn: addDays(date, diffDays(startOn, endOn)) };
}

/** What becomes of the cards when the dates that they hang on change; cards whose own date does not change are left out. */
export function fatesOf<C extends AnchoredCard>(
  cards: readonly C[],
  before: AnchorDays,
  after: AnchorDays,
): readonly CardFate<C>[] {
  const [was, is] = [dateResolver(before), dateResolver(after)];
  return cards.flatMap((card) => fateOf(card, was.resolve(card)?.date ?? null, is.resolve(card)) ?? []);
}

function fateOf<C extends AnchoredCard>(
  card: C,
  was: CivilDate | null,
  resolved: ResolvedDay | null,
): CardFate<C> | null {
  const { startOn } = card;
  if ((resolved?.date ?? null) === was) return null;
  const stays = (reason: StayReason): CardFate<C> => ({ kind: 'stays', card, reason });
  if (card.dateKind === 'tbd') return card.pinned ? null : stays('later');
  if (startOn !== null && card.status === 'done') return stays('done');
  if (startOn !== null && card.pinned) return stays('pinned');
  if (card.status === 'done' || card.pinned) return null;
  if (resolved === null) return startOn === null ? null : stays('noAnchor');
  if (resolved.date === startOn) return null;
  return { kind: 'moves', card, dates: datesFrom(card, resolved.date), resolved };
}

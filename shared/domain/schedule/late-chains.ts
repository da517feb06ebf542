/**
 * What a late card holds up. Light on purpose: the undone cards of one work area are done one after the other, in the order of their stages
 * and days; nothing else depends on anything (no critical path).
 */
import { addDays, diffDays } from '../civil-date.ts';
import { STAGES } from '../stage.ts';
import type { Area, Stage, TaskStatus } from '../stage.ts';
import { daysLate } from '../task-due.ts';
import type { CivilDate } from '../units.ts';
import { spanOfCard } from './card-dates.ts';
import type { CardDates } from './card-dates.ts';
import type { GateDays } from './milestones.ts';
import { daysOf } from './time-axis.ts';
import type { DaySpan } from './time-axis.ts';

export interface ChainCard extends CardDates {
  readonly id: string;
  readonly stage: Stage;
  readonly area: Area;
  readonly status: TaskStatus;
}

export interface Delay {
  readonly id: string;
  /** Days later than planned that it can begin. */
  readonly days: number;
}

export interface LateChain {
  readonly id: string;
  /** Days past its own last day. */
  readonly late: number;
  /** The cards that it holds up, in their order. */
  readonly delays: readonly Delay[];
  /** The gate of its own stage is missed by so many days if it is done today; 0: it is not. */
  readonly gateMissedBy: number;
}

interface Placed {
  readonly card: ChainCard;
  readonly span: DaySpan;
}

/** The undone cards of an area that come after a card: those of later stages, and those of its own stage that begin after its last day. */
function followersOf({ card, span }: Placed, cards: readonly ChainCard[]): readonly Placed[] {
  const stage = STAGES.indexOf(card.stage);
  return cards
    .flatMap((other): readonly Placed[] => {
      if (other.area !== card.area || other.status === 'done' || other.id === card.id) return [];
      if (STAGES.indexOf(other.stage) < stage) return [];
      const own = spanOfCard(other);
      return own !== null && own.from > span.to ? [{ card: other, span: own }] : [];
    })
    .toSorted(
      (one, other) =>
        STAGES.indexOf(one.card.stage) - STAGES.indexOf(other.card.stage) || (one.span.from < other.span.from ? -1 : 1),
    );
}

/** The later of two days. */
function later(one: CivilDate, other: CivilDate): CivilDate {
  return one > other ? one : other;
}

/** Late cards, the latest first, each done today at the earliest. */
export function lateChains(cards: readonly ChainCard[], gates: GateDays, today: CivilDate): readonly LateChain[] {
  return cards
    .flatMap((card): readonly LateChain[] => {
      const late = daysLate(card, today);
      const span = spanOfCard(card);
      if (late === 0 || span === null) return [];
      const delays: Delay[] = [];
      let done = today;
      let ownStageDone = today;
      for (const { card: next, span: planned } of followersOf({ card, span }, cards)) {
        const from = later(planned.from, addDays(done, 1));
        const days = diffDays(planned.from, from);
        done = addDays(from, daysOf(planned) - 1);
        // What it does not hold up it does not answer for.
        if (days > 0) delays.push({ id: next.id, days });
        if (days > 0 && next.stage === card.stage) ownStageDone = done;
      }
      const gate = gates[card.stage];
      const gateMissedBy = gate === undefined ? 0 : Math.max(0, diffDays(gate, ownStageDone));
      return [{ id: card.id, late, delays, gateMissedBy }];
    })
    .toSorted((one, other) => other.late - one.late);
}

/**
 * The latest day on which an undone card may begin so that it and the cards of its stage that follow it are done by the gate; null: it is
 * done, has no days, or its stage has no gate day.
 */
export function latestStart(card: ChainCard, cards: readonly ChainCard[], gates: GateDays): CivilDate | null {
  const span = spanOfCard(card);
  const gate = gates[card.stage];
  if (span === null || gate === undefined || card.status === 'done') return null;
  const own = followersOf({ card, span }, cards).filter((next) => next.card.stage === card.stage);
  const needed = own.reduce((days, next) => days + daysOf(next.span), daysOf(span));
  return addDays(gate, 1 - needed);
}

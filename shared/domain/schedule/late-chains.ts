/**
 * What a late card holds up. Light on purpose: the undone cards of one work area are done one after the other, in the order of their stages
 * and days; nothing else depends on anything (no critical path).
 */
import { addDays, epochDay } from '../civil-date.ts';
import { STAGES } from '../stage.ts';
import type { Area, Stage, TaskStatus } from '../stage.ts';
import type { CivilDate } from '../units.ts';
import { spanOfCard } from './card-dates.ts';
import type { CardDates } from './card-dates.ts';
import type { GateDays } from './milestones.ts';

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
  readonly stage: number;
  /** First and last day, as days since 1970-01-01. */
  readonly from: number;
  readonly to: number;
}

/** The undone, dated cards of each area in the order of their stages and days. */
export type Chains = ReadonlyMap<Area, readonly Placed[]>;

export function chainsOf(cards: readonly ChainCard[]): Chains {
  const chains = new Map<Area, Placed[]>();
  for (const card of cards) {
    const span = card.status === 'done' ? null : spanOfCard(card);
    if (span === null) continue;
    const held = chains.get(card.area) ?? [];
    held.push({ card, stage: STAGES.indexOf(card.stage), from: epochDay(span.from), to: epochDay(span.to) });
    chains.set(card.area, held);
  }
  for (const held of chains.values()) held.sort((one, other) => one.stage - other.stage || one.from - other.from);
  return chains;
}

/** Those of later stages, and those of its own stage, that begin after its last day. */
function followersOf({ stage, to }: Placed, chain: readonly Placed[]): readonly Placed[] {
  return chain.filter((next) => next.stage >= stage && next.from > to);
}

/** Late cards, the latest first, each done today at the earliest. */
export function lateChains(chains: Chains, gates: GateDays, today: CivilDate): readonly LateChain[] {
  const now = epochDay(today);
  return [...chains.values()]
    .flatMap((chain) => chain.filter(({ to }) => to < now).map((placed) => chainFrom(placed, chain, gates, now)))
    .toSorted((one, other) => other.late - one.late);
}

function chainFrom(placed: Placed, chain: readonly Placed[], gates: GateDays, now: number): LateChain {
  const delays: Delay[] = [];
  let done = now;
  let ownStageDone = now;
  for (const next of followersOf(placed, chain)) {
    const from = Math.max(next.from, done + 1);
    done = from + next.to - next.from;
    // What it does not hold up it does not answer for.
    if (from > next.from) delays.push({ id: next.card.id, days: from - next.from });
    if (from > next.from && next.stage === placed.stage) ownStageDone = done;
  }
  const gate = gates[placed.card.stage];
  const gateMissedBy = gate === undefined ? 0 : Math.max(0, ownStageDone - epochDay(gate));
  return { id: placed.card.id, late: now - placed.to, delays, gateMissedBy };
}

/**
 * The latest day on which an undone card may begin so that it and the cards of its stage that follow it are done by the gate; null: it is
 * done, has no days, or its stage has no gate day.
 */
export function latestStart({ id, area, stage }: ChainCard, chains: Chains, gates: GateDays): CivilDate | null {
  const chain = chains.get(area) ?? [];
  const placed = chain.find(({ card }) => card.id === id);
  const gate = gates[stage];
  if (placed === undefined || gate === undefined) return null;
  const own = followersOf(placed, chain).filter((next) => next.stage === placed.stage);
  const needed = [placed, ...own].reduce((days, { from, to }) => days + to - from + 1, 0);
  return addDays(gate, 1 - needed);
}

/** The days on which something is decided: what the timeline marks with a diamond. */
import type { DateResolver } from '../anchored-dates.ts';
import { addDays } from '../civil-date.ts';
import { STAGES } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { CivilDate } from '../units.ts';
import { spanOfCard } from './card-dates.ts';
import type { CardDates } from './card-dates.ts';
import type { DaySpan } from './time-axis.ts';

export interface ScheduleFacts {
  readonly planningStart: CivilDate | null;
  readonly eventDate: CivilDate | null;
  readonly settlementDue: CivilDate | null;
}

export type StagedCard = CardDates & { readonly stage: Stage };

export type Milestone =
  | { readonly kind: 'planningStart' | 'event' | 'settlementDue'; readonly on: CivilDate }
  /** A stage is left: its gate. */
  | { readonly kind: 'gate'; readonly on: CivilDate; readonly stage: Stage }
  /** A date with a name of its own (기준 날짜). */
  | { readonly kind: 'named'; readonly on: CivilDate; readonly title: string };

export type GateDays = Readonly<Partial<Record<Stage, CivilDate>>>;

/**
 * By which day the gate at the end of a stage is to be passed: the last day of its cards, but preparing ends on the day before the event and
 * following up with the settlement, where those are known. 진행 (run) has no gate.
 */
export function gateDaysOf(facts: ScheduleFacts, cards: readonly StagedCard[]): GateDays {
  const last = new Map<Stage, CivilDate>();
  for (const card of cards) {
    const to = spanOfCard(card)?.to;
    if (to !== undefined && to > (last.get(card.stage) ?? '')) last.set(card.stage, to);
  }
  const { eventDate, settlementDue } = facts;
  const days: Partial<Record<Stage, CivilDate>> = {};
  for (const stage of STAGES) {
    const fixed =
      stage === 'prepare' && eventDate !== null
        ? addDays(eventDate, -1)
        : stage === 'followup'
          ? settlementDue
          : undefined;
    const day = fixed ?? last.get(stage);
    if (stage !== 'run' && day !== undefined) days[stage] = day;
  }
  return days;
}

/** What named dates are, where they have a day. */
export function namedMilestones(
  namedDates: readonly { readonly id: string; readonly title: string }[],
  { named }: Pick<DateResolver, 'named'>,
): readonly (Milestone & { readonly kind: 'named' })[] {
  return namedDates.flatMap(({ id, title }) => {
    const on = named(id);
    return on === null ? [] : [{ kind: 'named' as const, on, title }];
  });
}

/** In the order of their days; on one day, what everybody knows comes after what has a name of its own. */
export function milestonesOf(
  facts: ScheduleFacts,
  gates: GateDays,
  named: readonly Milestone[] = [],
): readonly Milestone[] {
  const { planningStart, eventDate, settlementDue } = facts;
  const found: Milestone[] = [...named];
  if (planningStart !== null) found.push({ kind: 'planningStart', on: planningStart });
  for (const stage of STAGES) {
    const on = gates[stage];
    // The last gate falls on the settlement, which has a diamond of its own.
    if (on !== undefined && !(stage === 'followup' && on === settlementDue)) found.push({ kind: 'gate', on, stage });
  }
  if (eventDate !== null) found.push({ kind: 'event', on: eventDate });
  if (settlementDue !== null) found.push({ kind: 'settlementDue', on: settlementDue });
  return found.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/** From the first to the last day of anything, of `others` too; null where nothing has a day. */
export function wholeSpan(
  facts: ScheduleFacts,
  cards: readonly CardDates[],
  others: readonly CivilDate[] = [],
): DaySpan | null {
  const spans = cards.map((card) => spanOfCard(card)).filter((span) => span !== null);
  const days = [facts.planningStart, facts.eventDate, facts.settlementDue].filter((day) => day !== null);
  const all = [...days, ...others, ...spans.flatMap(({ from, to }) => [from, to])].toSorted();
  const [from, to] = [all[0], all.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

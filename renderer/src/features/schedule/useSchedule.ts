/** What the schedule shows: the cards of the board, the days of the experiment, and what follows from them. */
import type { BoardCard, BoardPerson } from '@shared/contract/board.ts';
import { dateResolver } from '@shared/domain/anchored-dates.ts';
import { gateDaysOf, milestonesOf, namedMilestones, wholeSpan } from '@shared/domain/schedule/milestones.ts';
import type { GateDays, Milestone, ScheduleFacts } from '@shared/domain/schedule/milestones.ts';
import { shownSpan } from '@shared/domain/schedule/shown-span.ts';
import type { DaySpan } from '@shared/domain/schedule/time-axis.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { ownDaysOff } from '@shared/domain/working-days.ts';
import type { OwnDaysOff } from '@shared/domain/working-days.ts';
import type { Entity } from '@shared/entities/index.ts';
import { useToday } from '@app/i18n/hooks.ts';
import { useLoaded } from '@app/lib/data.ts';

export interface Schedule {
  readonly experimentId: string;
  readonly cards: readonly BoardCard[];
  readonly people: readonly BoardPerson[];
  readonly meetings: readonly Entity<'meeting'>[];
  readonly facts: ScheduleFacts;
  readonly gates: GateDays;
  readonly milestones: readonly Milestone[];
  /** From the first to the last day of anything, three years at most; null: nothing has a day. */
  readonly span: DaySpan | null;
  readonly daysOff: OwnDaysOff;
  readonly today: CivilDate;
}

export function useSchedule(experimentId: string): Schedule {
  const { cards, people } = useLoaded('board.get', { experimentId });
  const { experiment } = useLoaded('experiment.detail', { experimentId });
  const daysOff = useLoaded('dayOff.rows', { experimentId });
  const namedDates = useLoaded('namedDate.rows', { experimentId });
  const meetings = useLoaded('meeting.rows', { experimentId });
  const today = useToday();
  const { planningStart, eventDate, settlementDue } = experiment;
  const facts = { planningStart, eventDate, settlementDue };
  const gates = gateDaysOf(facts, cards);
  const named = namedMilestones(namedDates, dateResolver({ ...facts, namedDates, daysOff }));
  const held = meetings.flatMap(({ heldOn, state }) => (heldOn === null || state === 'cancelled' ? [] : [heldOn]));
  const whole = wholeSpan(facts, cards, [...named.map(({ on }) => on), ...held]);
  return {
    experimentId,
    cards,
    people,
    meetings,
    facts,
    gates,
    milestones: milestonesOf(facts, gates, named),
    span: whole === null ? null : shownSpan(whole, eventDate ?? today),
    daysOff: ownDaysOff(daysOff),
    today,
  };
}

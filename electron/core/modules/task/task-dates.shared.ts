/** Cards whose dates hang on others: what follows when those move, in the same step. */
import { dateResolver, datesFrom, drawnTogether, fatesOf } from '@shared/domain/anchored-dates.ts';
import type { AnchorDays, CardFate } from '@shared/domain/anchored-dates.ts';
import { dateWarnings } from '@shared/domain/date-warnings.ts';
import type { DateWarning } from '@shared/domain/date-warnings.ts';
import { diffDays } from '@shared/domain/civil-date.ts';
import type { Experiment, Task } from '@shared/contract/entities.ts';
import type { Reader } from '../../db/reader.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import type { EffectConsumer, Effects, EffectWarning, RowMove } from '../experiment/effects.shared.ts';
import { shippedTemplate } from '../library/template.shared.ts';

/** Warnings of the event's own days that are told before they come about. */
const TOLD_BEFORE: ReadonlySet<DateWarning['code']> = new Set([
  'eventOnHoliday',
  'eventYearUnknown',
  'planningAfterEvent',
  'settlementBeforeEvent',
]);

/** The dates that others hang on; `event`: as the experiment stands, or as it will. */
export function anchorDays(reader: Reader, event: Experiment): AnchorDays {
  const { id: experimentId, eventDate, planningStart, settlementDue } = event;
  return {
    eventDate,
    planningStart,
    settlementDue,
    namedDates: reader.list('namedDate', { experimentId }),
    daysOff: reader.list('dayOff', { experimentId }),
  };
}

/** Where a card stands by what it hangs on; nothing where that has no date. */
export function datesByAnchor(card: Task, days: AnchorDays): Partial<Task> {
  const resolved = dateResolver(days).resolve(card);
  return resolved === null ? {} : datesFrom(card, resolved.date);
}

export const taskDateEffects: EffectConsumer = (reader, before, after) => {
  const [was, is] = [anchorDays(reader, before), anchorDays(reader, after)];
  if (
    was.eventDate === is.eventDate &&
    was.planningStart === is.planningStart &&
    was.settlementDue === is.settlementDue
  )
    return { moves: [], stays: [] };
  const cards = reader.list('task', { experimentId: before.id });
  const effects = effectsOf(
    fatesOf(was.eventDate === null ? cards.map((card) => firstPlanned(card, after)) : cards, was, is),
  );
  const moved = new Map(effects.moves.map(({ id, patch }) => [id, patch as Partial<Task>]));
  const later = cards.map((card) => ({ ...card, ...moved.get(card.id) }));
  return { ...effects, warnings: newWarnings(dateWarnings(was, onBoard(cards)), dateWarnings(is, onBoard(later))) };
};

function onBoard(cards: readonly Task[]): readonly Task[] {
  return cards.filter(({ archivedAt }) => archivedAt === null);
}

/** What would be wrong with the dates that is not wrong now; cards are counted. */
function newWarnings(was: readonly DateWarning[], is: readonly DateWarning[]): readonly EffectWarning[] {
  const keyOf = ({ code, place, params }: DateWarning) => JSON.stringify([code, place, params.date]);
  const known = new Set(was.map(keyOf));
  const late = (warnings: readonly DateWarning[]) => warnings.filter(({ code }) => code === 'cardAfterEvent');
  const lateBefore = new Set(late(was).map(({ place }) => JSON.stringify(place)));
  const lateNow = late(is).filter(({ place }) => !lateBefore.has(JSON.stringify(place)));
  const [first] = lateNow;
  return [
    ...is
      .filter((warning) => TOLD_BEFORE.has(warning.code) && !known.has(keyOf(warning)))
      .map(({ code, params: { name } }) => ({ code, params: { name } })),
    ...(first === undefined
      ? []
      : [{ code: 'cardsAfterEvent', params: { count: lateNow.length, title: first.params.title } }]),
  ];
}

/** To be called before a command changes named dates or days off; what it answers is called after, and moves the cards. */
export function followDates(work: UnitOfWork, experimentId: string): () => void {
  const experiment = work.find('experiment', experimentId);
  // The gesture itself refuses what is not there.
  if (experiment === undefined) return () => undefined;
  const before = anchorDays(work, experiment);
  return () => {
    const fates = fatesOf(work.list('task', { experimentId }), before, anchorDays(work, experiment));
    for (const fate of fates) if (fate.kind === 'moves') work.update('task', fate.card.id, fate.dates);
  };
}

/**
 * The first date of an event: with less than the usual span of planning left, cards that wait for a date draw together between the start of
 * planning and the event, as those of a new experiment do.
 */
function firstPlanned(card: Task, { eventDate, planningStart }: Experiment): Task {
  if (eventDate === null || planningStart === null) return card;
  if (card.anchor !== 'event' || card.dateKind !== 'none' || card.dayKind !== 'calendar' || card.pinned) return card;
  const { planningDays } = shippedTemplate();
  return { ...card, offsetDays: drawnTogether(card.offsetDays, diffDays(planningStart, eventDate), planningDays) };
}

function effectsOf(fates: readonly CardFate<Task>[]): Effects {
  return {
    moves: fates.flatMap((fate) => (fate.kind === 'moves' ? [moveOf(fate)] : [])),
    stays: fates.flatMap((fate) =>
      fate.kind === 'stays' ? [{ table: 'task' as const, id: fate.card.id, reason: fate.reason }] : [],
    ),
  };
}

function moveOf({ card, dates, resolved }: CardFate<Task> & { readonly kind: 'moves' }): RowMove<'task'> {
  const { id, offsetDays } = card;
  const { rolledOff } = resolved;
  return {
    table: 'task',
    id,
    patch: { ...dates, offsetDays },
    ...(rolledOff.length === 0 ? {} : { note: rolledOff.join(', ') }),
  };
}

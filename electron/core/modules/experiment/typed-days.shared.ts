/** Meetings ahead, stages of the plan and named dates have days that were typed: they do not follow the event, which is said. */
import type { Entity } from '@shared/entities/index.ts';
import type { EffectConsumer, EffectWarning } from './effects.shared.ts';

export const typedDays: EffectConsumer = (reader, before, after) => {
  if (before.eventDate === null || before.eventDate === after.eventDate) return { moves: [], stays: [] };
  const experimentId = before.id;
  const meetings = reader
    .list('meeting', { experimentId })
    .filter(({ heldOn, state }) => heldOn !== null && (state === 'planned' || state === 'tbd'));
  const stages = reader
    .list('planStage', { experimentId })
    .filter(({ fromOn, untilOn }) => fromOn !== null || untilOn !== null);
  const named = reader
    .list('namedDate', { experimentId })
    .filter(({ anchor, date }) => anchor === 'none' && date !== null);
  return {
    moves: [],
    stays: [
      ...meetings.map(({ id }) => ({ table: 'meeting', id, reason: 'typedDay' }) as const),
      ...stages.map(({ id }) => ({ table: 'planStage', id, reason: 'typedDay' }) as const),
      ...named.map(({ id }) => ({ table: 'namedDate', id, reason: 'typedDay' }) as const),
    ],
    warnings: overtaken(named, before.eventDate, after.eventDate),
  };
};

/** Deadlines before the event that would come after it. */
function overtaken(named: readonly Entity<'namedDate'>[], was: string, is: string | null): readonly EffectWarning[] {
  const late = named.filter(({ date }) => date !== null && is !== null && date < was && date > is);
  const [first] = late;
  return first === undefined ? [] : [{ code: 'namedAfterEvent', params: { count: late.length, title: first.title } }];
}

/** Meetings ahead and stages of the plan have days that were typed: they do not follow the event, which is said. */
import type { EffectConsumer } from './effects.shared.ts';

export const typedDays: EffectConsumer = (reader, before, after) => {
  if (before.eventDate === null || before.eventDate === after.eventDate) return { moves: [], stays: [] };
  const experimentId = before.id;
  const meetings = reader
    .list('meeting', { experimentId })
    .filter(({ heldOn, state }) => heldOn !== null && (state === 'planned' || state === 'tbd'));
  const stages = reader
    .list('planStage', { experimentId })
    .filter(({ fromOn, untilOn }) => fromOn !== null || untilOn !== null);
  return {
    moves: [],
    stays: [
      ...meetings.map(({ id }) => ({ table: 'meeting', id, reason: 'typedDay' }) as const),
      ...stages.map(({ id }) => ({ table: 'planStage', id, reason: 'typedDay' }) as const),
    ],
  };
};

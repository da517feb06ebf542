/** What of 홍보 follows when the event changes: posts that are out already would be wrong, planned ones move along. */
import { dateResolver, dayOf } from '@shared/domain/anchored-dates.ts';
import { changedFacts } from '@shared/domain/publicity/printed-facts.ts';
import type { EffectConsumer, RowStay } from '../experiment/effects.shared.ts';
import { anchorDays } from '../task/task-dates.shared.ts';
import { factsNow } from './publicity-facts.shared.ts';

export const publicityEffects: EffectConsumer = (reader, before, after) => {
  const of = { experimentId: after.id };
  const [was, is] = [factsNow(reader, before), factsNow(reader, after)];
  // What was wrong before is told in the room; here stands what this change makes wrong.
  const isToldOtherwise = changedFacts(was, is).length > 0;
  const stays = (['itemChannel', 'pressRelease'] as const).flatMap((table): readonly RowStay[] =>
    reader
      .list(table, of)
      .filter(({ printed }) => isToldOtherwise && printed !== null && changedFacts(printed, is).length > 0)
      .map(({ id }) => ({ table, id, reason: 'postedAlready' })),
  );
  const days = [before, after].map((event) => dateResolver(anchorDays(reader, event)));
  const planned = [
    ...reader.list('publicityItem', of).filter(({ state }) => state !== 'posted'),
    ...reader.list('pressRelease', of).filter(({ releasedOn }) => releasedOn === null),
  ];
  const moved = planned.filter((row) => {
    const [one = null, other = null] = days.map((resolver) => dayOf(row, resolver));
    return one !== other;
  });
  return {
    moves: [],
    stays,
    warnings: moved.length === 0 ? [] : [{ code: 'postsMove', params: { count: moved.length } }],
  };
};

/** A head count of nobody empties every quantity that follows it: that is asked first, as 0 is often typed for "not known yet". */
import type { EffectConsumer } from './effects.shared.ts';
import { headCountsOf } from './head-counts.shared.ts';

export const nobodyExpected: EffectConsumer = (reader, before, after) => {
  const isNobody = (experiment: typeof before) => headCountsOf(reader, experiment).expected.value === 0;
  return {
    moves: [],
    stays: [],
    warnings: isNobody(after) && !isNobody(before) ? [{ code: 'nobodyExpected', params: {} }] : [],
  };
};

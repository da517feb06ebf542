/** Posts whose need follows a head count: nothing is stored, so it is told how many each will need. */
import { needOfPost } from '@shared/domain/shifts/shift-times.ts';
import type { EffectConsumer } from '../experiment/effects.shared.ts';
import { headCountsOf } from '../experiment/head-counts.shared.ts';

export const staffNeed: EffectConsumer = (reader, before, after) => {
  const posts = reader.list('post', { experimentId: before.id }).filter(({ needBasis }) => needBasis !== 'manual');
  if (posts.length === 0) return { moves: [], stays: [] };
  const counts = { before: headCountsOf(reader, before), after: headCountsOf(reader, after) };
  return {
    moves: [],
    stays: [],
    warnings: posts.flatMap((post) => {
      const [was, is] = [needOfPost(post, counts.before), needOfPost(post, counts.after)];
      return was === is ? [] : [{ code: 'staffNeed', params: { title: post.title, before: was, after: is } }];
    }),
  };
};

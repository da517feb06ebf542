/** The first posts of a plan of duty. */
import type { peopleCommands } from '@shared/contract/people.contract.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import { rankedTable } from '../../kernel/ranked-table.ts';

const posts = rankedTable(PRODUCT, 'post', {});
const shifts = rankedTable(PRODUCT, 'shift', {});

export const dutyCommandHandlers: Pick<CommandHandlers<typeof peopleCommands>, 'duty.begin'> = {
  'duty.begin': {
    run(work, { experimentId, posts: begun, span }) {
      const ids = posts.add(work, experimentId, begun, null);
      if (span !== null) {
        const whole = ids.map((postId) => ({ postId, start: span.from, end: span.to }));
        shifts.add(work, experimentId, whole, null);
      }
      return null;
    },
  },
};

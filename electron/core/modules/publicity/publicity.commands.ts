/** What is carried over the calendar of 홍보: the day of an item and the channel of its post change as one step. */
import type { publicityCommands } from '@shared/contract/publicity.contract.ts';
import { dateResolver } from '@shared/domain/anchored-dates.ts';
import { putOnDay } from '@shared/domain/publicity/calendar.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import { AppError } from '../../base/app-error.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import { rankedTable } from '../../kernel/ranked-table.ts';
import { anchorDays } from '../task/task-dates.shared.ts';
import { itemChannelRules, publicityItemRules } from './publicity.rules.shared.ts';

const items = rankedTable(PRODUCT, 'publicityItem', publicityItemRules);
const placements = rankedTable(PRODUCT, 'itemChannel', itemChannelRules);

export const publicityCommandHandlers: CommandHandlers<typeof publicityCommands> = {
  'publicity.place': {
    run(work, { experimentId, itemId, placementId, day, channelId }) {
      const item = work.get('publicityItem', itemId);
      if (item.experimentId !== experimentId) throw new AppError('notFound', { what: 'publicityItem' });
      if (placementId !== null && work.get('itemChannel', placementId).itemId !== itemId)
        throw new AppError('notFound', { what: 'itemChannel' });
      if (day !== null) {
        const resolver = dateResolver(anchorDays(work, work.get('experiment', experimentId)));
        items.edit(work, experimentId, [{ id: itemId, patch: putOnDay(item, day, resolver) }]);
      }
      if (channelId !== null) {
        if (work.list('itemChannel', { itemId, channelId }).length > 0)
          throw new AppError('input.invalid', { field: 'channelId', reason: 'taken' });
        if (placementId === null) placements.add(work, experimentId, [{ itemId, channelId }], null);
        else placements.edit(work, experimentId, [{ id: placementId, patch: { channelId } }]);
      }
      work.describe({ title: item.title });
      return null;
    },
  },
};

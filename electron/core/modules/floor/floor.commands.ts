import type { floorCommands } from '@shared/contract/floor.contract.ts';
import { partOf } from '@shared/domain/floor/kinds.ts';
import { seatRoom } from '@shared/domain/floor/layouts.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import { AppError } from '../../base/app-error.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import { rankedTable } from '../../kernel/ranked-table.ts';

const items = rankedTable(PRODUCT, 'floorItem', {});

export const floorCommandHandlers: CommandHandlers<typeof floorCommands> = {
  'floorPlan.seat': {
    run(work, { experimentId, planId, layout, seats }) {
      const room = work.get('floorPlan', planId);
      if (room.experimentId !== experimentId) throw new AppError('notFound', { what: 'floorPlan' });
      const own = work.list('floorItem', { experimentId }).filter((item) => item.planId === planId);
      const isSeat = ({ kind }: (typeof own)[number]) => partOf(kind) === 'seating';
      const seated = seatRoom({ layout, room, seats, fixed: own.filter((item) => !isSeat(item)) });
      items.remove(
        work,
        own.filter(isSeat).map(({ id }) => id),
      );
      items.add(
        work,
        experimentId,
        seated.pieces.map((piece) => ({ ...piece, planId })),
        null,
      );
      return { seats: seated.seats };
    },
  },
};

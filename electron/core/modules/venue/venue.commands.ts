import type { venueCommands } from '@shared/contract/venue.contract.ts';
import type { Entity } from '@shared/entities/index.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import { AppError } from '../../base/app-error.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import { rankedTable } from '../../kernel/ranked-table.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { budgetLineRules } from '../money/money.rules.shared.ts';

const budgetLines = rankedTable(PRODUCT, 'budgetLine', budgetLineRules);

export const venueCommandHandlers: CommandHandlers<typeof venueCommands> = {
  'venue.choose': {
    run(work, { experimentId, venueId, state, reason, line }) {
      const venue = venueOf(work, experimentId, venueId);
      work.describe({ title: venue.title });
      for (const former of work.list('venue', { experimentId, isChosen: true })) {
        if (former.id !== venueId) work.update('venue', former.id, { isChosen: false });
      }
      work.update('venue', venueId, { isChosen: true, state, reason });
      if (work.get('experiment', experimentId).venue !== line)
        work.update('experiment', experimentId, { venue: line, updatedAt: work.ports.now() });
      return null;
    },
  },
  'venue.budgetPrice': {
    run(work, { experimentId, venueId, category, subcategory, item }) {
      const { title, priceWon, budgetLineId } = venueOf(work, experimentId, venueId);
      if (budgetLineId !== null) throw new AppError('input.invalid', { field: 'budgetLineId', reason: 'taken' });
      if (priceWon === null) throw new AppError('input.invalid', { field: 'priceWon', reason: 'missing' });
      work.describe({ title });
      const fresh = { category, subcategory, item, unitPrice: priceWon, quantity: 1, times: 1 };
      const [id = ''] = budgetLines.add(work, experimentId, [fresh], null);
      work.update('venue', venueId, { budgetLineId: id });
      return { budgetLineId: id };
    },
  },
};

function venueOf(work: UnitOfWork, experimentId: string, venueId: string): Entity<'venue'> {
  const venue = work.get('venue', venueId);
  if (venue.experimentId !== experimentId) throw new AppError('notFound', { what: 'venue' });
  return venue;
}

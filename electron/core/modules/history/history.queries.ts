import type { historyQueries } from '@shared/contract/history.contract.ts';
import type { QueryHandlers } from '../../kernel/handlers.ts';
import { listHistory, oneStep } from './history.list.ts';
import { trashOf } from './history.trash.ts';
import { preview } from './restore.preview.ts';
import { canTakeBack } from './take-back.plan.ts';

/** The undo stack's own state belongs to the kernel. */
type ModuleQueries = Omit<typeof historyQueries, 'history.state'>;

export const historyQueryHandlers: QueryHandlers<ModuleQueries> = {
  'history.canTakeBack': canTakeBack,
  'history.list': listHistory,
  'history.step': (reader, { experimentId, step }) => oneStep(reader, experimentId, step),
  'history.preview': preview,
  'history.trash': (reader, { experimentId }) => trashOf(reader, experimentId),
};

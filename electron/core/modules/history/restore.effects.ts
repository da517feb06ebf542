/** What follows when something that others hang on is returned to how it was: the same as when somebody types it. */
import type { EntityName } from '@shared/entities/index.ts';
import { decode } from '../../db/codec.ts';
import type { Reader } from '../../db/reader.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { closingEffects, effectsOf } from '../experiment/consumers.shared.ts';
import type { Effects } from '../experiment/effects.shared.ts';
import { followDates } from '../task/task-dates.shared.ts';
import type { RestorePlan } from './restore.plan.ts';

/** Of the event itself, and of how many came; null where nothing can follow. To be asked before anything is changed. */
export function restoreEffects(reader: Reader, { table, now, wanted }: RestorePlan): Effects | null {
  if (now === null || wanted === null) return null;
  const { registry } = reader;
  if (table === 'experiment') return effectsOf(reader, decode(registry, table, now), decode(registry, table, wanted));
  if (table !== 'closing') return null;
  const [was, is] = [decode(registry, table, now), decode(registry, table, wanted)];
  if (was.actualHeadCount === is.actualHeadCount) return null;
  return closingEffects(reader, is.experimentId, is.actualHeadCount);
}

/** To be called before named dates or days off come back, go or change; what it answers is called after, and moves the cards. */
export function followRestored(work: UnitOfWork, experimentId: string, tables: readonly EntityName[]): () => void {
  const isFollowed = tables.some((table) => table === 'namedDate' || table === 'dayOff');
  return isFollowed ? followDates(work, experimentId) : () => undefined;
}

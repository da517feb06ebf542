import type { UnitOfWork } from '../../kernel/unit-of-work.ts';

/** Deletes every row of an experiment and every undo step about it; nothing of it is left in the library. */
export function destroyExperiment(work: UnitOfWork, experimentId: string): void {
  for (const table of work.registry.names.toReversed()) {
    work.deleteWithoutUndo(table, table === 'experiment' ? 'id' : 'experimentId', experimentId);
  }
  work.forgetHistory(experimentId);
}

/** What the earlier experiment taught, as a card of the new plan with a line for each. */
import type { LearntCard } from '@shared/contract/library.contract.ts';
import { ranksBetween } from '@shared/domain/ordering.ts';
import { blankFields } from '@shared/entities/derive.ts';
import type { Entity, Registry } from '../../db/tables.ts';
import type { Content } from './content.ts';

/** Stands first among the cards of planning, so that it is read before anything is planned. */
export function withLearnings(
  { experiment, tables }: Content,
  { title, notes, lines }: LearntCard,
  newId: () => string,
  registry: Registry,
): Content {
  const first =
    tables.task
      .filter(({ stage }) => stage === 'plan')
      .map(({ rank }) => rank)
      .toSorted()[0] ?? null;
  const [rank = ''] = ranksBetween(null, first, 1);
  const ranks = ranksBetween(null, null, lines.length);
  const taskId = newId();
  const of = { experimentId: experiment.id };
  // Complete by construction: a blank row with what it must have.
  const task = {
    ...blankFields(registry.declarationOf('task')),
    ...of,
    id: taskId,
    stage: 'plan',
    area: 'plan',
    title,
    notes,
    rank,
  } as unknown as Entity<'task'>;
  const checks = lines.map(
    (text, at) =>
      ({
        ...blankFields(registry.declarationOf('checkItem')),
        ...of,
        id: newId(),
        taskId,
        text,
        rank: ranks[at] ?? '',
      }) as unknown as Entity<'checkItem'>,
  );
  return {
    experiment,
    tables: { ...tables, task: [...tables.task, task], checkItem: [...tables.checkItem, ...checks] },
  };
}

/** Makes what answers a gate again, where it was removed or archived. */
import type { gateCommands } from '@shared/contract/gate.contract.ts';
import type { Task } from '@shared/contract/entities.ts';
import type { TemplateLocale } from '@shared/contract/template.ts';
import { dateResolver } from '@shared/domain/anchored-dates.ts';
import type { AnsweringItem } from '@shared/domain/gate-items.ts';
import { rankBetween } from '@shared/domain/ordering.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { hangingOnEvent, plannedChecks, plannedTask, shippedTemplate } from '../library/template.shared.ts';
import type { PlannedTask } from '../library/template.shared.ts';
import { anchorDays } from '../task/task-dates.shared.ts';

export const gateCommandHandlers: CommandHandlers<typeof gateCommands> = {
  'gate.makeAgain': {
    run(work, { experimentId, item, locale }) {
      work.get('experiment', experimentId);
      const planned = plannedFor(item);
      const holder = holding(work, experimentId, item);
      const card = holder ?? work.list('task', { experimentId, source: planned.source })[0];
      const task = card === undefined ? makeCard(work, experimentId, planned, locale) : onTheBoard(work, card);
      // A card from the template comes with its lines, one that stood here may have lost the line.
      if (card !== undefined && holder === undefined) addLine(work, task, planned, item, locale);
      work.describe({ title: task.title });
      return { taskId: task.id };
    },
  },
};

/** The card of the template that answers an item or has its line. */
function plannedFor(item: AnsweringItem): PlannedTask {
  const { tasks } = shippedTemplate();
  const planned = tasks.find(({ source, checks }) => source === item || checks.some((line) => line.source === item));
  if (planned === undefined) throw new Error(`the template has no item ${item}`);
  return planned;
}

/** A card that answers the item or has its line, on the board if there is one there. */
function holding(work: UnitOfWork, experimentId: string, item: AnsweringItem): Task | undefined {
  const lines = work.list('checkItem', { experimentId, source: item });
  const cards = [
    ...work.list('task', { experimentId, source: item }),
    ...lines.map(({ taskId }) => work.get('task', taskId)),
  ];
  return cards.find(({ archivedAt }) => archivedAt === null) ?? cards[0];
}

function onTheBoard(work: UnitOfWork, task: Task): Task {
  return work.update('task', task.id, { archivedAt: null });
}

function makeCard(work: UnitOfWork, experimentId: string, planned: PlannedTask, locale: TemplateLocale): Task {
  const hanging = hangingOnEvent(planned.offsetDays);
  const days = anchorDays(work, work.get('experiment', experimentId));
  const day = dateResolver(days).resolve(hanging)?.date ?? null;
  const rank = rankBetween(work.list('task', { experimentId }).at(-1)?.rank ?? null, null);
  const place = { id: work.ports.newId(), experimentId, day, hanging, rank, locale };
  const task = work.insert('task', plannedTask(planned, place));
  const standing = new Set(work.list('checkItem', { experimentId }).map(({ source }) => source));
  for (const line of plannedChecks(planned.checks, task, locale, work.ports.newId)) {
    if (!standing.has(line.source)) work.insert('checkItem', line);
  }
  return task;
}

function addLine(
  work: UnitOfWork,
  task: Task,
  { checks }: PlannedTask,
  item: AnsweringItem,
  locale: TemplateLocale,
): void {
  const line = checks.filter(({ source }) => source === item);
  const rank = rankBetween(work.list('checkItem', { taskId: task.id }).at(-1)?.rank ?? null, null);
  for (const row of plannedChecks(line, task, locale, work.ports.newId)) work.insert('checkItem', { ...row, rank });
}

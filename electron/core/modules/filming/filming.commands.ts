/** The path without a camera: cards and what comes of them (requirements C56). */
import type { filmingCommands } from '@shared/contract/filming.contract.ts';
import { dateResolver } from '@shared/domain/anchored-dates.ts';
import { WRITTEN_ITEM } from '@shared/domain/filming/record-form.ts';
import { rankBetween } from '@shared/domain/ordering.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import { rankedTable } from '../../kernel/ranked-table.ts';
import { single } from '../experiment/experiment.queries.ts';
import { hangingOnEvent, plannedTask } from '../library/template.shared.ts';
import { anchorDays } from '../task/task-dates.shared.ts';

const deliverables = rankedTable(PRODUCT, 'deliverable', {});

export const filmingCommandHandlers: CommandHandlers<typeof filmingCommands> = {
  'filming.beginWritten': {
    run(work, { experimentId, tasks, deliverables: made }) {
      const brief = single(work, 'brief', { experimentId });
      // Chosen beside film or photos already, it stands in for neither.
      if (!brief.recordWritten)
        work.update('brief', brief.id, { recordVideo: false, recordPhoto: false, recordWritten: true });
      const days = anchorDays(work, work.get('experiment', experimentId));
      const taskIds = tasks.map(({ title, notes, stage, offsetDays }) => {
        const hanging = hangingOnEvent(offsetDays);
        const words = { ko: title, en: title };
        const planned = {
          source: WRITTEN_ITEM,
          stage,
          area: 'filming' as const,
          offsetDays,
          title: words,
          notes: { ko: notes, en: notes },
          checks: [],
        };
        const place = {
          id: work.ports.newId(),
          experimentId,
          day: dateResolver(days).resolve(hanging)?.date ?? null,
          hanging,
          rank: rankBetween(work.list('task', { experimentId }).at(-1)?.rank ?? null, null),
          locale: 'ko' as const,
        };
        return work.insert('task', plannedTask(planned, place)).id;
      });
      const kinds = new Set(work.list('deliverable', { experimentId }).map(({ kind }) => kind));
      const missing = made.filter(({ kind }) => !kinds.has(kind));
      if (missing.length > 0) deliverables.add(work, experimentId, missing, null);
      work.describe({ count: taskIds.length });
      return { taskIds };
    },
  },
};

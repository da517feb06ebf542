/** Files of other tools into an experiment, or as one of their own: one step. */
import type { foreignCommands } from '@shared/contract/foreign.contract.ts';
import { compareRank } from '@shared/domain/ordering.ts';
import { asMinutes } from '@shared/domain/units.ts';
import { blankOf } from '@shared/entities/index.ts';
import type { EntityName } from '../../db/tables.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { pendingForeign } from '../../transfer/foreign/pending-foreign.ts';
import { plant } from './content.ts';
import { planOf } from './foreign-plan.ts';
import { foreignRows } from './foreign-rows.ts';

export const foreignCommandHandlers: CommandHandlers<typeof foreignCommands> = {
  'foreign.take': {
    backupFirst: () => 'import',
    run(work, { experimentId, token, choices, locale }) {
      work.get('experiment', experimentId);
      const { foreign } = pendingForeign(token);
      const people = work.list('person', { experimentId });
      const plan = planOf(foreign, choices, { locale, people });
      const tables = foreignRows(plan, {
        experimentId,
        newId: work.ports.newId,
        at: work.ports.now(),
        after: {
          task: lastRank(work, 'task', experimentId),
          person: lastRank(work, 'person', experimentId),
          cueSheet: lastRank(work, 'cueSheet', experimentId),
        },
      });
      const count = tables.task.length + tables.cue.length;
      work.describe({ count }, plan.tool === 'trello' ? 'foreign.board' : 'foreign.rundown');
      for (const [table, rows] of Object.entries(tables)) {
        for (const row of rows) work.insert(table as EntityName, row);
      }
      return { count, sheetId: tables.cueSheet[0]?.id ?? null };
    },
  },
  'library.takeForeign': {
    scope: 'library',
    backupFirst: () => 'import',
    run(work, { token, choices, locale, title }) {
      const { newId } = work.ports;
      const at = work.ports.now();
      const id = newId();
      const plan = planOf(pendingForeign(token).foreign, choices, { locale, people: [] });
      const after = { task: null, person: null, cueSheet: null };
      const tables = foreignRows(plan, { experimentId: id, newId, at, after });
      const [sheet] = plan.tool === 'ontime' ? plan.sheets : [];
      const span = sheet?.span ?? null;
      work.describe({ title });
      plant(work, {
        experiment: {
          ...blankOf('experiment'),
          id,
          title,
          origin: 'citizen',
          eventStart: sheet?.startMinute ?? null,
          eventMinutes: span === null || span.end <= span.start ? null : (asMinutes(span.end - span.start) ?? null),
          isSample: false,
          createdAt: at,
          updatedAt: at,
        },
        tables,
      });
      return { experimentId: id };
    },
  },
};

function lastRank(work: UnitOfWork, table: 'task' | 'person' | 'cueSheet', experimentId: string): string | null {
  return work
    .list(table, { experimentId })
    .reduce<string | null>((last, { rank }) => (last === null || compareRank(last, rank) < 0 ? rank : last), null);
}

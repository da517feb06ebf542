import { BUNDLE_FORMAT, BUNDLE_VERSION } from '@shared/contract/bundle.ts';
import type { libraryQueries, LibraryEntry } from '@shared/contract/library.contract.ts';
import { asCivilDate, asInstant } from '@shared/domain/units.ts';
import type { CivilDate, Instant } from '@shared/domain/units.ts';
import { sql as raw } from 'kysely';
import { sql } from '../../db/reader.ts';
import type { Reader } from '../../db/reader.ts';
import type { QueryHandlers } from '../../kernel/handlers.ts';
import { labelsFor } from '../../documents/labels.ts';
import { withoutAttachments } from '../../transfer/restore-masked.ts';
import { withUnknown } from '../../transfer/unknown-parts.ts';
import { withoutPersonalData } from '../../transfer/without-personal-data.ts';
import { baseOf, touchedOf } from './bundle-lineage.ts';
import { emptyTables } from './content.ts';
import type { Content } from './content.ts';
import { unknownPartsOf } from './unknown-parts.shared.ts';

/** Last day of a card, null without dates. */
const due = raw<string | null>`coalesce("task"."endOn", "task"."startOn")`;

export const libraryQueryHandlers: QueryHandlers<typeof libraryQueries> = {
  'library.list'(reader, { today }) {
    const counts = countTasks(reader, today);
    const nexts = nextTasks(reader, today);
    const steps = lastSteps(reader);
    const experiments = reader.list('experiment', {});
    return experiments
      .map((row): LibraryEntry => {
        const { id: experimentId, title, eventDate, organiser, isSample, updatedAt, trashedAt } = row;
        const { done = 0, open = 0, late = 0 } = counts.get(experimentId) ?? {};
        return {
          experimentId,
          title,
          eventDate,
          organiser,
          isSample,
          tasksDone: done,
          tasksOpen: open,
          tasksLate: late,
          next: nexts.get(experimentId) ?? null,
          updatedAt: later(updatedAt, steps.get(experimentId)),
          trashedAt,
        };
      })
      .toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt));
  },
  'library.bundle'(reader, { experimentId, app, exportedAt, personalData, attachments, locale }) {
    const whole = contentOf(reader, experimentId);
    const shared = attachments ? whole : withoutAttachments(whole);
    // Nobody can tell whom the parts name that only a later release knows.
    const content = personalData
      ? withUnknown(shared, unknownPartsOf(reader, experimentId), reader.registry)
      : withoutPersonalData(shared, labelsFor(locale).shared.roles, reader.registry.declared);
    const base = baseOf(reader, experimentId);
    const touched = touchedOf(reader, experimentId);
    const head = {
      format: BUNDLE_FORMAT,
      version: BUNDLE_VERSION,
      app,
      exportedAt,
      personalData,
      attachments,
    } as const;
    return { ...head, base, touched, ...content };
  },
};

/** The experiment with all its rows, in rank order. Throws `notFound`. */
export function contentOf(reader: Reader, experimentId: string): Content {
  const experiment = reader.get('experiment', experimentId);
  const rows = reader.registry.children.map((table) => [table, reader.list(table, { experimentId })] as const);
  return { experiment, tables: { ...emptyTables(reader.registry), ...Object.fromEntries(rows) } };
}

/** When something of each experiment was last changed: its own row does not know of its cards and cues. */
function lastSteps(reader: Reader): ReadonlyMap<string, string> {
  const rows = reader.all(
    sql
      .selectFrom('changeSet')
      .groupBy('scope')
      .select(['scope', raw<string>`max("at")`.as('at')]),
  );
  return new Map(rows.map(({ scope, at }) => [scope, at]));
}

function later(changed: Instant, step: string | undefined): Instant {
  return (step !== undefined && step > changed ? asInstant(step) : undefined) ?? changed;
}

function countTasks(reader: Reader, today: CivilDate) {
  const rows = reader.all(
    sql
      .selectFrom('task')
      .where('archivedAt', 'is', null)
      .groupBy('experimentId')
      .select([
        'experimentId',
        raw<number>`sum("status" = 'done')`.as('done'),
        raw<number>`sum("status" <> 'done')`.as('open'),
        raw<number>`sum("status" <> 'done' and ${due} is not null and ${due} < ${today})`.as('late'),
      ]),
  );
  return new Map(rows.map((row) => [row.experimentId, row]));
}

function nextTasks(reader: Reader, today: CivilDate) {
  const rows = reader.all(
    sql
      .selectFrom('task')
      .where('archivedAt', 'is', null)
      .where('status', '<>', 'done')
      .where(due, '>=', today)
      .groupBy('experimentId')
      // SQLite takes the other columns from the row that holds the minimum.
      .select(['experimentId', 'title', raw<string>`min(${due})`.as('on')]),
  );
  return new Map(
    rows.flatMap(({ experimentId, title, on }) => {
      const date = asCivilDate(on);
      return date === undefined ? [] : [[experimentId, { title, on: date }] as const];
    }),
  );
}

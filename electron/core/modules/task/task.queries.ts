import type { BoardCard } from '@shared/contract/board.ts';
import type { taskQueries } from '@shared/contract/task.contract.ts';
import { nestedOrder } from '@shared/domain/checklist.ts';
import { sql } from '../../db/reader.ts';
import type { Reader } from '../../db/reader.ts';
import { DamagedValue } from '../../db/stored-json.ts';
import { AppError } from '../../base/app-error.ts';
import type { QueryHandlers } from '../../kernel/handlers.ts';

interface Counts {
  readonly done: number;
  readonly total: number;
}

const NONE: readonly string[] = [];

/** Lines that have none below them and apply; a parent only repeats its children (`checkTally`). */
function checkCounts(reader: Reader, experimentId: string): ReadonlyMap<string, Counts> {
  const rows = reader.all(
    sql
      .selectFrom('checkItem')
      .select((query) => [
        'taskId',
        query.fn.sum<number>(query('state', '=', 'done')).as('done'),
        query.fn.countAll<number>().as('total'),
      ])
      .where('experimentId', '=', experimentId)
      .where('state', '!=', 'na')
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('checkItem as part').select('part.id').whereRef('part.parentId', '=', 'checkItem.id'))),
      )
      .groupBy('taskId'),
  );
  return new Map(rows.map((row) => [row.taskId, row]));
}

function linkCounts(reader: Reader, experimentId: string): ReadonlyMap<string, number> {
  const rows = reader.all(
    sql
      .selectFrom('taskLink')
      .select((query) => ['taskId', query.fn.countAll<number>().as('total')])
      .where('experimentId', '=', experimentId)
      .groupBy('taskId'),
  );
  return new Map(rows.map((row) => [row.taskId, row.total]));
}

function fileCounts(reader: Reader, experimentId: string): ReadonlyMap<string, number> {
  const rows = reader.all(
    sql
      .selectFrom('attachment')
      .select((query) => ['ownerId', query.fn.countAll<number>().as('total')])
      .where('experimentId', '=', experimentId)
      .where('ownerTable', '=', 'task')
      .groupBy('ownerId'),
  );
  return new Map(rows.map((row) => [row.ownerId, row.total]));
}

/** People per card and duty, in their order. */
function owners(reader: Reader, experimentId: string) {
  const rows = reader.all(
    sql
      .selectFrom('taskAssignment')
      .select(['taskId', 'personId', 'duty'])
      .where('experimentId', '=', experimentId)
      .orderBy('rank')
      .orderBy('id'),
  );
  const found = { lead: new Map<string, string[]>(), deputy: new Map<string, string[]>() };
  for (const { taskId, personId, duty } of rows) {
    // A duty that there is not: the file is damaged, not the program.
    if (!Object.hasOwn(found, duty)) throw new DamagedValue('taskAssignment.duty');
    const people = found[duty].get(taskId);
    if (people === undefined) found[duty].set(taskId, [personId]);
    else people.push(personId);
  }
  return found;
}

function cardsOf(reader: Reader, experimentId: string, archived: boolean): readonly BoardCard[] {
  const rows = reader.all(
    sql
      .selectFrom('task')
      .select(['id', 'stage', 'area', 'status', 'title', 'dateKind', 'startOn', 'startAt', 'endOn', 'endAt'])
      .select(['rank', 'source', 'archivedAt'])
      .select((query) => query('notes', '!=', '').as('hasNotes'))
      .where('experimentId', '=', experimentId)
      .where('archivedAt', archived ? 'is not' : 'is', null)
      .orderBy('rank')
      .orderBy('id'),
  );
  const checks = checkCounts(reader, experimentId);
  const links = linkCounts(reader, experimentId);
  const files = fileCounts(reader, experimentId);
  const people = owners(reader, experimentId);
  return rows.map((row) => ({
    ...row,
    hasNotes: Boolean(row.hasNotes),
    leads: people.lead.get(row.id) ?? NONE,
    deputies: people.deputy.get(row.id) ?? NONE,
    checksDone: checks.get(row.id)?.done ?? 0,
    checksTotal: checks.get(row.id)?.total ?? 0,
    links: links.get(row.id) ?? 0,
    files: files.get(row.id) ?? 0,
  }));
}

export const taskQueryHandlers: QueryHandlers<typeof taskQueries> = {
  'board.get'(reader, { experimentId }) {
    const people = reader.all(
      sql
        .selectFrom('person')
        .select(['id', 'name', 'nickname', 'isGroup'])
        .where('experimentId', '=', experimentId)
        .orderBy('rank')
        .orderBy('id'),
    );
    return {
      cards: cardsOf(reader, experimentId, false),
      people: people.map((person) => ({ ...person, isGroup: person.isGroup === 1 })),
    };
  },
  'board.texts'(reader, { experimentId }) {
    const notes = reader.all(
      sql
        .selectFrom('task')
        .select(['id', 'notes'])
        .where('experimentId', '=', experimentId)
        .where('archivedAt', 'is', null),
    );
    const lines = reader.all(
      sql.selectFrom('checkItem').select(['taskId', 'text']).where('experimentId', '=', experimentId),
    );
    const texts = new Map(notes.map(({ id, notes: text }) => [id, text]));
    for (const { taskId, text } of lines) {
      const before = texts.get(taskId);
      if (before !== undefined) texts.set(taskId, before === '' ? text : `${before}\n${text}`);
    }
    return [...texts].filter(([, text]) => text !== '').map(([id, text]) => ({ id, text }));
  },
  'board.archived'(reader, { experimentId }) {
    return cardsOf(reader, experimentId, true);
  },
  'task.get'(reader, { experimentId, id }) {
    const task = reader.get('task', id);
    if (task.experimentId !== experimentId) throw new AppError('notFound', { what: 'task' });
    return {
      task,
      checks: nestedOrder(reader.list('checkItem', { taskId: id })),
      links: reader.list('taskLink', { taskId: id }),
      assignments: reader.list('taskAssignment', { taskId: id }),
    };
  },
};

import type { cueQueries } from '@shared/contract/cue.contract.ts';
import type { CuePerson, CueSheetDetail, CueWithPeople } from '@shared/contract/cue.contract.ts';
import type { Cue, CueAssignment, CueSheet } from '@shared/contract/entities.ts';
import { blankRow, type CueRow, type CueTable } from '@shared/domain/cue-rows.ts';
import { sql as raw } from 'kysely';
import { sql } from '../../db/reader.ts';
import type { Reader } from '../../db/reader.ts';
import { AppError } from '../../base/app-error.ts';
import type { QueryHandlers } from '../../kernel/handlers.ts';

/** A sheet of the experiment; throws `notFound`. */
export function sheetOf(reader: Reader, experimentId: string, sheetId: string): CueSheet {
  const sheet = reader.get('cueSheet', sheetId);
  if (sheet.experimentId !== experimentId) throw new AppError('notFound', { what: 'cueSheet' });
  return sheet;
}

/** Who is on each cue, in the order in which they are named. */
type Assignments = ReadonlyMap<string, readonly CueAssignment[]>;

function assignmentsBySheet(reader: Reader, sheetId: string): Assignments {
  return byCue(
    reader.all(
      sql
        .selectFrom('cueAssignment')
        .innerJoin('cue', 'cue.id', 'cueAssignment.cueId')
        .where('cue.sheetId', '=', sheetId)
        .selectAll('cueAssignment')
        .orderBy('cueAssignment.cueId')
        .orderBy('cueAssignment.rank')
        .orderBy('cueAssignment.id'),
    ),
  );
}

function assignmentsOfCues(reader: Reader, cueIds: readonly string[]): Assignments {
  return byCue(
    reader.all(
      sql
        .selectFrom('cueAssignment')
        .where('cueId', 'in', raw<string>`(SELECT value FROM json_each(${JSON.stringify(cueIds)}))`)
        .selectAll()
        .orderBy('cueId')
        .orderBy('rank')
        .orderBy('id'),
    ),
  );
}

function byCue(rows: readonly CueAssignment[]): Assignments {
  const found = new Map<string, CueAssignment[]>();
  for (const row of rows) {
    const others = found.get(row.cueId);
    if (others === undefined) found.set(row.cueId, [row]);
    else others.push(row);
  }
  return found;
}

/** The rows of a sheet in order, with their people. */
export function cuesOf(reader: Reader, sheetId: string): readonly CueWithPeople[] {
  const assignments = assignmentsBySheet(reader, sheetId);
  return reader.list('cue', { sheetId }).map((cue) => withPeople(cue, assignments));
}

function withPeople(cue: Cue, assignments: Assignments): CueWithPeople {
  return { ...cue, people: (assignments.get(cue.id) ?? []).map(({ personId, duty }) => ({ personId, duty })) };
}

function peopleOf(reader: Reader, experimentId: string): readonly CuePerson[] {
  return reader
    .list('person', { experimentId })
    .map(({ id, name, nickname, position }) => ({ id, name, nickname, position }));
}

function detailOf(reader: Reader, experimentId: string, sheetId: string): CueSheetDetail {
  return {
    sheet: sheetOf(reader, experimentId, sheetId),
    cues: cuesOf(reader, sheetId),
    people: peopleOf(reader, experimentId),
  };
}

/**
 * A sheet as the rules of editing see it. Only the rows of `touched` are read whole; of the others what times, numbers and order
 * need, so that editing one cell of 3,000 rows stays a small read. People are read only for a cell that names some.
 */
export function tableOf(
  reader: Reader,
  { experimentId, sheetId }: { readonly experimentId: string; readonly sheetId: string },
  touched: ReadonlySet<string>,
  withPeople: boolean,
): CueTable<RankedRow> {
  const sheet = sheetOf(reader, experimentId, sheetId);
  const lean = reader.all(
    sql
      .selectFrom('cue')
      .where('sheetId', '=', sheetId)
      .select(['id', 'rank', 'number', 'section', 'minutes', 'pinnedStart'])
      .orderBy('rank')
      .orderBy('id'),
  );
  const whole = wholeRows(
    reader,
    lean.map(({ id }) => id).filter((id) => touched.has(id)),
  );
  const rows = lean.map((row) => whole.get(row.id) ?? { ...BLANK, ...row });
  return { sheet, rows, people: withPeople ? peopleOf(reader, experimentId) : [] };
}

/** The rows of a sheet in order, by id. Throws `notFound` for a sheet of another experiment. */
export function cueIdsOf(
  reader: Reader,
  { experimentId, sheetId }: { readonly experimentId: string; readonly sheetId: string },
): readonly string[] {
  sheetOf(reader, experimentId, sheetId);
  const rows = reader.all(
    sql.selectFrom('cue').where('sheetId', '=', sheetId).select('id').orderBy('rank').orderBy('id'),
  );
  return rows.map(({ id }) => id);
}

export interface RankedRow extends CueRow {
  readonly rank: string;
}

const BLANK = blankRow('');

function wholeRows(reader: Reader, ids: readonly string[]): ReadonlyMap<string, CueWithPeople> {
  const assignments = assignmentsOfCues(reader, ids);
  return new Map([...reader.found('cue', ids)].map(([id, cue]) => [id, withPeople(cue, assignments)]));
}

export const cueQueryHandlers: QueryHandlers<typeof cueQueries> = {
  'cueSheet.list'(reader, { experimentId }) {
    const counts = reader.all(
      sql
        .selectFrom('cue')
        .where('experimentId', '=', experimentId)
        .groupBy('sheetId')
        .select((build) => ['sheetId', build.fn.countAll<number>().as('count')]),
    );
    const countOf = new Map(counts.map(({ sheetId, count }) => [sheetId, count]));
    return reader
      .list('cueSheet', { experimentId })
      .map((sheet) => ({ ...sheet, rowCount: countOf.get(sheet.id) ?? 0 }));
  },
  'cueSheet.get'(reader, { experimentId, sheetId }) {
    return detailOf(reader, experimentId, sheetId);
  },
};

/** What SQLite does for every query: no walk over a whole big table, no sorting where an index has the order. */
import { openConnection } from '@core/db/connection.ts';
import type { Connection } from '@core/db/connection.ts';
import { Reader } from '@core/db/reader.ts';
import { isRanked } from '@shared/entities/derive.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import { queryHandlers } from '@core/modules/index.ts';
import type { Statement } from 'better-sqlite3';
import { expect, test } from 'vitest';
import { makeCue, makeCueSheet, makePerson, makeTask } from '../support/rows.ts';
import { makeStore } from '../support/store.ts';

type Handler = (reader: Reader, input: unknown) => unknown;

/** A library with one of most things, opened for reading alone. */
function opened() {
  const made = { sheetId: '', taskId: '' };
  const { core, file, experiment } = makeStore((experimentId) => {
    const sheet = makeCueSheet(experimentId);
    const task = makeTask(experimentId);
    Object.assign(made, { sheetId: sheet.id, taskId: task.id });
    return {
      task: [task],
      person: [makePerson(experimentId)],
      cueSheet: [sheet],
      cue: [makeCue(experimentId, sheet.id)],
    };
  });
  core.close();
  return { connection: openConnection(file), experimentId: experiment.id, ...made };
}

/** Tables that grow with use; the others hold one or a few rows per experiment. */
const FEW: ReadonlySet<string> = new Set(['cueSheet', 'fundingSource', 'attachment']);
const BIG: readonly string[] = PRODUCT.names.filter(
  (table) => isRanked(PRODUCT.declarationOf(table)) && !FEW.has(table),
);
const HOT = [
  'board.get',
  'board.texts',
  'board.archived',
  'task.get',
  'cueSheet.list',
  'cueSheet.get',
  'person.list',
  'role.items',
  'money.book',
  'gates.get',
  'library.list',
  ...PRODUCT.gestureTables.map((table) => `${table}.rows` as const),
];

/** The people of a sheet's rows, joined through the rows: few. */
const MAY_SORT = /^select "cueAssignment"/;

test.each(HOT)('%s finds its rows by an index and reads them in order', (name) => {
  const { connection, experimentId, sheetId, taskId } = opened();
  const statements = new Map<string, Statement<(string | number | null)[]>>();
  const handler = (queryHandlers as Readonly<Record<string, Handler>>)[name];
  handler?.(new Reader(connection, statements), { experimentId, sheetId, id: taskId, today: '2026-11-22' });
  const texts = [...statements.keys()];
  expect(texts.length).toBeGreaterThan(0);
  const slow = texts.flatMap((text) =>
    plan(connection, text)
      .filter((step) => isSlow(step, text))
      .map((step) => [text, step]),
  );
  connection.close();
  expect(slow).toEqual([]);
});

/** A walk over a big table that is not answered from an index in order, or a sort. */
function isSlow(step: string, text: string): boolean {
  const [, walked = ''] = /^SCAN (\w+)/.exec(step) ?? [];
  if (BIG.includes(walked)) return !step.includes('INDEX task_open_by_experimentId');
  const sorts = /TEMP B-TREE FOR (LAST TERM OF )?ORDER BY/.test(step) && !MAY_SORT.test(text);
  return sorts && BIG.some((table) => new RegExp(`from "?${table}\\b`, 'i').test(text));
}

function plan(connection: Connection, text: string): readonly string[] {
  const marks = [...text].filter((sign) => sign === '?').length;
  const rows = connection.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...Array.from({ length: marks }, () => null));
  return rows.map((row) => (typeof row === 'object' && row !== null && 'detail' in row ? String(row.detail) : ''));
}

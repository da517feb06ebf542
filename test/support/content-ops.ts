/** Versions of one experiment that drift apart: edits of its rows as two laptops would make them, each leaving it valid. */
import { fc } from './chance.ts';
import type { EntityName } from '@shared/contract/entities.ts';
import { ENTITIES } from '@shared/contract/entities.ts';
import { compareRank, rankBetween } from '@shared/domain/ordering.ts';
import type { AnyRow, ChildName, Content } from '@core/transfer/content.ts';
import { PRODUCT } from '@core/db/tables.ts';
import { emptyTables } from '@core/modules/library/content.ts';
import {
  emptyBrief,
  emptyClosing,
  makeBudgetLine,
  makeCheckItem,
  makeCue,
  makeCueSheet,
  makeExpense,
  makeExperiment,
  makeFundingSource,
  makePerson,
  makeTask,
  newId,
} from './rows.ts';

const KINDS = [
  'editTask',
  'addTask',
  'removeTask',
  'addCheck',
  'addPerson',
  'editPerson',
  'removePerson',
  'assign',
  'unassign',
  'addCue',
  'removeCue',
  'numberCue',
  'swapNumbers',
  'moveCue',
  'castCue',
  'addSheet',
  'removeSheet',
  'addSource',
  'removeSource',
  'addLine',
  'removeLine',
  'addExpense',
  'editExperiment',
  'overrule',
] as const;

export interface Edit {
  readonly kind: (typeof KINDS)[number];
  readonly a: number;
  readonly b: number;
}

export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), a: fc.nat(20), b: fc.nat(20) }),
  { maxLength: 14 },
);

/** A small experiment with something in every room. */
export function startContent(): Content {
  const experiment = makeExperiment();
  const { id } = experiment;
  const people = ['가람', '나래', '다온'].map((nickname) => makePerson(id, { nickname }));
  const tasks = ['장소 구하기', '포스터', '섭외'].map((title) => makeTask(id, { title }));
  const sheet = makeCueSheet(id);
  const cues = ['1', '2', ''].map((number) => makeCue(id, sheet.id, { number }));
  const source = makeFundingSource(id);
  const line = makeBudgetLine(id, { sourceId: source.id });
  return {
    experiment,
    tables: {
      ...emptyTables(),
      brief: [emptyBrief(id)],
      closing: [emptyClosing(id)],
      person: people,
      task: tasks,
      cueSheet: [sheet],
      cue: cues,
      fundingSource: [source],
      budgetLine: [line],
      expense: [makeExpense(id, { lineId: line.id, sourceId: source.id })],
    },
  };
}

export function edited(content: Content, list: readonly Edit[]): Content {
  return list.reduce(editOnce, content);
}

function editOnce(content: Content, { kind, a, b }: Edit): Content {
  const { experiment, tables } = content;
  const id = experiment.id;
  const task = at(tables.task, a);
  const person = at(tables.person, b);
  const sheet = at(tables.cueSheet, b);
  const cue = at(tables.cue, a);
  const other = at(tables.cue, b);
  switch (kind) {
    case 'editTask':
      return task === undefined ? content : changed(content, 'task', task.id, { title: `고친 일 ${b}` });
    case 'addTask':
      return added(content, 'task', makeTask(id, { title: `새 일 ${a}` }));
    case 'removeTask':
      return task === undefined ? content : removed(content, 'task', task.id);
    case 'addCheck':
      return task === undefined ? content : added(content, 'checkItem', checkOf(id, task.id, b));
    case 'addPerson':
      return added(content, 'person', makePerson(id, { nickname: `사람${a}` }));
    case 'editPerson':
      return person === undefined ? content : changed(content, 'person', person.id, { affiliation: `모임 ${a}` });
    case 'removePerson':
      return person === undefined ? content : removed(content, 'person', person.id);
    case 'assign':
      if (task === undefined || person === undefined) return content;
      if (tables.taskAssignment.some((row) => row.taskId === task.id && row.personId === person.id)) return content;
      return added(content, 'taskAssignment', assignmentOf(id, { taskId: task.id }, person.id));
    case 'unassign': {
      const assignment = at(tables.taskAssignment, a);
      return assignment === undefined ? content : removed(content, 'taskAssignment', assignment.id);
    }
    case 'addCue':
      return sheet === undefined
        ? content
        : added(content, 'cue', makeCue(id, sheet.id, { number: free(content, sheet.id, a) }));
    case 'removeCue':
      return cue === undefined ? content : removed(content, 'cue', cue.id);
    case 'numberCue':
      return cue === undefined ? content : changed(content, 'cue', cue.id, { number: free(content, cue.sheetId, b) });
    case 'swapNumbers':
      if (cue === undefined || other === undefined || cue.sheetId !== other.sheetId) return content;
      return changed(changed(content, 'cue', cue.id, { number: other.number }), 'cue', other.id, {
        number: cue.number,
      });
    case 'moveCue':
      if (cue === undefined || sheet === undefined) return content;
      return changed(content, 'cue', cue.id, {
        sheetId: sheet.id,
        number: free(content, sheet.id, a),
        rank: lastRank(content, 'cue'),
      });
    case 'castCue':
      if (cue === undefined || person === undefined) return content;
      if (tables.cueAssignment.some((row) => row.cueId === cue.id && row.personId === person.id)) return content;
      return added(content, 'cueAssignment', assignmentOf(id, { cueId: cue.id }, person.id));
    case 'addSheet':
      return added(content, 'cueSheet', makeCueSheet(id, { title: `시트 ${a}` }));
    case 'removeSheet':
      return sheet === undefined ? content : removed(content, 'cueSheet', sheet.id);
    case 'addSource':
      return added(content, 'fundingSource', makeFundingSource(id, { name: `재원 ${a}` }));
    case 'removeSource': {
      const source = at(tables.fundingSource, a);
      return source === undefined ? content : removed(content, 'fundingSource', source.id);
    }
    case 'addLine':
      return added(content, 'budgetLine', makeBudgetLine(id, { sourceId: at(tables.fundingSource, b)?.id ?? null }));
    case 'removeLine': {
      const line = at(tables.budgetLine, a);
      return line === undefined ? content : removed(content, 'budgetLine', line.id);
    }
    case 'addExpense':
      return added(content, 'expense', makeExpense(id, { lineId: at(tables.budgetLine, b)?.id ?? null }));
    case 'editExperiment':
      return { ...content, experiment: { ...experiment, headCount: a * 10 + b } };
    case 'overrule': {
      const stage = (['topic', 'plan', 'prepare', 'run', 'followup'] as const)[a % 5] ?? 'topic';
      if (tables.gateOverride.some((row) => row.stage === stage)) return content;
      const override = { id: newId(), experimentId: id, stage, reason: '까닭', at: '2026-11-01T00:00:00.000Z' };
      return added(content, 'gateOverride', ENTITIES.gateOverride.parse(override));
    }
  }
}

function at<R>(rows: readonly R[], index: number): R | undefined {
  return rows[index % Math.max(1, rows.length)];
}

/** A cue number that nobody has in the sheet; now and then none. */
function free({ tables }: Content, sheetId: string, wish: number): string {
  const number = wish % 4 === 0 ? '' : String(wish % 5);
  return tables.cue.some((cue) => cue.sheetId === sheetId && cue.number === number) ? '' : number;
}

function checkOf(experimentId: string, taskId: string, n: number): AnyRow {
  return makeCheckItem(experimentId, taskId, { text: `점검 ${n}`, state: n % 2 === 0 ? 'done' : 'open' });
}

function assignmentOf(experimentId: string, target: object, personId: string): AnyRow {
  return { id: newId(), experimentId, ...target, personId, duty: 'lead', rank: 'a0' };
}

function withRows(content: Content, table: ChildName, rows: readonly AnyRow[]): Content {
  return { ...content, tables: { ...content.tables, [table]: rows } };
}

function added(content: Content, table: ChildName, row: AnyRow | Content['tables'][ChildName][number]): Content {
  const placed = 'rank' in row ? { ...row, rank: lastRank(content, table) } : row;
  return withRows(content, table, [...content.tables[table], placed as AnyRow]);
}

/** Behind every row of the table, whatever list it is in. */
function lastRank(content: Content, table: ChildName): string {
  const rows: readonly AnyRow[] = content.tables[table];
  const ranks = rows.map((row) => String(row['rank'])).toSorted(compareRank);
  return rankBetween(ranks.at(-1) ?? null, null);
}

function changed(content: Content, table: ChildName, id: string, patch: object): Content {
  const rows: readonly AnyRow[] = content.tables[table];
  return withRows(
    content,
    table,
    rows.map((row) => (row.id === id ? { ...row, ...patch } : row)),
  );
}

/** Removes a row as the store does: with what hangs on it, clearing what merely points at it. */
function removed(content: Content, table: ChildName, id: string): Content {
  const rows: readonly AnyRow[] = content.tables[table];
  const without = withRows(
    content,
    table,
    rows.filter((row) => row.id !== id),
  );
  return (Object.keys(content.tables) as ChildName[]).reduce((now, child) => {
    return PRODUCT.referencesOf(child)
      .filter((reference: { readonly target: EntityName }) => reference.target === table)
      .reduce((inner, { column, onRemove }) => {
        const pointing = (inner.tables[child] as readonly AnyRow[]).filter((row) => row[column] === id);
        return pointing.reduce(
          (next, row) =>
            onRemove === 'remove' ? removed(next, child, row.id) : changed(next, child, row.id, { [column]: null }),
          inner,
        );
      }, now);
  }, without);
}

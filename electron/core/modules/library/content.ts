/** An experiment whole, as rows: what the template makes, a bundle holds and a copy carries over. */
import type { Bundle } from '@shared/contract/bundle.ts';
import type { Brief, Closing } from '@shared/contract/entities.ts';
import { TABLES } from '../../db/tables.ts';
import type { EntityName } from '../../db/tables.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';

export type Content = Pick<Bundle, 'experiment' | 'tables'>;

export function emptyTables(): Content['tables'] {
  return {
    brief: [],
    closing: [],
    gateOverride: [],
    person: [],
    task: [],
    checkItem: [],
    taskLink: [],
    taskAssignment: [],
    cueSheet: [],
    cue: [],
    cueAssignment: [],
    fundingSource: [],
    budgetLine: [],
    expense: [],
    documentSetting: [],
    documentIssue: [],
    attachment: [],
  };
}

export function blankBrief(id: string, experimentId: string): Brief {
  return {
    id,
    experimentId,
    proposerExit: null,
    proposerExitOn: null,
    noticePurpose: '',
    noticeTiming: '',
    noticeContact: '',
    cautionOneOffOn: null,
    cautionOneOffBy: '',
    cautionPlannerOn: null,
    cautionPlannerBy: '',
    claimedEffect: '',
    institutionDifficulty: '',
    answerEffect: '',
    answerDifficulty: '',
    answerAlternatives: '',
    oneOffAcknowledged: false,
    participantSize: null,
    awareness: null,
    participantCentred: false,
    filming: null,
    optOutsAsked: false,
    optOutsCrewTold: false,
  };
}

export function blankClosing(id: string, experimentId: string): Closing {
  return {
    id,
    experimentId,
    actualHeadCount: null,
    results: '',
    surveySummary: '',
    liked: '',
    regretted: '',
    improve: '',
    nextPlan: '',
  };
}

/**
 * The same content under new ids, given out in the order of the rows so that rows of equal rank keep their order. Every reference
 * must lead to a row of the content.
 */
export function withNewIds({ experiment, tables }: Content, newId: () => string): Content {
  const ids = new Map([[key('experiment', experiment.id), newId()]]);
  for (const [table, rows] of Object.entries(tables)) {
    for (const { id } of rows) ids.set(key(table, id), newId());
  }
  const anyId = new Map([...ids].map(([from, to]) => [from.slice(from.indexOf(' ') + 1), to]));
  function renamed<R extends { readonly id: string }>(table: EntityName, row: R): R {
    const references = Object.fromEntries(
      TABLES[table].references
        .map(({ column, target }) => [column, ids.get(key(target, Reflect.get(row, column)))] as const)
        .filter(([, id]) => id !== undefined),
    );
    // Settings of papers name sheets and people by id, in a shape of their own.
    const settings = 'settings' in row ? { settings: replaced(row.settings, anyId) } : {};
    return { ...row, ...settings, id: ids.get(key(table, row.id)) ?? row.id, ...references };
  }
  const renamedTables = Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [table, rows.map((row) => renamed(table as EntityName, row))]),
  );
  return { experiment: renamed('experiment', experiment), tables: { ...tables, ...renamedTables } };
}

/** A copy of a JSON value with every text that is an old id replaced by the new one. */
function replaced(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => replaced(item, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaced(item, ids)]));
}

function key(table: string, id: unknown): string {
  return `${table} ${String(id)}`;
}

/** Writes the content as a new experiment; its undo is a move to the trash. Supplies the rows that must exist. */
export function plant(work: UnitOfWork, { experiment, tables }: Content): void {
  const { id } = experiment;
  work.plant('experiment', experiment);
  if (tables.brief.length === 0) work.plant('brief', blankBrief(work.ports.newId(), id));
  if (tables.closing.length === 0) work.plant('closing', blankClosing(work.ports.newId(), id));
  for (const [table, rows] of Object.entries(tables)) {
    for (const row of rows) work.plant(table as EntityName, row);
  }
  work.recordPlanted(id);
}

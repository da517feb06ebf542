/** An experiment whole, as rows: what the template makes, a bundle holds and a copy carries over. */
import type { Brief, Closing } from '@shared/contract/entities.ts';
import type { EntityName } from '../../db/tables.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { rowKey } from '../../transfer/content.ts';
import type { Content } from '../../transfer/content.ts';
import { renameIds } from '../../transfer/rename-ids.ts';

export type { Content };

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
export function withNewIds(content: Content, newId: () => string): Content {
  const ids = new Map([[rowKey('experiment', content.experiment.id), newId()]]);
  for (const [table, rows] of Object.entries(content.tables)) {
    for (const { id } of rows) ids.set(rowKey(table, id), newId());
  }
  return renameIds(content, ids);
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

import type { Migration } from './migration.ts';

/**
 * Rows come in the order of their rank, then their id: with both in the index a list of tens of thousands is read in order instead of
 * sorted. The counts of the library's list are answered from an index alone.
 */
export const orderIndexes: Migration = {
  version: 5,
  name: 'order-indexes',
  statements: [
    'DROP INDEX person_by_experimentId',
    'CREATE INDEX person_by_experimentId_rank ON person (experimentId, rank, id)',
    'CREATE INDEX task_by_experimentId_rank ON task (experimentId, rank, id)',
    'CREATE INDEX task_open_by_experimentId ON task (experimentId, status, endOn, startOn, title) WHERE archivedAt IS NULL',
    'DROP INDEX checkItem_by_taskId_rank',
    'CREATE INDEX checkItem_by_taskId_rank ON checkItem (taskId, rank, id)',
    'DROP INDEX taskLink_by_taskId_rank',
    'CREATE INDEX taskLink_by_taskId_rank ON taskLink (taskId, rank, id)',
    'DROP INDEX taskAssignment_by_experimentId',
    'CREATE INDEX taskAssignment_by_experimentId_rank ON taskAssignment (experimentId, rank, id)',
    'DROP INDEX cueSheet_by_experimentId_rank',
    'CREATE INDEX cueSheet_by_experimentId_rank ON cueSheet (experimentId, rank, id)',
    'DROP INDEX cue_by_sheetId_rank',
    'CREATE INDEX cue_by_sheetId_rank ON cue (sheetId, rank, id)',
    'DROP INDEX cueAssignment_by_experimentId',
    'CREATE INDEX cueAssignment_by_experimentId_rank ON cueAssignment (experimentId, rank, id)',
    'DROP INDEX fundingSource_by_experimentId_rank',
    'CREATE INDEX fundingSource_by_experimentId_rank ON fundingSource (experimentId, rank, id)',
    'DROP INDEX budgetLine_by_experimentId_rank',
    'CREATE INDEX budgetLine_by_experimentId_rank ON budgetLine (experimentId, rank, id)',
    'DROP INDEX expense_by_experimentId_rank',
    'CREATE INDEX expense_by_experimentId_rank ON expense (experimentId, rank, id)',
  ],
};

import type { Migration } from './migration.ts';

/** A step that took back another one bears that one's name behind a colon. */
function renamed(from: string, to: string): string {
  return `UPDATE changeSet SET name = replace(name, '${from}.', '${to}.') WHERE name GLOB '${from}.*' OR name GLOB '*:${from}.*'`;
}

/**
 * The gestures on rows are named after their table, and all say of one row what it is called under the same parameter: the steps of the
 * history follow. Every order that is declared has its index.
 */
export const rowGestures: Migration = {
  version: 9,
  name: 'row-gestures',
  statements: [
    renamed('source', 'fundingSource'),
    renamed('line', 'budgetLine'),
    `UPDATE changeSet SET params = CASE
       WHEN NOT json_valid(params) THEN params
       WHEN json_type(params, '$.name') IS NULL THEN params
       ELSE json_set(json_remove(params, '$.name'), '$.what', json_extract(params, '$.name'), '$.count', 1) END
     WHERE name GLOB 'person.*One' OR name GLOB '*:person.*One'`,
    'CREATE INDEX taskAssignment_by_taskId_rank ON taskAssignment (taskId, rank, id)',
    'CREATE INDEX cueAssignment_by_cueId_rank ON cueAssignment (cueId, rank, id)',
    'DROP INDEX task_by_experimentId_stage_rank',
    'CREATE INDEX task_by_experimentId_stage_rank ON task (experimentId, stage, rank, id)',
  ],
};

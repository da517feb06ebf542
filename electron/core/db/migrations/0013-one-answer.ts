import type { Migration } from './migration.ts';

/** Whether the purpose was hidden, from one of the two former answers before a step or after it. */
function answer(hidden: string, known: string): string {
  return `CASE WHEN ${hidden} = 1 THEN 'blind' ELSE nullif(${known}, '') END`;
}

/**
 * A former answer as it stood before a step that does not touch it: as the last step that did left it, as the next one found it, or as it
 * stands now. The steps of an experiment are in the order of their ids, undone ones last.
 */
function standing(was: string, is: string, now: string): string {
  const other = (column: string, side: '<' | '>', order: 'ASC' | 'DESC') =>
    `(SELECT other.${column} FROM purposeStep AS other WHERE other.experimentId = step.experimentId
        AND other.id ${side} step.id AND other.${column} IS NOT NULL ORDER BY other.id ${order} LIMIT 1)`;
  return `coalesce(step.${was}, ${other(is, '<', 'DESC')}, ${other(was, '>', 'ASC')}, ${now})`;
}

/** A column of the images of one table; `absent` where the row was not there yet or is not there any more. */
function imaged(side: 'before' | 'after', table: string, column: string, absent: string): string {
  return `max(CASE WHEN rowChange.tableName = '${table}'
      AND (json_type(before, '$.${column}') IS NOT NULL OR json_type(after, '$.${column}') IS NOT NULL)
    THEN coalesce(json_extract(${side}, '$.${column}'), ${absent}) END)`;
}

const EMPTY = `before = '{}' AND after = '{}'`;
const TOUCHED = `changeSetId IN (SELECT id FROM purposeStep)`;

/** What a sheet starts with where nobody has said when the event does. */
const MORNING = 600;

/**
 * Facts that stood twice, and were never compared.
 *
 * Whether participants know the purpose was asked as `brief.awareness` and as `experiment.hiddenPurpose`. The two become
 * `experiment.awareness`; where either said hidden, it is hidden. Steps of the journal that changed one of them change the new column
 * instead, so that they undo, redo and read as before; a step that no longer changes anything goes.
 *
 * The first cue sheet follows the times of the event from then on where it still has them.
 */
export const oneAnswer: Migration = {
  version: 13,
  name: 'one-answer',
  statements: [
    `ALTER TABLE experiment ADD COLUMN awareness TEXT`,
    `ALTER TABLE experiment ADD COLUMN participantTitle TEXT NOT NULL DEFAULT ''`,
    `UPDATE experiment SET awareness = ${answer('hiddenPurpose', '(SELECT brief.awareness FROM brief WHERE brief.experimentId = experiment.id)')}`,
    `CREATE TABLE purposeStep AS
      SELECT changeSet.id AS id,
        CASE tableName WHEN 'experiment' THEN rowId
          ELSE coalesce((SELECT brief.experimentId FROM brief WHERE brief.id = rowId), scope) END AS experimentId,
        ${imaged('before', 'experiment', 'hiddenPurpose', '0')} AS wasHidden,
        ${imaged('after', 'experiment', 'hiddenPurpose', '0')} AS isHidden,
        ${imaged('before', 'brief', 'awareness', "''")} AS wasKnown,
        ${imaged('after', 'brief', 'awareness', "''")} AS isKnown
      FROM rowChange JOIN changeSet ON changeSet.id = rowChange.changeSetId
      WHERE tableName IN ('experiment', 'brief')
      GROUP BY 1, 2
      HAVING wasHidden IS NOT NULL OR wasKnown IS NOT NULL`,
    `CREATE TABLE purposeAnswer AS
      SELECT id, experimentId,
        ${answer('hiddenBefore', 'knownBefore')} AS was,
        ${answer('coalesce(isHidden, hiddenBefore)', 'coalesce(isKnown, knownBefore)')} AS "is"
      FROM (SELECT step.id, step.experimentId, step.isHidden, step.isKnown,
          ${standing('wasHidden', 'isHidden', '(SELECT hiddenPurpose FROM experiment WHERE experiment.id = step.experimentId)')} AS hiddenBefore,
          ${standing('wasKnown', 'isKnown', '(SELECT brief.awareness FROM brief WHERE brief.experimentId = step.experimentId)')} AS knownBefore
        FROM purposeStep AS step)`,
    `UPDATE rowChange SET before = json_remove(before, '$.hiddenPurpose'), after = json_remove(after, '$.hiddenPurpose')
      WHERE tableName = 'experiment' AND ${TOUCHED}`,
    `UPDATE rowChange SET before = json_remove(before, '$.awareness'), after = json_remove(after, '$.awareness')
      WHERE tableName = 'brief' AND ${TOUCHED}`,
    `UPDATE rowChange SET before = json_set(before, '$.awareness', was), after = json_set(after, '$.awareness', "is")
      FROM purposeAnswer
      WHERE tableName = 'experiment' AND rowId = experimentId AND changeSetId = id
        AND (was IS NOT "is" OR before IS NULL OR after IS NULL)`,
    `INSERT INTO rowChange (changeSetId, seq, tableName, rowId, before, after)
      SELECT id, (SELECT max(seq) + 1 FROM rowChange WHERE changeSetId = id), 'experiment', experimentId,
        json_object('awareness', was), json_object('awareness', "is")
      FROM purposeAnswer
      WHERE was IS NOT "is"
        AND NOT EXISTS (SELECT 1 FROM rowChange WHERE changeSetId = id AND tableName = 'experiment' AND rowId = experimentId)`,
    `DELETE FROM rowChange WHERE ${EMPTY} AND ${TOUCHED}`,
    `DELETE FROM changeSet WHERE id IN (SELECT id FROM purposeStep)
      AND NOT EXISTS (SELECT 1 FROM rowChange WHERE changeSetId = changeSet.id)`,
    `DROP TABLE purposeAnswer`,
    `DROP TABLE purposeStep`,
    `ALTER TABLE experiment DROP COLUMN hiddenPurpose`,
    `ALTER TABLE brief DROP COLUMN awareness`,
    `ALTER TABLE cueSheet ADD COLUMN followsEvent INTEGER NOT NULL DEFAULT 0 CHECK (followsEvent IN (0, 1))`,
    `UPDATE cueSheet SET followsEvent = 1 FROM experiment
      WHERE experiment.id = cueSheet.experimentId AND startMinute = coalesce(eventStart, ${MORNING}) AND lengthMinutes IS eventMinutes
        AND cueSheet.id = (SELECT id FROM cueSheet AS other WHERE other.experimentId = experiment.id ORDER BY rank, id LIMIT 1)`,
  ],
};

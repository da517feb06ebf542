/** What must be true of the money and the times of any library, whatever was done to it. */
import type Database from 'better-sqlite3';

/** Money that is counted under a source or a line must be counted once: references lead to rows of the same experiment. */
export function sumFaults(connection: Database.Database, experimentId: string): readonly string[] {
  function total(text: string): number {
    return connection.prepare<[{ id: string }], number>(text).pluck().get({ id: experimentId }) ?? 0;
  }
  const spent = total('SELECT coalesce(sum(total), 0) FROM expense WHERE experimentId = @id');
  const counted = total(
    `SELECT (SELECT coalesce(sum(expense.total), 0) FROM expense JOIN budgetLine ON budgetLine.id = lineId
              WHERE expense.experimentId = @id AND budgetLine.experimentId = @id)
          + (SELECT coalesce(sum(total), 0) FROM expense WHERE experimentId = @id AND lineId IS NULL)`,
  );
  const planned = total(
    'SELECT coalesce(sum(unitPrice * quantity * times), 0) FROM budgetLine WHERE experimentId = @id',
  );
  const funded = total(
    `SELECT (SELECT coalesce(sum(unitPrice * quantity * times), 0) FROM budgetLine JOIN fundingSource AS source ON source.id = sourceId
              WHERE budgetLine.experimentId = @id AND source.experimentId = @id)
          + (SELECT coalesce(sum(unitPrice * quantity * times), 0) FROM budgetLine WHERE experimentId = @id AND sourceId IS NULL)`,
  );
  return [
    ...(spent === counted ? [] : [`${spent} won spent, ${counted} won under the lines`]),
    ...(planned === funded ? [] : [`${planned} won planned, ${funded} won under the sources`]),
  ];
}

import type { Person } from '@shared/contract/entities.ts';
import { sql } from '../../db/reader.ts';
import type { Reader } from '../../db/reader.ts';

/** Who got a fee with tax withheld in an experiment: ids of the directory, and what the expenses call the others. */
export function payeesOf(reader: Reader, experimentId: string): ReadonlySet<string> {
  const fees = reader.all(
    sql
      .selectFrom('expense')
      .select(['payee', 'personId'])
      .where('experimentId', '=', experimentId)
      .where('withholding', '!=', 'none'),
  );
  const vouchers = reader.all(
    sql
      .selectFrom('payment')
      .select(['payeeName', 'personId'])
      .where('experimentId', '=', experimentId)
      .where('incomeKind', '!=', 'none')
      .where(({ or, eb }) => or([eb('transferredOn', 'is not', null), eb('expenseId', 'is not', null)])),
  );
  const called = [
    ...fees.map(({ payee, personId }) => personId ?? payee),
    ...vouchers.map(({ payeeName, personId }) => personId ?? payeeName),
  ];
  return new Set(called.filter((payee) => payee !== ''));
}

export function isPayee(
  { id, name, nickname }: Pick<Person, 'id' | 'name' | 'nickname'>,
  payees: ReadonlySet<string>,
): boolean {
  return payees.has(id) || payees.has(name) || payees.has(nickname);
}

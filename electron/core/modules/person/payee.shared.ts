import type { Person } from '@shared/contract/entities.ts';
import { sql } from '../../db/reader.ts';
import type { Reader } from '../../db/reader.ts';

/** Who got a fee with tax withheld in an experiment, as the expenses call them. */
export function payeesOf(reader: Reader, experimentId: string): ReadonlySet<string> {
  const rows = reader.all(
    sql
      .selectFrom('expense')
      .select('payee')
      .where('experimentId', '=', experimentId)
      .where('withholding', '!=', 'none'),
  );
  return new Set(rows.map(({ payee }) => payee).filter((payee) => payee !== ''));
}

export function isPayee({ name, nickname }: Pick<Person, 'name' | 'nickname'>, payees: ReadonlySet<string>): boolean {
  return payees.has(name) || payees.has(nickname);
}

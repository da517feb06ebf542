import type { peopleQueries } from '@shared/contract/people.contract.ts';
import { sql } from '../../db/reader.ts';
import type { Reader } from '../../db/reader.ts';
import type { QueryHandlers } from '../../kernel/handlers.ts';
import { isPayee, payeesOf } from '../person/payee.shared.ts';
import { roleItems } from './role.queries.ts';

/** Assignments per person, of tasks, cues and shifts together; people without any are absent. */
function countDuties(reader: Reader, experimentId: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const table of ['taskAssignment', 'cueAssignment', 'shiftEntry'] as const) {
    const rows = reader.all(
      sql
        .selectFrom(table)
        .select(({ fn }) => ['personId', fn.countAll<number>().as('count')])
        .where('experimentId', '=', experimentId)
        .groupBy('personId'),
    );
    for (const { personId, count } of rows) counts.set(personId, (counts.get(personId) ?? 0) + count);
  }
  return counts;
}

export const peopleQueryHandlers: QueryHandlers<typeof peopleQueries> = {
  'person.list'(reader, { experimentId }) {
    const duties = countDuties(reader, experimentId);
    const payees = payeesOf(reader, experimentId);
    return reader.list('person', { experimentId }).map((person) => ({
      person,
      duties: duties.get(person.id) ?? 0,
      ...(isPayee(person, payees) ? { paid: true } : {}),
    }));
  },
  'role.items': (reader, { experimentId }) => roleItems(reader, experimentId),
};

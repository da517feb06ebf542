import { useMemo } from 'react';
import { useLoaded } from '@app/lib/data.ts';
import { useRows } from '@app/records/useRows.ts';
import type { Rows } from '@app/records/useRows.ts';
import type { PersonRow } from './person-row.ts';

/** The people of an experiment with what hangs on each, and the gestures that change them. */
export function usePersonRows(experimentId: string): Rows<'person'> & { readonly shown: readonly PersonRow[] } {
  const people = useRows('person', experimentId);
  const listed = useLoaded('person.list', { experimentId });
  const { rows } = people;
  const shown = useMemo(() => {
    const facts = new Map(listed.map(({ person, duties, paid = false }) => [person.id, { duties, paid }]));
    const names = new Map<string, number>();
    for (const { name } of rows) names.set(name, (names.get(name) ?? 0) + 1);
    return rows.map((person) => ({
      ...person,
      ...(facts.get(person.id) ?? { duties: 0, paid: false }),
      namesakes: person.name === '' ? 0 : (names.get(person.name) ?? 0),
    }));
  }, [rows, listed]);
  return { ...people, shown };
}

import { useState } from 'react';
import { usePreference } from '@app/lib/preferences.ts';
import { PERSON_ROLES } from '../roles.ts';
import { PERSON_ORDERS } from './find-people.ts';
import type { PersonFilter, RecordFilter } from './find-people.ts';

/** What of the filter is remembered: what was searched for is not. */
function keptFilter(stored: unknown) {
  const fields = typeof stored === 'object' && stored !== null ? stored : {};
  const role = PERSON_ROLES.find((one) => 'role' in fields && fields.role === one) ?? null;
  const order = PERSON_ORDERS.find((one) => 'order' in fields && fields.order === one) ?? 'own';
  return { role, order };
}

export function usePersonFilter(experimentId: string): readonly [PersonFilter, (filter: PersonFilter) => void] {
  const [search, setSearch] = useState('');
  const [kept, keep] = usePreference(`people.filter.${experimentId}`, keptFilter);
  /** Not remembered: a list that lacks people without saying why is worse than asking again. */
  const [record, setRecord] = useState<RecordFilter | null>(null);
  return [
    { ...kept, search, record },
    ({ search: wanted, role, order, record: about = null }) => {
      setRecord(about);
      setSearch(wanted);
      if (role !== kept.role || order !== kept.order) keep({ role, order });
    },
  ];
}

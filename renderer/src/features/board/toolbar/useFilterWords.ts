import type { BoardPerson } from '@shared/contract/board.ts';
import { useTranslation } from 'react-i18next';
import { NO_FILTER } from '../model/filter.ts';
import type { Filter } from '../model/filter.ts';
import { NOBODY } from '../model/grouping.ts';
import { personLabel } from '@app/lib/person-label.ts';

export interface FilterPart {
  readonly key: string;
  readonly name: string;
  /** The filter without this part. */
  readonly without: Filter;
}

/** What is being filtered by, part by part, in words. */
export function useFilterParts(filter: Filter, people: readonly BoardPerson[]): readonly FilterPart[] {
  const { t } = useTranslation();
  const { owners, areas, statuses, due, source } = filter;
  const parts: FilterPart[] = [
    ...owners.map((id) => ({
      key: `owner ${id}`,
      name: id === NOBODY ? t('board.nobody') : personLabel(people.find((person) => person.id === id)),
      without: { ...filter, owners: owners.filter((one) => one !== id) },
    })),
    ...areas.map((area) => ({
      key: `area ${area}`,
      name: t(`shell.area.${area}`),
      without: { ...filter, areas: areas.filter((one) => one !== area) },
    })),
    ...statuses.map((status) => ({
      key: `status ${status}`,
      name: t(`board.status.${status}`),
      without: { ...filter, statuses: statuses.filter((one) => one !== status) },
    })),
  ];
  if (due !== NO_FILTER.due)
    parts.push({ key: 'due', name: t(`board.filter.dues.${due}`), without: { ...filter, due: 'any' } });
  if (source !== NO_FILTER.source)
    parts.push({ key: 'source', name: t(`board.filter.sources.${source}`), without: { ...filter, source: 'any' } });
  return parts;
}

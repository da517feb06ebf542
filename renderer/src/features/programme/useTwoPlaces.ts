/** Whom the sheet puts in two places at once, as the role table finds it: told where the cue is written. */
import { deriveRoles } from '@shared/domain/roles.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useData } from '@app/lib/data.ts';
import { personLabel } from '@app/lib/person-label.ts';
import type { ShownIssue } from './issue-words.ts';
import type { SheetView } from './sheet-rows.ts';

export function useTwoPlaces(experimentId: string, { rows }: Pick<SheetView, 'rows'>): readonly ShownIssue[] {
  const { t } = useTranslation();
  const { data: works } = useData('role.items', { experimentId });
  const { data: listed } = useData('person.list', { experimentId });
  return useMemo(() => {
    if (works === undefined || listed === undefined) return [];
    const people = new Map(listed.map(({ person }) => [person.id, person]));
    const titles = new Map(works.map(({ kind, id, title }) => [`${kind} ${id}`, title]));
    const rowOf = new Map(rows.map((row) => [row.id, row]));
    const { overlaps } = deriveRoles(works, [...people.keys()]);
    return overlaps.flatMap(({ personId, first, second, minutes }): readonly ShownIssue[] => {
      // Said once, at the later of the two, where the earlier is not in another sheet or no cue at all.
      const [own, other] = second.kind === 'cue' && rowOf.has(second.id) ? [second, first] : [first, second];
      const row = own.kind === 'cue' ? rowOf.get(own.id) : undefined;
      if (row === undefined) return [];
      return [
        {
          key: `${personId} ${first.id} ${second.id}`,
          place: t('programme.issues.row', { row: row.position, title: row.cue.title }),
          text: t('programme.issues.twoPlaces', {
            person: personLabel(people.get(personId)),
            other: titles.get(`${other.kind} ${other.id}`) || t('people.untitled'),
            minutes,
          }),
          cell: { rowId: row.id, columnId: 'people' },
        },
      ];
    });
  }, [works, listed, rows, t]);
}

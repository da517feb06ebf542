import type { Entity } from '@shared/entities/index.ts';
import { Field, TokenPicker } from '@ui/index.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleLabels } from './fields/people-labels.ts';
import type { Rows } from './useRows.ts';

export interface ShownPeopleProps {
  readonly appearances: Rows<'appearance'>;
  readonly people: readonly Entity<'person'>[];
  readonly ownerTable: Entity<'appearance'>['ownerTable'];
  readonly ownerId: string;
  readonly label: string;
  readonly hint: string;
}

/** Who can be recognised in a thing, each with what they said about being shown; the consent is that of the person. */
export function ShownPeople({ appearances, people, ownerTable, ownerId, label, hint }: ShownPeopleProps) {
  const { t } = useTranslation();
  const options = useMemo(() => peopleLabels(people), [people]);
  const portraits = new Map(people.map(({ id, portrait }) => [id, portrait]));
  const own = appearances.rows.filter((row) => row.ownerTable === ownerTable && row.ownerId === ownerId);
  const shown = own.map(({ personId }) => personId);

  function setPeople(next: readonly string[]): void {
    const gone = own.filter(({ personId }) => !next.includes(personId)).map(({ id }) => id);
    const fresh = next.filter((personId) => !shown.includes(personId));
    if (gone.length > 0) void appearances.remove(gone);
    if (fresh.length > 0)
      void appearances.add(
        fresh.map((personId) => ({ ownerTable, ownerId, personId })),
        null,
      );
  }
  return (
    <Field label={label} layout="stacked" hint={hint}>
      <TokenPicker
        label={t('records.shown.add')}
        value={shown}
        options={options.map(({ id, label: name }) => ({
          value: id,
          label: name,
          hint: t(`history.value.portrait.${portraits.get(id) ?? 'unasked'}`),
        }))}
        onChange={setPeople}
        removeLabel={(name) => t('records.shown.remove', { name })}
      />
    </Field>
  );
}

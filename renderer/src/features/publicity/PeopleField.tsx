import { Field, TokenPicker } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import type { Publicity } from './usePublicity.ts';

export interface PeopleFieldProps {
  readonly of: Publicity;
  readonly ownerTable: 'publicityItem' | 'pressRelease';
  readonly ownerId: string;
  readonly label: string;
}

/** Who can be recognised in it, each with what they said about being shown. */
export function PeopleField({ of, ownerTable, ownerId, label }: PeopleFieldProps) {
  const { t } = useTranslation();
  const { appearances, people, peopleOptions } = of;
  const shown = of.peopleOf(ownerId);
  const portraits = new Map(people.map(({ id, portrait }) => [id, portrait]));

  function setPeople(next: readonly string[]): void {
    const own = appearances.rows.filter((row) => row.ownerTable === ownerTable && row.ownerId === ownerId);
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
    <Field label={label} layout="stacked" hint={t('publicity.items.whoHint')}>
      <TokenPicker
        label={t('publicity.items.addPerson')}
        value={shown}
        options={peopleOptions.map(({ id, label: name }) => ({
          value: id,
          label: name,
          hint: t(`history.value.portrait.${portraits.get(id) ?? 'unasked'}`),
        }))}
        onChange={setPeople}
        removeLabel={(name) => t('publicity.items.removePerson', { name })}
      />
    </Field>
  );
}

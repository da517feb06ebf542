import { asWon } from '@shared/domain/units.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Select, TextArea, TextField, WonField } from '@ui/index.ts';
import { useNumberWords } from '@app/fields/index.ts';
import { choiceOptions, columnTitle } from '@app/i18n/field-words.ts';
import type { Filming } from '../useFilming.ts';

type Vendor = Entity<'vendor'>;

/** What crews are compared by, in the order of the rows (requirements C51–C52). */
export const COMPARED = [
  'title',
  'state',
  'personId',
  'samples',
  'scope',
  'quoteWon',
  'rights',
  'terms',
] as const satisfies readonly (keyof Vendor)[];

const NOBODY = '';

export interface CrewCellProps {
  readonly of: Filming;
  readonly vendor: Vendor | undefined;
  readonly name: (typeof COMPARED)[number];
}

/** One fact of one candidate, stored as soon as it is left. */
export function CrewCell({ of, vendor, name }: CrewCellProps) {
  const numbers = useNumberWords();
  if (vendor === undefined) return null;
  const { id } = vendor;
  const edit = (patch: Partial<Vendor>) => of.vendors.edit([{ id, patch }]);
  const label = `${columnTitle('vendor', name)}, ${vendor.title}`;
  switch (name) {
    case 'title':
      return (
        <TextField
          label={label}
          value={vendor.title}
          onCommit={(title) => (title.trim() === '' ? undefined : edit({ title }))}
        />
      );
    case 'state':
      return (
        <Select
          label={label}
          value={vendor.state}
          options={choiceOptions('vendor', 'state')}
          onChange={(state) => void edit({ state: state as Vendor['state'] })}
        />
      );
    case 'personId':
      return (
        <Select
          label={label}
          value={vendor.personId ?? NOBODY}
          options={[
            { value: NOBODY, label: '—' },
            ...of.peopleOptions.map((person) => ({ value: person.id, label: person.label, hint: person.hint })),
          ]}
          onChange={(personId) => void edit({ personId: personId === NOBODY ? null : personId })}
        />
      );
    case 'quoteWon':
      return (
        <WonField
          label={label}
          words={numbers}
          value={vendor.quoteWon}
          onCommit={(value) => edit({ quoteWon: value === null ? null : (asWon(value) ?? null) })}
        />
      );
    default:
      return <TextArea rows={2} label={label} value={vendor[name]} onCommit={(text) => edit({ [name]: text })} />;
  }
}

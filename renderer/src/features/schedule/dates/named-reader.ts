import type { Blank, Entity } from '@shared/entities/index.ts';
import type { TFunction } from 'i18next';
import type { References } from '@app/records/fields/labelled.ts';
import { readerOf } from '@app/records/fields/reader.ts';
import type { TableReader } from '@app/records/table/table-edits.ts';

type NamedDate = Entity<'namedDate'>;

/** A typed date hangs on nothing any more; another named date is an anchor by itself, and any other anchor leaves it. */
function together(patch: Partial<Blank<'namedDate'>>): Partial<Blank<'namedDate'>> {
  const { date, anchor, anchorDateId } = patch;
  if (typeof anchorDateId === 'string') return { date: null, ...patch, anchor: 'named' };
  if (anchor !== undefined && anchor !== 'none')
    return { date: null, ...patch, ...(anchor === 'named' ? {} : { anchorDateId: null }) };
  return typeof date === 'string' ? { ...patch, anchor: 'none', anchorDateId: null } : patch;
}

export function namedDateReader(t: TFunction, references: References): TableReader<NamedDate, Blank<'namedDate'>> {
  return readerOf<'namedDate', NamedDate>(
    'namedDate',
    { t, references },
    {
      complete: (patch) => ({ ok: true, patch: together(patch) }),
    },
  );
}

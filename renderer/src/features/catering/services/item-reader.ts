import { readRatio } from '@shared/domain/bound-quantity.ts';
import type { Entity } from '@shared/entities/index.ts';
import type { TFunction } from 'i18next';
import type { References } from '@app/records/fields/labelled.ts';
import { readerOf } from '@app/records/fields/reader.ts';
import type { TableReader } from '@app/records/table/table-edits.ts';
import type { Blank } from '@shared/entities/index.ts';

/** One for so many people: `1/15`. */
const PART = /^(\d{1,5})\s*\/\s*(\d{1,5})$/;

/** What the texts of the items mean: `1.2` and `1/15` are how many there are for each. A new item that names no serving goes to `into`. */
export function itemReader(
  t: TFunction,
  references: References,
  into: Partial<Blank<'menuItem'>>,
): TableReader<Entity<'menuItem'>, Blank<'menuItem'>> {
  return readerOf<'menuItem'>(
    'menuItem',
    { t, references },
    {
      cells: {
        perUnits(text) {
          if (text.trim() === '') return { ok: true, patch: { perUnits: 1, perHeads: 1 } };
          const [, units, heads] = PART.exec(text.trim()) ?? [];
          const read = units === undefined ? readRatio(text) : { perUnits: Number(units), perHeads: Number(heads) };
          return read === undefined || read.perUnits === 0 || read.perHeads === 0
            ? { ok: false, error: t('catering.error.per') }
            : { ok: true, patch: read };
        },
        margin(text) {
          const digits = text.trim().replace(/\s*%$/, '');
          if (digits === '') return { ok: true, patch: { margin: 0 } };
          const margin = /^\d{1,4}$/.test(digits) ? Number(digits) : Number.NaN;
          return margin <= 1000 ? { ok: true, patch: { margin } } : { ok: false, error: t('catering.error.margin') };
        },
      },
      complete: (patch, row) => ({ ok: true, patch: row === null ? { ...into, ...patch } : patch }),
    },
  );
}

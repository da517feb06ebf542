/**
 * What a cell says for its readers (korean conventions 4.4), by what its field says of a person. Whatever is not surely fit for them is
 * left blank: a file goes on by itself, and nobody looks at every cell of it.
 */
import type { Audience } from '@shared/contract/entities.ts';
import { maskEmail, maskPhone } from '@shared/domain/masking.ts';
import { phoneParts } from '@shared/domain/phone.ts';
import { isSomebody } from '@shared/entities/derive.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import type { EntityName } from '@shared/entities/index.ts';
import type { SheetField } from '@shared/sheets/table-sheet.ts';
import type { StoredRow } from '../../db/codec.ts';
import type { AudienceMask } from './audience-mask.ts';
import { fieldsOf } from './masked-notes.ts';
import type { SheetRow } from './rows-of.ts';

/** Whether these readers are given the column at all: facts about one person stay among insiders, contacts are not for everybody. */
export function isGiven({ field }: SheetField, audience: Audience): boolean {
  if (audience === 'internal') return true;
  return field.personal !== 'about' && !(field.personal === 'contact' && audience === 'public');
}

/** A text of a row for these readers. */
export function maskedText(
  mask: AudienceMask,
  audience: Audience,
  [table, row, column]: readonly [EntityName, SheetRow, string],
): string {
  const value: unknown = row[column];
  if (typeof value !== 'string' || value === '') return '';
  const place = fieldsOf(table, row.id, row as unknown as StoredRow)(column);
  switch (PRODUCT.fieldOf(table, column)?.personal) {
    case 'none':
      return value;
    case 'name':
      return isSomebody(PRODUCT.declarationOf(table)) && table === 'person'
        ? personName(mask, row, column)
        : mask.payee(value, isPerson(table, row), place);
    case 'names':
      return mask.unlinked(value, place);
    case 'contact':
      return maskedContact(value, audience);
    case 'about':
      return '';
    case 'free':
    case undefined:
      return mask.text(value, place);
  }
}

/** Of a person one column says who it is, as the papers do; a group is nobody's data. */
function personName(mask: AudienceMask, row: SheetRow, column: string): string {
  if (row['isGroup'] === true) return String(row[column]);
  return column === 'name' ? mask.name(row.id) : '';
}

/** Of a payment without tax the name may be that of a firm. */
function isPerson(table: EntityName, row: SheetRow): boolean {
  const { taxed } = PRODUCT.declarationOf(table);
  if (taxed === undefined) return true;
  return row[taxed.by] !== taxed.unless || taxed.isPerson?.(row) === true;
}

function maskedContact(value: string, audience: Audience): string {
  if (audience === 'public') return '';
  if (/^[^\s@]+@[^\s@]+$/u.test(value)) return maskEmail(value, audience);
  return value.startsWith('01') && phoneParts(value).length === 3 ? maskPhone(value, audience) : '';
}

/** Text of a cell: kept letter for letter, or refused with the reason at the cell. */
import { readText } from '@shared/domain/text.ts';
import type { TextKind } from '@shared/domain/text.ts';
import type { TFunction } from 'i18next';
import { words } from '@app/i18n/dynamic.ts';

export type CellText = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly error: string };

/** `max` counts as the store does, in UTF-16 units. */
export function readCellText(t: TFunction, text: string, kind: TextKind, max: number): CellText {
  const read = readText(text, { kind, max: Infinity });
  if (!read.ok)
    return { ok: false, error: words(`errors.${read.code}`, { ...read.params, field: t('grid.thisCell') }) };
  return read.value.length > max ? { ok: false, error: t('grid.tooLong', { max }) } : { ok: true, value: read.value };
}

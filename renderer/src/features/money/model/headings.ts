import { LOCALES } from '@app/i18n/i18n.ts';
import type { HeadedColumn } from '@app/records/table/paste-header.ts';

/** The column titles of a money table in every language, with what other people's sheets call them. */
export function headingsOf<C extends string>(
  columns: readonly C[],
  titleOf: (column: C, lng: string) => string,
  aliasesOf: (column: C, lng: string) => string,
): readonly HeadedColumn[] {
  return columns.map((id) => ({
    id,
    names: LOCALES.flatMap((lng) => [titleOf(id, lng), ...aliasesOf(id, lng).split('|')]).filter((name) => name !== ''),
  }));
}

import { IconButton } from '@ui/index.ts';
import { FileSpreadsheet } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ImportState } from './useImport.ts';

/** Beside what adds a row: rows from a file. The table that it belongs to shows the dialog. */
export function ImportButton({ of }: { readonly of: { readonly importing: ImportState } }) {
  const { t } = useTranslation();
  return (
    <IconButton changes icon={FileSpreadsheet} label={t('imports.open')} onClick={() => of.importing.open('choose')} />
  );
}

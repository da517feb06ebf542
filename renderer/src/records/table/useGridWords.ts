import type { GridWords } from '@ui/index.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useGridKeys } from './useGridKeys.ts';

/** The words of a table edited like a spreadsheet, whose keys are listed while it is shown; `insertRow` names what a row is. */
export function useGridWords(insertRow: string): GridWords {
  const { t } = useTranslation();
  useGridKeys();
  return useMemo(
    () => ({
      rowHeader: t('grid.rowHeader'),
      instructions: t('grid.instructions'),
      editing: (column, row) => t('grid.editing', { column, row }),
      columnMenu: (column) => t('grid.columnMenu', { column }),
      columns: t('grid.columns'),
      hideColumn: t('grid.hideColumn'),
      moveColumnLeft: t('grid.moveColumnLeft'),
      moveColumnRight: t('grid.moveColumnRight'),
      resetColumns: t('grid.resetColumns'),
      resizeColumn: (column) => t('grid.resizeColumn', { column }),
      dragRow: t('grid.dragRow'),
      movedRows: (count, to) => t('grid.movedRows', { count, to }),
      columnWidth: (column, width) => t('grid.columnWidth', { column, width }),
      columnMoved: (column, to) => t('grid.columnMoved', { column, to }),
      severity: {
        error: t('grid.severity.error'),
        warning: t('grid.severity.warning'),
        info: t('grid.severity.info'),
      },
      insertRow,
    }),
    [t, insertRow],
  );
}

import type { GridWords } from '@ui/index.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** The words of the table. */
export function useGridWords(): GridWords {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      rowHeader: t('programme.grid.rowHeader'),
      instructions: t('programme.grid.instructions'),
      editing: (column, row) => t('programme.grid.editing', { column, row }),
      columnMenu: (column) => t('programme.grid.columnMenu', { column }),
      columns: t('programme.grid.columns'),
      hideColumn: t('programme.grid.hideColumn'),
      moveColumnLeft: t('programme.grid.moveColumnLeft'),
      moveColumnRight: t('programme.grid.moveColumnRight'),
      resetColumns: t('programme.grid.resetColumns'),
      resizeColumn: (column) => t('programme.grid.resizeColumn', { column }),
      dragRow: t('programme.grid.dragRow'),
      movedRows: (count, to) => t('programme.grid.movedRows', { count, to }),
      columnWidth: (column, width) => t('programme.grid.columnWidth', { column, width }),
      columnMoved: (column, to) => t('programme.grid.columnMoved', { column, to }),
      severity: {
        error: t('programme.grid.error'),
        warning: t('programme.grid.warning'),
        info: t('programme.grid.info'),
      },
      insertRow: t('programme.grid.insertRow'),
    }),
    [t],
  );
}

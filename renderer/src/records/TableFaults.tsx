import { Button } from '@ui/index.ts';
import type { GridColumn } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import type { ImportState } from './import/useImport.ts';
import { FaultList } from './table/FaultList.tsx';
import type { Sheet } from './table/useSheet.ts';

export interface TableFaultsProps {
  readonly of: {
    readonly sheet: Sheet;
    readonly columns: readonly Pick<GridColumn<never>, 'id' | 'title'>[];
    readonly importing: ImportState;
  };
}

/** Why a gesture on a table was refused, each place by the head of its column; a block that added rows may be matched by hand. */
export function TableFaults({ of: { sheet, columns, importing } }: TableFaultsProps) {
  const { t } = useTranslation();
  const matrix = sheet.refusal?.matrix;
  return (
    <FaultList
      refusal={sheet.refusal}
      titleOf={(id) => columns.find((column) => column.id === id)?.title ?? id}
      onDismiss={sheet.dismiss}
      action={
        matrix === undefined ? null : (
          <Button
            size="small"
            changes
            onClick={() => {
              sheet.dismiss();
              importing.open({ matrix });
            }}
          >
            {t('imports.mapColumns')}
          </Button>
        )
      }
    />
  );
}

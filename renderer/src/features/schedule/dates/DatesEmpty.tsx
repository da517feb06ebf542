import { Button, EmptyState, ExampleTable } from '@ui/index.ts';
import { Plus } from 'lucide-react';
import { FileDrop } from '@app/records/import/FileDrop.tsx';
import { ImportButton } from '@app/records/import/ImportButton.tsx';
import { ImportDialog } from '@app/records/import/ImportDialog.tsx';
import type { TableImporter } from '@app/records/import/importer.ts';
import { TableFaults } from '@app/records/TableFaults.tsx';
import type { TableFaultsProps } from '@app/records/TableFaults.tsx';
import styles from './Dates.module.css';

export interface DatesEmptyProps extends TableFaultsProps {
  readonly of: TableFaultsProps['of'] & { readonly add: () => void; readonly importer: TableImporter };
  readonly sentence: string;
  readonly example: readonly (readonly [title: string, text: string])[];
  readonly action: string;
}

/** A list beside another one that has no rows yet. It takes no block pasted anywhere: which of the two would not be told. */
export function DatesEmpty({ of, sentence, example, action }: DatesEmptyProps) {
  return (
    <FileDrop onFile={of.importing.open}>
      <div>
        <TableFaults of={of} />
        <ImportDialog of={of.importing} importer={of.importer} />
        <EmptyState
          sentence={sentence}
          example={<ExampleTable columns={example} />}
          action={
            <div className={styles.starts}>
              <Button variant="primary" changes icon={Plus} onClick={of.add}>
                {action}
              </Button>
              <ImportButton of={of} />
            </div>
          }
        />
      </div>
    </FileDrop>
  );
}

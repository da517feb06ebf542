import { Button, EmptyState, ExampleTable, useIsReadOnly } from '@ui/index.ts';
import type { Icon } from '@ui/index.ts';
import { FileSpreadsheet, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from './import/FileDrop.tsx';
import { ImportDialog } from './import/ImportDialog.tsx';
import type { TableImporter } from './import/importer.ts';
import { usePasteAnywhere } from './table/usePasteAnywhere.ts';
import styles from './Records.module.css';
import { TableFaults } from './TableFaults.tsx';
import type { TableFaultsProps } from './TableFaults.tsx';

export interface EmptyRoomProps extends TableFaultsProps {
  readonly of: TableFaultsProps['of'] & {
    readonly pasteBlock: (text: string) => void;
    readonly importer: TableImporter;
  };
  /** What will stand here. */
  readonly sentence: string;
  /** Column titles of the example, and what stands under them. */
  readonly example: readonly (readonly [title: string, text: string])[];
  /** What else there is to know. */
  readonly hint?: ReactNode;
  readonly icon?: Icon;
  readonly action: string;
  readonly onAct: () => void;
}

/** A table that has no rows yet: it teaches, and takes a block pasted anywhere on the screen, or a file. */
export function EmptyRoom({ of, sentence, example, hint, icon = Plus, action, onAct }: EmptyRoomProps) {
  usePasteAnywhere(!useIsReadOnly(), of.pasteBlock);
  const { t } = useTranslation();
  const { importing, importer } = of;
  return (
    <FileDrop onFile={importing.open}>
      <div className={styles.empty}>
        <TableFaults of={of} />
        <ImportDialog of={importing} importer={importer} />
        <EmptyState
          sentence={sentence}
          example={
            <>
              <ExampleTable columns={example} />
              {hint === undefined ? null : <p>{hint}</p>}
            </>
          }
          action={
            <div className={styles.starts}>
              <Button variant="primary" size="large" changes icon={icon} onClick={onAct}>
                {action}
              </Button>
              <Button size="large" changes icon={FileSpreadsheet} onClick={() => importing.open('choose')}>
                {t('imports.open')}
              </Button>
            </div>
          }
        />
      </div>
    </FileDrop>
  );
}

import { Button, EmptyState, ExampleTable, useIsReadOnly } from '@ui/index.ts';
import type { Icon } from '@ui/index.ts';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { usePasteAnywhere } from './table/usePasteAnywhere.ts';
import styles from './Records.module.css';
import { TableFaults } from './TableFaults.tsx';
import type { TableFaultsProps } from './TableFaults.tsx';

export interface EmptyRoomProps extends TableFaultsProps {
  readonly of: TableFaultsProps['of'] & { readonly pasteBlock: (text: string) => void };
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

/** A table that has no rows yet: it teaches, and takes a block pasted anywhere on the screen. */
export function EmptyRoom({ of, sentence, example, hint, icon = Plus, action, onAct }: EmptyRoomProps) {
  usePasteAnywhere(!useIsReadOnly(), of.pasteBlock);
  return (
    <div className={styles.empty}>
      <TableFaults of={of} />
      <EmptyState
        sentence={sentence}
        example={
          <>
            <ExampleTable columns={example} />
            {hint === undefined ? null : <p>{hint}</p>}
          </>
        }
        action={
          <Button variant="primary" size="large" changes icon={icon} onClick={onAct}>
            {action}
          </Button>
        }
      />
    </div>
  );
}

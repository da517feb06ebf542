import { Banner, Button } from '@ui/index.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './FaultList.module.css';
import { countAlike } from './table-edits.ts';
import type { CountedFault } from './table-edits.ts';
import type { TableRefusal } from './useSheet.ts';

const MOST = 8;

export interface FaultListProps {
  readonly refusal: TableRefusal | null;
  readonly titleOf: (columnId: string) => string;
  readonly onDismiss: () => void;
  /** What else can be done about it. */
  readonly action?: ReactNode;
}

/** Why a gesture was refused: every place with its remedy, in the name of the gesture. Nothing of it has been applied. */
export function FaultList({ refusal, titleOf, onDismiss, action }: FaultListProps) {
  const { t } = useTranslation();
  if (refusal === null) return null;
  const { gesture, faults } = refusal;
  // What was pasted is mended place by place; of what was emptied or filled the same reason is told once.
  const told = gesture === 'paste' ? faults.map((fault) => ({ ...fault, count: 1 })) : countAlike(faults);
  function line({ row, columnId, error, count }: CountedFault): string {
    const column = columnId === null ? null : titleOf(columnId);
    if (count > 1)
      return column === null
        ? t('grid.faults.rows', { count, error })
        : t('grid.faults.places', { count, column, error });
    return column === null ? t('grid.faults.rowPlace', { row, error }) : t('grid.faults.place', { row, column, error });
  }
  return (
    <Banner
      tone="error"
      title={gesture === 'paste' ? t('grid.faults.title', { count: faults.length }) : t(`grid.faults.${gesture}`)}
      remedy={
        <ul className={styles.list}>
          {told.slice(0, MOST).map((fault) => (
            <li key={`${fault.row} ${fault.columnId} ${fault.error}`}>{line(fault)}</li>
          ))}
          {told.length > MOST ? <li>{t('grid.faults.more', { count: told.length - MOST })}</li> : null}
        </ul>
      }
      action={
        <>
          {action}
          <Button size="small" onClick={onDismiss}>
            {t('grid.faults.dismiss')}
          </Button>
        </>
      }
    />
  );
}

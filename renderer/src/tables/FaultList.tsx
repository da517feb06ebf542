import { Banner, Button } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import styles from './FaultList.module.css';
import type { TableFault } from './table-edits.ts';

const MOST = 8;

export interface FaultListProps {
  readonly faults: readonly TableFault[];
  readonly titleOf: (columnId: string) => string;
  readonly onDismiss: () => void;
}

/** Why a paste was refused: every place with its remedy. Nothing of it has been applied. */
export function FaultList({ faults, titleOf, onDismiss }: FaultListProps) {
  const { t } = useTranslation();
  if (faults.length === 0) return null;
  return (
    <Banner
      tone="error"
      title={t('grid.faults.title', { count: faults.length })}
      remedy={
        <ul className={styles.list}>
          {faults.slice(0, MOST).map(({ row, columnId, error }) => (
            <li key={`${row} ${columnId} ${error}`}>
              {columnId === null
                ? t('grid.faults.rowPlace', { row, error })
                : t('grid.faults.place', { row, column: titleOf(columnId), error })}
            </li>
          ))}
          {faults.length > MOST ? <li>{t('grid.faults.more', { count: faults.length - MOST })}</li> : null}
        </ul>
      }
      action={
        <Button size="small" onClick={onDismiss}>
          {t('grid.faults.dismiss')}
        </Button>
      }
    />
  );
}

import { Button, EmptyState } from '@ui/index.ts';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './Board.module.css';

export interface BoardEmptyProps {
  /** There are cards, but none passes filter and search. */
  readonly isNarrowed: boolean;
  readonly onAdd: () => void;
  readonly onShowAll: () => void;
}

/** An empty board teaches; a board emptied by a filter says so and undoes it. */
export function BoardEmpty({ isNarrowed, onAdd, onShowAll }: BoardEmptyProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.empty}>
      {isNarrowed ? (
        <EmptyState
          sentence={t('board.filter.nothing')}
          action={<Button onClick={onShowAll}>{t('board.filter.clear')}</Button>}
        />
      ) : (
        <EmptyState
          sentence={t('board.empty.sentence')}
          example={t('board.empty.example')}
          action={
            <Button variant="primary" changes icon={Plus} onClick={onAdd}>
              {t('board.empty.action')}
            </Button>
          }
        />
      )}
    </div>
  );
}

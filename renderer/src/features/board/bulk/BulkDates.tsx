import type { BoardCard } from '@shared/contract/board.ts';
import { Button, NumberField, Popover } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNumberWords } from '@app/fields/index.ts';
import { WhenFields } from '../panel/WhenFields.tsx';
import type { TaskActions } from '../state/useTaskActions.ts';
import styles from './BulkBar.module.css';

export interface BulkDatesProps {
  readonly cards: readonly BoardCard[];
  readonly actions: TaskActions;
  readonly open: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

const NO_DATES = { dateKind: 'none', startOn: null, startAt: null, endOn: null, endAt: null } as const;
const DATE_COLUMNS = ['dateKind', 'startOn', 'startAt', 'endOn', 'endAt'] as const;
const USUAL_SHIFT = 7;

/** The dates of all selected cards: the same for all, none, or each so many days later or earlier. */
export function BulkDates({ cards, actions, open, onOpenChange }: BulkDatesProps) {
  const { t } = useTranslation();
  const numbers = useNumberWords();
  const [days, setDays] = useState(USUAL_SHIFT);
  const ids = cards.map(({ id }) => id);
  const [first] = cards;
  const areSame =
    first !== undefined && cards.every((card) => DATE_COLUMNS.every((column) => card[column] === first[column]));
  const dated = cards.filter(({ startOn }) => startOn !== null).length;
  return (
    <Popover
      side="top"
      open={open}
      onOpenChange={onOpenChange}
      label={t('board.bulk.dates')}
      trigger={
        <Button variant="quiet" changes>
          {t('board.bulk.dates')}
        </Button>
      }
    >
      <div className={styles.dates}>
        {areSame ? null : <p className={styles.note}>{t('board.bulk.datesDiffer', { dated, total: cards.length })}</p>}
        <WhenFields
          value={areSame ? first : NO_DATES}
          onCommit={(dates) => void actions.bulkEdit({ ids, patch: { dates } })}
        />
        {dated === 0 ? null : (
          <>
            <div className={styles.shift}>
              <NumberField
                className={styles.days}
                label={t('board.bulk.shiftDays')}
                value={days}
                words={numbers}
                min={1}
                max={999}
                unit={t('board.bulk.days')}
                onCommit={(value) => setDays(value ?? USUAL_SHIFT)}
              />
              <Button changes onClick={() => actions.shift({ ids, days })}>
                {t('board.bulk.postpone')}
              </Button>
              <Button changes onClick={() => actions.shift({ ids, days: -days })}>
                {t('board.bulk.bringForward')}
              </Button>
            </div>
            <Button
              changes
              variant="quiet"
              onClick={() => void actions.bulkEdit({ ids, patch: { dates: { dateKind: 'none' } } })}
            >
              {t('board.bulk.clearDates')}
            </Button>
          </>
        )}
      </div>
    </Popover>
  );
}

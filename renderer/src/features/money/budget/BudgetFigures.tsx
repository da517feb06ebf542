import { formatWon } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import { Button, Popover, WonField } from '@ui/index.ts';
import { CircleHelp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNumberWords } from '@app/fields/index.ts';
import { useCommand, useLoaded } from '@app/lib/data.ts';
import { Figure } from '../Figure.tsx';
import type { BookView } from '../model/book-view.ts';
import styles from '../Money.module.css';

const DRIVERS = ['scale', 'programme', 'filming', 'headCount', 'space', 'staff'] as const;

export interface BudgetFiguresProps {
  readonly experimentId: string;
  readonly view: BookView;
}

/** The allotted sum first (requirements C40), then how far the plan and the sources match it. */
export function BudgetFigures({ experimentId, view }: BudgetFiguresProps) {
  const { t } = useTranslation();
  const numbers = useNumberWords();
  const { experiment } = useLoaded('experiment.detail', { experimentId });
  const edit = useCommand('experiment.edit');
  const { allottedBudget } = experiment;
  const { planned } = view.total;
  const free = allottedBudget === null ? null : won(allottedBudget - planned);
  const gap = won(view.given - planned);
  return (
    <div className={styles.figures}>
      <dl className={styles.figureList}>
        <div className={styles.figure}>
          <dt className={styles.figureLabel}>{t('money.allotted')}</dt>
          <dd className={styles.figureField}>
            <WonField
              label={t('money.allotted')}
              value={allottedBudget}
              unit={t('money.won')}
              words={numbers}
              placeholder={t('money.allottedHint')}
              onCommit={(amount) =>
                edit.mutateAsync({ experimentId, patch: { allottedBudget: amount === null ? null : won(amount) } })
              }
            />
          </dd>
        </div>
        <Figure label={t('money.planned')}>{formatWon(planned)}</Figure>
        {free === null ? null : (
          <Figure label={t('money.free')} tone={free < 0 ? 'danger' : 'plain'}>
            {formatWon(free)}
          </Figure>
        )}
        <Figure
          label={t('money.given')}
          tone={view.sources.length > 0 && gap < 0 ? 'late' : 'plain'}
          hint={
            view.sources.length === 0 || gap === 0
              ? undefined
              : t(gap < 0 ? 'money.givenShort' : 'money.givenMore', { amount: formatWon(won(Math.abs(gap))) })
          }
        >
          {formatWon(view.given)}
        </Figure>
      </dl>
      <div className={styles.figureEnd}>
        <Popover
          label={t('money.drivers')}
          align="end"
          trigger={
            <Button variant="quiet" size="small" icon={CircleHelp}>
              {t('money.drivers')}
            </Button>
          }
        >
          <div className={styles.help}>
            <p>{t('money.driversHelp')}</p>
            <ul>
              {DRIVERS.map((driver) => (
                <li key={driver}>{t(`money.driver.${driver}`)}</li>
              ))}
            </ul>
          </div>
        </Popover>
      </div>
    </div>
  );
}

import { beyondLine } from '@shared/domain/catering/orders.ts';
import { formatWon } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import type { Won } from '@shared/domain/units.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Button } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCommand } from '@app/lib/data.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import styles from '../Catering.module.css';
import type { Catering } from '../useCatering.ts';

export interface BudgetOfOrderProps {
  readonly of: Catering;
  readonly order: Entity<'cateringOrder'>;
  readonly total: Won;
}

/** The line of the budget that the order stands in: made by one button; a difference is shown, and taken over by one. */
export function BudgetOfOrder({ of, order, total }: BudgetOfOrderProps) {
  const { t } = useTranslation();
  const toBudget = useCommand('cateringOrder.toBudget');
  const line = of.lines.find(({ id }) => id === order.lineId);
  const beyond = line === undefined ? won(0) : beyondLine(total, line);
  function put(): void {
    toBudget.mutate({
      experimentId: of.experimentId,
      orderId: order.id,
      category: t('catering.budget.category'),
      unit: t('catering.budget.unit'),
    });
  }
  return (
    <section className={styles.section} aria-label={t('catering.budget.title')}>
      <h3>{t('catering.budget.title')}</h3>
      {line === undefined ? (
        <>
          <p className={styles.quiet}>{t('catering.budget.none')}</p>
          <Button changes disabled={total === 0} onClick={put}>
            {t('catering.budget.make')}
          </Button>
        </>
      ) : (
        <>
          <p>
            <Link href={rowAddress(of.experimentId, 'money', line.id)}>
              {line.item || line.subcategory || line.category}
            </Link>
          </p>
          <p className={beyond === 0 ? styles.quiet : styles.warning} role="status">
            {beyond === 0
              ? t('catering.budget.same')
              : t(beyond > 0 ? 'catering.budget.above' : 'catering.budget.below', {
                  amount: formatWon(won(Math.abs(beyond))),
                })}
          </p>
          {beyond === 0 ? null : (
            <>
              <Button changes onClick={put}>
                {t('catering.budget.takeOver', { amount: formatWon(total) })}
              </Button>
              <p className={styles.quiet}>{t('catering.budget.takeOverHint', { amount: formatWon(total) })}</p>
            </>
          )}
        </>
      )}
    </section>
  );
}

import { formatWon, lineAmount } from '@shared/domain/money.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Button } from '@ui/index.ts';
import { ReceiptText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useUndoToast } from '@app/app/useUndoToast.tsx';
import { useStepCommand } from '@app/lib/data.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import type { Venue } from '../useVenue.ts';
import styles from '../Venue.module.css';

export interface BudgetPriceProps {
  readonly of: Venue;
  readonly venue: Entity<'venue'>;
}

/** 대관료 beside the budget: whether it stands there, and one button that puts it there. */
export function BudgetPrice({ of, venue }: BudgetPriceProps) {
  const { t } = useTranslation();
  const undoToast = useUndoToast();
  const add = useStepCommand('venue.budgetPrice');
  const { priceWon, budgetLineId, title } = venue;
  const line = of.budgetLines.find(({ id }) => id === budgetLineId);
  const amount = line === undefined ? undefined : lineAmount(line);
  const planned = amount?.ok === true ? amount.value : null;

  function put(): void {
    add.mutate(
      {
        experimentId: of.experimentId,
        venueId: venue.id,
        category: t('venue.budget.category'),
        subcategory: t('venue.budget.subcategory'),
        item: t('venue.budget.item', { title }),
      },
      { onSuccess: ({ step }) => undoToast(t('venue.budget.done'), step) },
    );
  }
  return (
    <section aria-label={t('venue.budget.title')} className={styles.section}>
      <h3>{t('venue.budget.title')}</h3>
      <p>{priceText()}</p>
      {line === undefined ? (
        priceWon === 0 ? null : priceWon === null ? (
          <p className={styles.quiet}>{t('venue.budget.noPrice')}</p>
        ) : (
          <div className={styles.foot}>
            <Button changes icon={ReceiptText} disabled={add.isPending} onClick={put}>
              {t('venue.budget.add')}
            </Button>
          </div>
        )
      ) : (
        <>
          <p className={planned === priceWon ? styles.quiet : styles.late}>
            {planned === priceWon || planned === null || priceWon === null
              ? t('venue.budget.inBudget', { amount: planned === null ? '' : formatWon(planned) })
              : t('venue.budget.differs', { price: formatWon(priceWon), amount: formatWon(planned) })}
          </p>
          <p>
            <Link href={rowAddress(of.experimentId, 'money', line.id)}>{t('venue.budget.open')}</Link>
          </p>
        </>
      )}
    </section>
  );
  function priceText(): string {
    if (priceWon === null) return t('venue.noPrice');
    return priceWon === 0 ? t('venue.free') : t('venue.won', { amount: formatWon(priceWon) });
  }
}

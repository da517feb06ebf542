import type { Expense } from '@shared/contract/entities.ts';
import { shownMeans } from '@shared/domain/payment-means.ts';
import { VisuallyHidden } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';

/** How an expense was paid; what only follows from its evidence says so. */
export function MeansCell({ expense }: { readonly expense: Pick<Expense, 'means' | 'evidence'> }) {
  const { t } = useTranslation();
  const { means, isDerived } = shownMeans(expense);
  if (means === null) return null;
  if (!isDerived) return t(`money.means.${means}`);
  return (
    <span title={t('money.meansDerivedHelp')}>
      {t(`money.means.${means}`)}
      <VisuallyHidden> ({t('money.meansDerived')})</VisuallyHidden>
    </span>
  );
}

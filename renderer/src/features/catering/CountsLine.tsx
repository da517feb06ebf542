import { eatingCounts } from '@shared/domain/catering/eating-counts.ts';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import styles from './Catering.module.css';
import type { Catering } from './useCatering.ts';

/** The head counts that food follows, with where they come from; they are changed in the overview, which shows first what follows. */
export function CountsLine({ of }: { readonly of: Catering }) {
  const { t } = useTranslation();
  const counts = eatingCounts(of.counts, null);
  const isTyped = of.experiment.guaranteedCount !== null;
  const figures = [
    {
      name: 'guaranteed',
      value: counts.guaranteed.value,
      source: t(isTyped ? 'catering.from.typed' : 'catering.from.expected'),
    },
    { name: 'staff', value: counts.staff.value, source: t('catering.from.staff') },
    { name: 'everyone', value: counts.everyone.value, source: t('catering.from.sum') },
  ] as const;
  return (
    <>
      <dl className={styles.counts} aria-label={t('catering.counts')}>
        {figures.map(({ name, value, source }) => (
          <div key={name}>
            <dt>{t(`catering.count.${name}`)}</dt>
            <dd>
              {value === null ? t('catering.noHeads') : t('catering.heads', { count: value })} <span>{source}</span>
            </dd>
          </div>
        ))}
      </dl>
      <Link href={`/e/${of.experimentId}/overview/headCount`}>{t('catering.changeCounts')}</Link>
    </>
  );
}

import type { HeldOverview } from '@shared/contract/privacy.contract.ts';
import { CONSENTS, HELD_PURPOSES } from '@shared/domain/personal-data.ts';
import { EmptyState } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import styles from './Privacy.module.css';

/** How many people are held for what, and on what consent. */
export function HeldCounts({ overview: { held } }: { readonly overview: HeldOverview }) {
  const { t } = useTranslation();
  if (held.length === 0) return <EmptyState sentence={t('privacy.noneHeld')} />;
  const purposes = HELD_PURPOSES.filter((purpose) => held.some((one) => one.purpose === purpose));
  const consents = CONSENTS.filter((consent) => held.some((one) => one.consent === consent));
  function count(matches: (one: HeldOverview['held'][number]) => boolean): string {
    const sum = held.filter(matches).reduce((total, one) => total + one.count, 0);
    return sum === 0 ? '' : t('privacy.figure', { count: sum });
  }
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t('privacy.heldLabel')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('privacy.column.purpose')}</th>
          {consents.map((consent) => (
            <th key={consent} scope="col" className={styles.figure}>
              {t(`people.consent.${consent}`)}
            </th>
          ))}
          <th scope="col" className={styles.figure}>
            {t('privacy.total')}
          </th>
        </tr>
      </thead>
      <tbody>
        {purposes.map((purpose) => (
          <tr key={purpose}>
            <th scope="row">{t(`people.purpose.${purpose}`)}</th>
            {consents.map((consent) => (
              <td key={consent} className={styles.figure}>
                {count((one) => one.purpose === purpose && one.consent === consent)}
              </td>
            ))}
            <td className={styles.figure}>{count((one) => one.purpose === purpose)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

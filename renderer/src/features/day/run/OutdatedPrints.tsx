import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useOutdatedPrints } from '@app/day/index.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import styles from '../Day.module.css';

/** 지금 맞지 않는 인쇄물: what lies on the tables and is no longer so. */
export function OutdatedPrints({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  const { issued, outdated } = useOutdatedPrints(experimentId);
  return (
    <section aria-label={t('day.run.printed.title')} className={styles.part}>
      <h2 className={styles.heading}>{t('day.run.printed.title')}</h2>
      {outdated.length === 0 ? (
        <p className={styles.quiet}>{t(issued === 0 ? 'day.run.printed.nothing' : 'day.run.printed.none')}</p>
      ) : (
        <>
          <ul className={styles.lines}>
            {outdated.map(({ id, kind, number }) => (
              <li key={id} className={styles.late}>
                {t('day.run.printed.one', { kind: t(`papers.name.${kind}`), number })}
              </li>
            ))}
          </ul>
          <Link href={rowAddress(experimentId, 'documents', null)}>{t('day.run.printed.open')}</Link>
        </>
      )}
    </section>
  );
}

import { checkLines, checksSummary } from '@shared/domain/checks/lines.ts';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useToday } from '@app/i18n/hooks.ts';
import { useData } from '@app/lib/data.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import styles from './Overview.module.css';

/** What of the checks is past its day, or open again because a fact changed; nothing while there is nothing of either. */
export function ChecksSection({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  const today = useToday();
  // Whether papers are current takes longest to tell; the rest of the overview does not wait for it.
  const { data: room } = useData('checks.get', { experimentId });
  if (room === undefined) return null;
  const { late, reopened } = checksSummary(checkLines(room), today);
  if (late.length === 0 && reopened === 0) return null;
  return (
    <section aria-label={t('checks.overview.title')}>
      <h2>{t('checks.overview.title')}</h2>
      <ul className={styles.list}>
        {late.length === 0 ? null : (
          <li className={styles.late}>
            {t('checks.late', {
              groups: late
                .map(({ group, count }) => t('checks.lateGroup', { group: t(`checks.fact.group.${group}`), count }))
                .join(', '),
            })}
          </li>
        )}
        {reopened === 0 ? null : <li className={styles.late}>{t('checks.reopened', { count: reopened })}</li>}
      </ul>
      <Link href={rowAddress(experimentId, 'checks', null)}>{t('checks.overview.all')}</Link>
    </section>
  );
}

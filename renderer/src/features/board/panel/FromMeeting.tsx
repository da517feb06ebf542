import { formatDate } from '@shared/domain/civil-date.ts';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLocale } from '@app/i18n/hooks.ts';
import { useData } from '@app/lib/data.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import styles from './Panel.module.css';

/** The meetings whose decisions the card carries out; nothing for most cards. */
export function FromMeeting({ experimentId, taskId }: { readonly experimentId: string; readonly taskId: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { data: decisions = [] } = useData('meetingDecision.rows', { experimentId });
  const { data: meetings = [] } = useData('meeting.rows', { experimentId });
  const own = meetings.filter(({ id }) =>
    decisions.some((decision) => decision.taskId === taskId && decision.meetingId === id),
  );
  if (own.length === 0) return null;
  return (
    <p className={styles.fromMeeting}>
      {t('meetings.decisions.from')}{' '}
      {own.map(({ id, title, heldOn }) => (
        <Link key={id} href={rowAddress(experimentId, 'schedule', id)}>
          {[title, heldOn === null ? '' : formatDate(heldOn, locale)].filter((text) => text !== '').join(' · ')}
        </Link>
      ))}
    </p>
  );
}

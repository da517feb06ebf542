import { Button } from '@ui/index.ts';
import { SquareArrowOutUpRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useData } from '@app/lib/data.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import styles from './Meetings.module.css';

/** The proposals that say they were gathered in this meeting; each leads to its own place. */
export function GatheredProposals({
  experimentId,
  meetingId,
}: {
  readonly experimentId: string;
  readonly meetingId: string;
}) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { data } = useData('proposal.rows', { experimentId });
  const gathered = (data ?? []).filter(({ sourceMeetingId }) => sourceMeetingId === meetingId);
  if (gathered.length === 0) return null;
  return (
    <section aria-label={t('meetings.gathered')} className={styles.section}>
      <h3 className={styles.heading}>{t('meetings.gathered')}</h3>
      {gathered.map(({ id, title }) => (
        <Button
          key={id}
          variant="quiet"
          icon={SquareArrowOutUpRight}
          className={styles.start}
          onClick={() => go(rowAddress(experimentId, 'topic', id))}
        >
          {title}
        </Button>
      ))}
    </section>
  );
}

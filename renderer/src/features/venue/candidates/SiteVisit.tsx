import { Button } from '@ui/index.ts';
import { ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PartTable } from '@app/records/PartTable.tsx';
import type { Venue } from '../useVenue.ts';
import styles from '../Venue.module.css';

export interface SiteVisitProps {
  readonly of: Venue;
  readonly venueId: string;
}

/** 답사 점검표: what is looked at in the place itself, switched on and tried; the usual lines by one button. */
export function SiteVisit({ of, venueId }: SiteVisitProps) {
  const { t } = useTranslation();
  const { checks } = of;
  const own = checks.rows.filter((check) => check.venueId === venueId);
  const done = own.filter(({ state }) => state !== 'open').length;
  const bad = own.filter(({ state }) => state === 'bad').length;
  function fill(): void {
    const lines = t('venue.check.lines').split('\n');
    void checks.add(
      lines.map((text) => ({ venueId, text })),
      null,
    );
  }
  return (
    <section aria-label={t('venue.check.title')} className={styles.section}>
      <h3>{t('venue.check.title')}</h3>
      {own.length === 0 ? (
        <div className={styles.foot}>
          <Button size="small" changes icon={ListChecks} onClick={fill}>
            {t('venue.check.preset')}
          </Button>
        </div>
      ) : (
        <p className={styles.quiet}>{t('venue.check.summary', { count: own.length, done, bad })}</p>
      )}
      <PartTable
        table="venueCheck"
        label={t('venue.check.title')}
        rows={own}
        gestures={checks}
        fields={['text', 'state', 'note']}
        start={{ venueId }}
        begin="text"
        addLabel={t('venue.check.add')}
        issueOf={({ state }) => (state === 'bad' ? t('venue.check.bad') : undefined)}
      />
    </section>
  );
}

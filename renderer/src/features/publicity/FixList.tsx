import { Button } from '@ui/index.ts';
import { Check } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { reportFailure } from '@app/app/failures.ts';
import styles from './Publicity.module.css';
import { useFactWords } from './useFactWords.ts';
import type { Publicity } from './usePublicity.ts';

export interface FixListProps {
  readonly of: Publicity;
  /** Leads to the item or release. */
  readonly onOpen: (id: string) => void;
}

/** 고칠 곳: what was told and is wrong by now, place by place, with what has changed. */
export function FixList({ of, onOpen }: FixListProps) {
  const { t } = useTranslation();
  const title = useId();
  const changes = useFactWords();
  const wrong = of.issues.flatMap((issue) => {
    if (issue.kind === 'outdated') {
      const placement = of.placements.rows.find(({ id }) => id === issue.placementId);
      const item = of.items.rows.find(({ id }) => id === issue.id);
      if (placement === undefined || placement.printed === null || item === undefined) return [];
      const what = t('publicity.fix.place', { title: item.title, channel: of.channelOf(issue.channelId)?.title ?? '' });
      const fix = () => of.placements.edit([{ id: placement.id, patch: { printed: null } }]);
      return [{ key: placement.id, open: item.id, what, printed: placement.printed, fix }];
    }
    if (issue.kind !== 'releaseOutdated') return [];
    const release = of.releases.rows.find(({ id }) => id === issue.id);
    if (release === undefined || release.printed === null) return [];
    const what = t('publicity.fix.place', { title: release.headline, channel: t('publicity.tab.releases') });
    const fix = () => of.releases.edit([{ id: release.id, patch: { printed: null } }]);
    return [{ key: release.id, open: release.id, what, printed: release.printed, fix }];
  });
  if (wrong.length === 0) return null;
  return (
    <section className={styles.fix} aria-labelledby={title}>
      <h2 id={title} className={styles.heading}>
        {t('publicity.fix.title')}
      </h2>
      <p className={styles.quiet}>{t('publicity.fix.intro')}</p>
      <ul className={styles.fixList}>
        {wrong.map(({ key, open, what, printed, fix }) => (
          <li key={key}>
            <div>
              <button type="button" className={styles.link} onClick={() => onOpen(open)}>
                {what}
              </button>
              <p className={styles.warning}>{changes(printed, of.facts).join(' · ')}</p>
            </div>
            <Button
              size="small"
              changes
              icon={Check}
              aria-label={t('publicity.fix.doneFor', { what })}
              onClick={() => void fix().catch(reportFailure)}
            >
              {t('publicity.fix.done')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

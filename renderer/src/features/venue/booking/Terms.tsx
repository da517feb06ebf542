import { VENUE_TERM_PRESETS } from '@shared/domain/venue-terms.ts';
import type { Blank } from '@shared/entities/index.ts';
import { formatWon } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import { Button } from '@ui/index.ts';
import { ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useToday } from '@app/i18n/hooks.ts';
import { PartTable } from '@app/records/PartTable.tsx';
import type { Venue } from '../useVenue.ts';
import styles from '../Venue.module.css';

export interface TermsProps {
  readonly of: Venue;
  readonly venueId: string;
  readonly fields: readonly (keyof Blank<'venueTerm'> & string)[];
}

/** 대관 조건: what the booking wants by which day, and what it costs; the usual ones by one button. */
export function Terms({ of, venueId, fields }: TermsProps) {
  const { t } = useTranslation();
  const today = useToday();
  const { terms } = of;
  const own = terms.rows.filter((term) => term.venueId === venueId);
  const sum = own.reduce((total, { amountWon }) => total + (amountWon ?? 0), 0);
  function fill(): void {
    void terms.add(
      VENUE_TERM_PRESETS.map(({ kind, daysBefore }) => ({
        venueId,
        kind,
        daysBefore,
        what: t(`venue.term.presetLines.${kind}`),
      })),
      null,
    );
  }
  return (
    <section aria-label={t('venue.group.terms')} className={styles.section}>
      <h3>{t('venue.group.terms')}</h3>
      <p className={styles.quiet}>{t('venue.term.about')}</p>
      {own.length > 0 ? null : (
        <div className={styles.foot}>
          <Button size="small" changes icon={ListChecks} onClick={fill}>
            {t('venue.term.preset')}
          </Button>
        </div>
      )}
      <PartTable
        table="venueTerm"
        label={t('venue.group.terms')}
        rows={own}
        gestures={terms}
        fields={fields}
        start={{ venueId }}
        begin="what"
        addLabel={t('venue.term.add')}
        issueOf={({ dueOn, doneOn }) =>
          doneOn === null && dueOn !== null && dueOn < today ? t('venue.term.late') : undefined
        }
      />
      {sum === 0 ? null : <p className={styles.quiet}>{t('venue.term.whole', { amount: formatWon(won(sum)) })}</p>}
    </section>
  );
}

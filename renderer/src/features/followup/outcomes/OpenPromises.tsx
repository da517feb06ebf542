import { formatPlainDate } from '@shared/domain/civil-date.ts';
import { Button } from '@ui/index.ts';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLocale } from '@app/i18n/hooks.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import styles from '../Followup.module.css';
import type { Followup } from '../useFollowup.ts';

/** What the proposer was promised and has not been kept, the most pressing first; the rows are those of the proposer's meeting. */
export function OpenPromises({ of }: { readonly of: Followup }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const open = of.promises.rows
    .filter(({ doneOn }) => doneOn === null)
    .toSorted((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'));
  if (of.promises.rows.length === 0) return null;
  return (
    <section aria-label={t('followup.outcomes.promises.title')} className={styles.section}>
      <div className={styles.foot}>
        <h2 className={styles.heading}>{t('followup.outcomes.promises.title')}</h2>
        <Link href={rowAddress(of.experimentId, 'topic', null)}>{t('followup.outcomes.promises.open')}</Link>
      </div>
      {open.length === 0 ? <p className={styles.quiet}>{t('followup.outcomes.promises.none')}</p> : null}
      <ul className={styles.lines}>
        {open.map(({ id, text, dueOn, personId }) => {
          const who = of.people.find((person) => person.id === personId)?.label ?? '';
          const due =
            dueOn === null
              ? t('followup.outcomes.promises.noDue')
              : t('followup.outcomes.promises.due', { day: formatPlainDate(dueOn, locale) });
          return (
            <li key={id} className={styles.line}>
              <span>{who === '' ? text : `${text} (${who})`}</span>
              <span className={styles.source} data-silent={(dueOn !== null && dueOn < of.today) || undefined}>
                {due}
              </span>
              <Button
                size="small"
                changes
                icon={Check}
                aria-label={t('followup.outcomes.promises.keepOf', { text })}
                onClick={() => void of.promises.edit([{ id, patch: { doneOn: of.today } }])}
              >
                {t('followup.outcomes.promises.keep')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

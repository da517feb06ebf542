import { formatPlainDate } from '@shared/domain/civil-date.ts';
import type { DatePlace, DateWarning } from '@shared/domain/date-warnings.ts';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLocale } from '@app/i18n/hooks.ts';
import { useLoaded } from '@app/lib/data.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import styles from './Overview.module.css';

const SHOWN = 8;

function addressOf(experimentId: string, place: DatePlace): string {
  switch (place.room) {
    case 'overview':
      return rowAddress(experimentId, 'overview', place.field);
    case 'board':
      return rowAddress(experimentId, 'board', place.cardId);
    case 'schedule':
      return rowAddress(experimentId, 'schedule', null);
  }
}

/** What is wrong with the dates, each line a way to where it can be put right; nothing where all is well. */
export function DateWarnings({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const warnings = useLoaded('dates.warnings', { experimentId });
  if (warnings.length === 0) return null;

  function text({ code, params }: DateWarning): string {
    const { date, name, title } = params;
    return t(`dates.warnings.${code}`, {
      title,
      name: name === '' ? t('dates.anchor.weekend') : name,
      date: date === null ? '' : formatPlainDate(date, locale),
      year: date?.slice(0, 4) ?? '',
    });
  }
  return (
    <section aria-label={t('dates.warnings.title')}>
      <h2>{t('dates.warnings.title')}</h2>
      <ul className={styles.list}>
        {warnings.slice(0, SHOWN).map((warning) => (
          <li key={`${warning.code} ${warning.params.title} ${warning.params.date ?? ''}`}>
            <Link href={addressOf(experimentId, warning.place)}>{text(warning)}</Link>
          </li>
        ))}
      </ul>
      {warnings.length > SHOWN ? (
        <p className={styles.note}>{t('dates.warnings.more', { count: warnings.length - SHOWN })}</p>
      ) : null}
    </section>
  );
}

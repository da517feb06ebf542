import { addDays, formatDate } from '@shared/domain/civil-date.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { holidaysBetween } from '@shared/domain/working-days.ts';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import { useLoaded } from '@app/lib/data.ts';
import styles from './Dates.module.css';
import { ListHead } from './ListHead.tsx';

/** Days of planning and of follow-up that are shown where the experiment does not say how long they take. */
const PLANNING = 120;
const FOLLOW_UP = 35;

/** The public holidays from the start of planning to the settlement; a year that nobody knows yet says so. */
export function HolidayList({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  const { eventDate, planningStart, settlementDue } = useLoaded('dates.anchors', { experimentId });
  return (
    <section className={styles.list} aria-label={t('dates.room.holidays')}>
      <ListHead title={t('dates.room.holidays')} note={eventDate === null ? t('dates.room.noSpan') : ''} />
      {eventDate === null ? null : (
        <Holidays
          from={planningStart ?? addDays(eventDate, -PLANNING)}
          to={settlementDue ?? addDays(eventDate, FOLLOW_UP)}
        />
      )}
    </section>
  );
}

function Holidays({ from, to }: { readonly from: CivilDate; readonly to: CivilDate }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { days, unknownYears } = holidaysBetween(from, to);
  return (
    <>
      {unknownYears.slice(-2).map((year) => (
        <p key={year} className={styles.note}>
          {t('dates.yearUnknown', { year })}
        </p>
      ))}
      {days.length === 0 && unknownYears.length === 0 ? (
        <p className={styles.note}>{t('dates.room.noHolidays')}</p>
      ) : null}
      <ul className={styles.holidays}>
        {days.map(({ date, names }) => (
          <li key={date}>
            <span className={styles.holiday}>{formatDate(date, locale)}</span> {names.join(', ')}
          </li>
        ))}
      </ul>
    </>
  );
}

import type { CueSheetDetail } from '@shared/contract/cue.contract.ts';
import type { Experiment } from '@shared/contract/entities.ts';
import { formatDate } from '@shared/domain/civil-date.ts';
import { isForParticipants, looksLikeStaffWork } from '@shared/domain/cue-visibility.ts';
import { isPurposeHidden, participantTitleField } from '@shared/domain/hidden-purpose.ts';
import { dayAndMinute } from '@shared/domain/clock-time.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { Banner } from '@ui/index.ts';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import styles from './Timetable.module.css';
import type { SheetRow } from './sheet-rows.ts';
import { dayName, rangeText } from './sheet-words.ts';

export interface TimetableProps {
  readonly experiment: Experiment;
  readonly detail: CueSheetDetail;
  readonly date: CivilDate | null;
  readonly rows: readonly SheetRow[];
  /** The sheet's name is printed when there are several. */
  readonly hasTracks: boolean;
}

/** The participants' paper as it will be: times, items and subtitles, nothing that is for the staff (requirements E03). */
export function Timetable({ experiment, detail, date, rows, hasTracks }: TimetableProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const title = experiment[participantTitleField(experiment)];
  const shown = rows.filter(({ cue }) => isForParticipants(cue, experiment));
  const facts = [
    date === null ? '' : formatDate(date, locale),
    experiment.venue,
    experiment.organiser,
    experiment.operator,
    experiment.partners,
    experiment.sponsors,
  ];
  return (
    <div className={styles.desk} tabIndex={0} role="region" aria-label={t('programme.view.participant')}>
      <p className={styles.caption}>{t('programme.timetable.caption')}</p>
      <LeftOut rows={rows} isHidden={isPurposeHidden(experiment)} />
      <StaffWork titles={shown.filter(({ cue }) => looksLikeStaffWork(cue)).map(({ cue }) => cue.title)} />
      <article className={`${styles.paper} paper-light`}>
        <h2 className={styles.title}>
          {hasTracks ? `${title} · ${detail.sheet.title}` : title}{' '}
          <span className={styles.kind}>{t('programme.timetable.heading')}</span>
        </h2>
        <p className={styles.facts}>{facts.filter((fact) => fact !== '').join('  ·  ')}</p>
        {shown.length === 0 ? (
          <p className={styles.empty}>{t('programme.timetable.empty')}</p>
        ) : (
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('programme.timetable.time')}</th>
                <th scope="col">{t('programme.timetable.item')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ id, cue, time }, index) => (
                <Fragment key={id}>
                  {dayOf(time.start) === dayOf(shown[index - 1]?.time.start ?? 0) ? null : (
                    <tr>
                      <th scope="rowgroup" colSpan={2} className={styles.day}>
                        {dayName(time.start, date, locale, t)}
                      </th>
                    </tr>
                  )}
                  <tr>
                    <td className={styles.time}>{rangeText(time)}</td>
                    <td>
                      <strong>{cue.title}</strong>
                      {cue.subtitle === '' ? null : <span className={styles.subtitle}>{cue.subtitle}</span>}
                    </td>
                  </tr>
                </Fragment>
              ))}
            </tbody>
          </table>
        )}
      </article>
    </div>
  );
}

function dayOf(minute: number): number {
  return dayAndMinute(minute).dayOffset;
}

function LeftOut({ rows, isHidden }: { readonly rows: readonly SheetRow[]; readonly isHidden: boolean }) {
  const { t } = useTranslation();
  const staff = rows.filter(({ cue }) => cue.staffOnly).length;
  const purpose = isHidden ? rows.filter(({ cue }) => !cue.staffOnly && cue.revealsPurpose).length : 0;
  return (
    <section className={styles.leftOut} aria-label={t('programme.timetable.leftOut')}>
      <h2>{t('programme.timetable.leftOut')}</h2>
      <ul>
        {staff > 0 ? <li>{t('programme.timetable.staffOnly', { count: staff })}</li> : null}
        {purpose > 0 ? <li>{t('programme.timetable.revealsPurpose', { count: purpose })}</li> : null}
        {staff + purpose === 0 ? <li>{t('programme.timetable.leftOutNone')}</li> : null}
        <li>{t('programme.timetable.columns')}</li>
      </ul>
    </section>
  );
}

/** Rows on the paper that are probably the staff’s own: pasted ones carry no mark. */
function StaffWork({ titles }: { readonly titles: readonly string[] }) {
  const { t } = useTranslation();
  if (titles.length === 0) return null;
  return (
    <Banner
      tone="warn"
      title={t('programme.timetable.looksLikeStaff', { count: titles.length })}
      remedy={t('programme.timetable.markStaff', { titles: titles.join(', ') })}
    />
  );
}

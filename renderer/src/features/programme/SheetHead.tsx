import { formatDate } from '@shared/domain/civil-date.ts';
import { formatClock, parseClock } from '@shared/domain/clock-time.ts';
import type { CueSheet, Experiment } from '@shared/contract/entities.ts';
import type { CueTotals } from '@shared/domain/cue-times.ts';
import { Toolbar, TypedField } from '@ui/index.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CivilDateField, DurationField } from '@app/fields/index.ts';
import { errorText } from '@app/i18n/dynamic.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { EventTimesNote } from './EventTimesNote.tsx';
import { FitSummary } from './FitSummary.tsx';
import styles from './Programme.module.css';
import { momentText } from './sheet-words.ts';
import type { SheetEdits } from './useSheetEdits.ts';

export interface SheetHeadProps {
  readonly sheet: CueSheet;
  readonly experiment: Experiment;
  readonly totals: CueTotals;
  readonly edits: SheetEdits;
  /** What stands at the end of the line. */
  readonly children: ReactNode;
}

/** When the sheet begins and how long it may be, when it ends by its rows, and whether the two agree. */
export function SheetHead({ sheet, experiment, totals, edits, children }: SheetHeadProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { span } = totals;
  const { eventDate } = experiment;
  const date = sheet.date ?? eventDate;
  return (
    <Toolbar label={t('programme.head.label')} className={styles.head} end={children}>
      <Labelled label={t('programme.head.date')}>
        <CivilDateField
          label={t('programme.head.date')}
          value={sheet.date}
          placeholder={eventDate === null ? t('programme.head.dateFollows') : formatDate(eventDate, locale)}
          onCommit={(next) => edits.editSheet({ date: next })}
          className={styles.date}
        />
      </Labelled>
      <Labelled label={t('programme.head.start')}>
        <TypedField
          label={t('programme.head.start')}
          align="center"
          value={sheet.startMinute}
          format={formatClock}
          parse={(text) => {
            const minute = parseClock(text);
            return minute.ok ? minute : { ok: false, error: errorText({ code: 'time.invalid', params: {} }) };
          }}
          onCommit={(next) => edits.editSheet({ startMinute: next })}
          className={styles.clock}
        />
      </Labelled>
      <Labelled label={t('programme.head.length')}>
        <DurationField
          label={t('programme.head.length')}
          value={sheet.lengthMinutes}
          onCommit={(next) => edits.editSheet({ lengthMinutes: next })}
          className={styles.length}
        />
      </Labelled>
      <Labelled label={t('programme.head.end')}>
        <output className={styles.derivedEnd}>
          {span === null ? t('programme.head.noEnd') : momentText(span.end, date, locale, t)}
        </output>
      </Labelled>
      <FitSummary totals={totals} lengthMinutes={sheet.lengthMinutes} />
      <EventTimesNote sheet={sheet} experiment={experiment} />
    </Toolbar>
  );
}

function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.labelled}>
      <span aria-hidden className={styles.label}>
        {label}
      </span>
      {children}
    </div>
  );
}

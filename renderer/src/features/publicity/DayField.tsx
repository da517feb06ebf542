import type { HangingDate } from '@shared/domain/anchored-dates.ts';
import { formatDate } from '@shared/domain/civil-date.ts';
import { Button, Field } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnchorForm, CivilDateField } from '@app/fields/index.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { hangingText } from '@app/lib/anchor-words.ts';
import { hangingPatch } from './hanging-patch.ts';
import styles from './Publicity.module.css';
import type { Publicity } from './usePublicity.ts';

export interface DayFieldProps {
  readonly of: Publicity;
  readonly row: HangingDate;
  readonly label: string;
  readonly onEdit: (patch: Partial<HangingDate>) => Promise<unknown>;
}

/** The day of a post or release: typed, or so many days from another date, which it follows. */
export function DayField({ of, row, label, onEdit }: DayFieldProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const day = of.dayOf(row);
  const hangs = row.anchor !== 'none';
  const rolledFrom = hangs ? (of.resolver.resolve(row)?.rolledFrom ?? null) : null;
  return (
    <>
      <Field
        label={label}
        layout="row"
        hint={rolledFrom === null ? undefined : t('publicity.day.rolled', { date: formatDate(rolledFrom, locale) })}
      >
        <CivilDateField
          value={day}
          onCommit={(date) => onEdit(hangingPatch(date === null ? { date, anchor: 'none' } : { date }))}
        />
      </Field>
      <div className={styles.act}>
        <span className={styles.quiet}>{hangingText(t, row, of.days)}</span>
        {hangs && day === null ? <span className={styles.warning}>{t('publicity.day.unknown')}</span> : null}
        <Button variant="quiet" size="small" changes aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'publicity.day.done' : 'publicity.day.change')}
        </Button>
      </div>
      {isOpen ? (
        <AnchorForm
          of={row}
          current={day}
          days={of.days}
          onChange={(hanging) =>
            void onEdit(hanging.anchor === 'none' ? { ...hanging, date: day } : hangingPatch(hanging))
          }
        />
      ) : null}
    </>
  );
}

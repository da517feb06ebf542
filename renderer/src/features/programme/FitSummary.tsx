import type { CueTotals } from '@shared/domain/cue-times.ts';
import { Bars } from '@ui/index.ts';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import styles from './Programme.module.css';
import { lengthText } from './sheet-words.ts';

export interface FitSummaryProps {
  readonly totals: CueTotals;
  readonly lengthMinutes: number | null;
}

function sentenceOf({ main, empty, fit }: CueTotals, length: number | null, t: TFunction): string {
  if (main === 0) return t('programme.fit.none');
  const sum = lengthText(main, t);
  switch (fit.kind) {
    case 'noLength':
      return t('programme.fit.noLength', { sum });
    case 'fits':
      return empty > 0
        ? t('programme.fit.fitsWithEmpty', { length: sum, count: empty })
        : t('programme.fit.fits', { length: sum });
    case 'under':
    case 'over': {
      const left = lengthText(fit.minutes, t);
      return t(`programme.fit.${fit.kind}`, { sum, left, length: lengthText(length ?? 0, t) });
    }
  }
}

/** The sum of the programme against its length, in words and as a bar; told at once when it changes. */
export function FitSummary({ totals, lengthMinutes }: FitSummaryProps) {
  const { t } = useTranslation();
  const sentence = sentenceOf(totals, lengthMinutes, t);
  // A sum that fits while a row has no minutes is no sign that all is well.
  const kind = totals.main === 0 ? 'none' : totals.fit.kind === 'fits' && totals.empty > 0 ? 'under' : totals.fit.kind;
  return (
    <div className={styles.fit} data-fit={kind}>
      <p role="status" className={styles.fitWords}>
        {sentence}
      </p>
      {lengthMinutes === null ? null : <Bars label={sentence} planned={lengthMinutes} spent={totals.main} />}
    </div>
  );
}

import type { DayRun } from '@shared/domain/day/day-run.ts';
import type { WhatIf } from '@shared/domain/day/forecast.ts';
import { Button, Field, NumberField, Select } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import type { DayWords } from '@app/day/index.ts';
import { useNumberWords } from '@app/fields/index.ts';
import styles from '../Day.module.css';

export interface WhatIfPanelProps {
  readonly day: DayRun;
  readonly words: DayWords;
  readonly whatIf: WhatIf | null;
  readonly onChange: (whatIf: WhatIf | null) => void;
}

const ALL = '';

/** 미리 해 보기: what the day would be if it were later, or without a row; nothing is stored. */
export function WhatIfPanel({ day, words, whatIf, onChange }: WhatIfPanelProps) {
  const { t } = useTranslation();
  const numbers = useNumberWords();
  const [dropped = ALL] = whatIf?.without ?? [];
  const later = whatIf?.laterBy ?? 0;
  const ahead = day.forecast.rows.filter(({ state }) => state === 'ahead');

  function tryOut(laterBy: number, cueId: string): void {
    onChange(laterBy === 0 && cueId === ALL ? null : { laterBy, without: new Set(cueId === ALL ? [] : [cueId]) });
  }
  if (day.state === 'ended') return null;
  return (
    <details className={styles.part} open={whatIf !== null || undefined}>
      <summary className={styles.heading}>{t('day.run.whatIf.title')}</summary>
      <div className={styles.fields}>
        <p className={styles.quiet}>{t('day.run.whatIf.about')}</p>
        <Field label={t('day.run.whatIf.later')}>
          <NumberField
            value={later}
            min={0}
            max={600}
            words={numbers}
            onCommit={(minutes) => tryOut(minutes ?? 0, dropped)}
          />
        </Field>
        <Field label={t('day.run.whatIf.without')}>
          <Select
            label={t('day.run.whatIf.without')}
            value={dropped}
            options={[
              { value: ALL, label: t('day.run.whatIf.none') },
              ...ahead.map(({ id }) => ({ value: id, label: words.cue(id) })),
            ]}
            onChange={(cueId) => tryOut(later, cueId)}
          />
        </Field>
        {whatIf === null ? null : (
          <Button variant="quiet" className={styles.start} onClick={() => onChange(null)}>
            {t('day.run.whatIf.clear')}
          </Button>
        )}
      </div>
    </details>
  );
}

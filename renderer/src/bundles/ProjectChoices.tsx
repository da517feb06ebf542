import { formatSheetRange } from '@shared/domain/clock-time.ts';
import { Checkbox, Switch } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import type { ChoicesProps } from './BoardChoices.tsx';
import styles from './Bundles.module.css';

/** Which rundowns of a project come, and what becomes of skipped entries and delays. */
export function ProjectChoices({ preview, choices, onChange }: ChoicesProps) {
  const { t } = useTranslation();
  const { sheets, hasSkipped, hasDelays } = preview;

  function pick(id: string, picked: boolean) {
    const rundowns = sheets.filter((sheet) => (sheet.id === id ? picked : sheet.chosen)).map((sheet) => sheet.id);
    onChange({ ...choices, rundowns });
  }

  function dayLabel(days: number): string {
    if (days === 1) return t('programme.cell.nextDay');
    if (days === -1) return t('programme.cell.dayBefore');
    return days > 0 ? t('programme.cell.daysLater', { days }) : t('programme.cell.daysEarlier', { days: -days });
  }

  return (
    <section className={styles.stack} aria-label={t('bundle.foreign.rundowns')}>
      <h3 className={styles.heading}>{t('bundle.foreign.rundowns')}</h3>
      {sheets.map(({ id, title, rows, chosen, span }) => (
        <Checkbox
          key={id}
          checked={chosen}
          onChange={(picked) => pick(id, picked)}
          hint={[
            t('bundle.foreign.rows', { count: rows }),
            ...(span === null ? [] : [formatSheetRange(span.start, span.end, dayLabel)]),
          ].join(' · ')}
        >
          {title}
        </Checkbox>
      ))}
      {hasSkipped ? (
        <Switch checked={choices.skipped} onChange={(skipped) => onChange({ ...choices, skipped })}>
          {t('bundle.foreign.skipped')}
        </Switch>
      ) : null}
      {hasDelays ? (
        <Switch
          checked={choices.delays}
          onChange={(delays) => onChange({ ...choices, delays })}
          hint={t('bundle.foreign.delaysHint')}
        >
          {t('bundle.foreign.delays')}
        </Switch>
      ) : null}
    </section>
  );
}

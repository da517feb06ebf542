import { formatDday } from '@shared/domain/civil-date.ts';
import { rateOf, formatRate } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import { useTranslation } from 'react-i18next';
import { useEffectsFirst } from '@app/effects/index.ts';
import { useToday } from '@app/i18n/hooks.ts';
import { useCommand, useLoaded } from '@app/lib/data.ts';
import { RecordForm } from '@app/records/RecordForm.tsx';
import styles from '../Money.module.css';
import { useClosingHints } from './useClosingHints.ts';

const TEXTS = ['results', 'surveySummary', 'liked', 'regretted', 'improve', 'nextPlan'] as const;

/** What the settlement report says in words (korean conventions 3.6; requirements F06–F08, F24), and when it is due. */
export function ClosingForm({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  const today = useToday();
  const { experiment, closing } = useLoaded('experiment.detail', { experimentId });
  const { target, actual } = useLoaded('experiment.headCounts', { experimentId });
  const effects = useEffectsFirst(experimentId);
  const editClosing = useCommand('experiment.editClosing');
  const hints = useClosingHints(experimentId, actual.value);
  const { settlementDue } = experiment;
  const rate = target.value === null || actual.value === null ? null : rateOf(won(actual.value), won(target.value));
  const dueHint = settlementDue === null ? t('money.settlementDueHint') : formatDday(settlementDue, today);
  const countHint =
    target.value === null ? undefined : t('money.plannedHeadCount', { count: target.value, rate: formatRate(rate) });
  function hintOf(name: (typeof TEXTS)[number]) {
    const hint = name === 'results' || name === 'nextPlan' ? undefined : hints[name];
    return hint === undefined ? undefined : (
      <>
        {hint.about} <span className={styles.computed}>{hint.text}</span>
      </>
    );
  }
  return (
    <section className={styles.closing} aria-label={t('money.closing')}>
      <h2 className={styles.sectionTitle}>{t('money.closing')}</h2>
      <p className={styles.quiet}>{t('money.closingHelp')}</p>
      <div className={styles.pair}>
        <RecordForm
          table="experiment"
          row={experiment}
          layout="stacked"
          groups={[{ fields: [{ name: 'settlementDue', hint: dueHint }] }]}
          onEdit={effects.edit}
        />
        <RecordForm
          table="closing"
          row={closing}
          layout="stacked"
          groups={[{ fields: [{ name: 'actualHeadCount', hint: countHint, unit: t('money.people') }] }]}
          onEdit={({ actualHeadCount = null }) => effects.editActual(actualHeadCount)}
        />
      </div>
      <RecordForm
        table="closing"
        row={closing}
        groups={[
          {
            fields: TEXTS.map((name) => ({
              name,
              rows: name === 'results' ? 4 : 3,
              placeholder: t(`money.textHint.${name}`),
              hint: closing[name] === '' ? hintOf(name) : undefined,
            })),
          },
        ]}
        onEdit={(patch) => editClosing.mutateAsync({ experimentId, patch })}
      />
      {effects.dialog}
    </section>
  );
}

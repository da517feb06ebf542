import { formatDday } from '@shared/domain/civil-date.ts';
import { rateOf, formatRate } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import { Field, NumberField, TextArea } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { CivilDateField, useNumberWords } from '@app/fields/index.ts';
import { useToday } from '@app/i18n/hooks.ts';
import { useCommand, useLoaded } from '@app/lib/data.ts';
import styles from '../Money.module.css';

const TEXTS = ['results', 'surveySummary', 'liked', 'regretted', 'improve', 'nextPlan'] as const;

/** What the settlement report says in words (korean conventions 3.6; requirements F06–F08, F24), and when it is due. */
export function ClosingForm({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  const today = useToday();
  const numbers = useNumberWords();
  const { experiment, closing } = useLoaded('experiment.detail', { experimentId });
  const editExperiment = useCommand('experiment.edit');
  const editClosing = useCommand('experiment.editClosing');
  const { settlementDue, headCount } = experiment;
  const { actualHeadCount } = closing;
  const rate = headCount === null || actualHeadCount === null ? null : rateOf(won(actualHeadCount), won(headCount));
  return (
    <section className={styles.closing} aria-label={t('money.closing')}>
      <h2 className={styles.sectionTitle}>{t('money.closing')}</h2>
      <p className={styles.quiet}>{t('money.closingHelp')}</p>
      <div className={styles.pair}>
        <Field
          label={t('money.settlementDue')}
          hint={settlementDue === null ? t('money.settlementDueHint') : formatDday(settlementDue, today)}
        >
          <CivilDateField
            value={settlementDue}
            onCommit={(date) => editExperiment.mutateAsync({ experimentId, patch: { settlementDue: date } })}
          />
        </Field>
        <Field
          label={t('money.actualHeadCount')}
          hint={
            headCount === null ? undefined : t('money.plannedHeadCount', { count: headCount, rate: formatRate(rate) })
          }
        >
          <NumberField
            value={actualHeadCount}
            min={0}
            max={1_000_000}
            unit={t('money.people')}
            words={numbers}
            onCommit={(count) => editClosing.mutateAsync({ experimentId, patch: { actualHeadCount: count } })}
          />
        </Field>
      </div>
      {TEXTS.map((name) => (
        <Field key={name} label={t(`money.text.${name}`)}>
          <TextArea
            value={closing[name]}
            rows={name === 'results' ? 4 : 3}
            placeholder={t(`money.textHint.${name}`)}
            onCommit={(text) => editClosing.mutateAsync({ experimentId, patch: { [name]: text } })}
          />
        </Field>
      ))}
    </section>
  );
}

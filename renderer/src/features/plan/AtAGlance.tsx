import { formatPlainDate } from '@shared/domain/civil-date.ts';
import { formatWon } from '@shared/domain/money.ts';
import { answerOf, boundValue, stateOf } from '@shared/domain/plan-answers.ts';
import { PLAN_SECTIONS } from '@shared/domain/plan-worksheet.ts';
import type { PlanItem, PlanQuestion } from '@shared/domain/plan-worksheet.ts';
import { won } from '@shared/domain/units.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import { Table } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { choiceWord } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import styles from './Plan.module.css';
import { questionTitle, stateWord } from './question-words.ts';
import type { Shown } from './SectionList.tsx';
import type { Plan } from './usePlan.ts';

export interface AtAGlanceProps {
  readonly plan: Plan;
  readonly onShow: (shown: Shown, item: string) => void;
}

/** Every question on one page, with its state and the beginning of its answer. */
export function AtAGlance({ plan, onShow }: AtAGlanceProps) {
  const { t } = useTranslation();
  const locale = useLocale();

  function answerText(question: PlanQuestion<PlanItem>): string {
    const stored = answerOf(plan.sheet.answers, question.key);
    switch (stateOf(plan.sheet, question)) {
      case 'notApplicable':
        return stored?.reason ?? '';
      case 'later': {
        const day = stored?.dueOn ?? null;
        const until = day === null ? '' : t('plan.overview.until', { day: formatPlainDate(day, locale) });
        return [plan.nameOf(stored?.byPersonId ?? null), until].filter((part) => part !== '').join(', ');
      }
      default:
        return question.bound === undefined ? (stored?.text ?? '') : boundText(question.bound);
    }
  }
  function boundText(bound: NonNullable<PlanQuestion['bound']>): string {
    const value = boundValue(plan.sheet.bound, bound);
    if (typeof value === 'number') return t('plan.live.won', { amount: formatWon(won(value)) });
    if (value === null) return '';
    return choiceWord(PRODUCT.fieldOf(bound.table, bound.field), value) ?? value;
  }
  return (
    <div className={styles.section}>
      <h2>{t('plan.everything')}</h2>
      {PLAN_SECTIONS.map(({ key, questions }) => (
        <section key={key} aria-label={t(`plan.section.${key}`)}>
          <h3>{t(`plan.section.${key}`)}</h3>
          <Table
            caption={t(`plan.section.${key}`)}
            density="dense"
            className={styles.glance}
            columns={[
              { key: 'item', title: t('plan.overview.item') },
              { key: 'state', title: t('plan.overview.state'), kind: 'tight' },
              { key: 'answer', title: t('plan.overview.answer') },
            ]}
          >
            {questions.map((question) => (
              <tr key={question.key}>
                <td>
                  <button type="button" className={styles.link} onClick={() => onShow(key, question.key)}>
                    {questionTitle(question.key)}
                  </button>
                </td>
                <td>{stateWord(stateOf(plan.sheet, question))}</td>
                <td>
                  <span className={styles.begin}>{answerText(question)}</span>
                </td>
              </tr>
            ))}
          </Table>
        </section>
      ))}
    </div>
  );
}

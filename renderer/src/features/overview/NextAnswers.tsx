import { formatPlainDate } from '@shared/domain/civil-date.ts';
import { planDue } from '@shared/domain/plan-answers.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { choiceWord } from '@app/i18n/field-words.ts';
import { useLocale, useToday } from '@app/i18n/hooks.ts';
import { useLoaded } from '@app/lib/data.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import styles from './Overview.module.css';

const SHOWN = 6;

/** What of the plan is to be decided by a day; nothing while no day is set. */
export function NextAnswers({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const today = useToday();
  const { experiment, brief } = useLoaded('experiment.detail', { experimentId });
  const answers = useLoaded('planAnswer.rows', { experimentId });
  const targets = useLoaded('target.rows', { experimentId });
  const due = planDue({ answers, bound: { experiment, brief } }, targets);
  if (due.length === 0) return null;
  return (
    <section aria-label={t('plan.overview.title')}>
      <h2>{t('plan.overview.title')}</h2>
      <ul className={styles.list}>
        {due.slice(0, SHOWN).map(({ id, section, item, title, dueOn }) => (
          <li key={id} className={styles.task}>
            <span className={styles.when} data-late={dueOn < today || undefined}>
              {formatPlainDate(dueOn, locale)}
            </span>
            <Link
              href={
                item === null ? rowAddress(experimentId, 'plan', id) : rowAddress(experimentId, 'plan', section, item)
              }
            >
              {item === null ? title : choiceWord(PRODUCT.fieldOf('planAnswer', 'item'), item)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

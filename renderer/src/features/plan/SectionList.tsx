import { progressOf } from '@shared/domain/plan-answers.ts';
import type { Worksheet } from '@shared/domain/plan-answers.ts';
import { PLAN_SECTIONS } from '@shared/domain/plan-worksheet.ts';
import type { PlanSectionKey } from '@shared/domain/plan-worksheet.ts';
import { VisuallyHidden } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import styles from './Plan.module.css';

/** A section, or all questions at a glance. */
export type Shown = PlanSectionKey | 'everything';

export interface SectionListProps {
  readonly sheet: Worksheet;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

/** The sections, each with how many of its questions are answered. */
export function SectionList({ sheet, shown, onShow }: SectionListProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('plan.sections')} className={styles.nav}>
      <ul>
        <li>
          <button
            type="button"
            aria-current={shown === 'everything' ? 'page' : undefined}
            onClick={() => onShow('everything')}
          >
            {t('plan.everything')}
          </button>
        </li>
        {PLAN_SECTIONS.map(({ key, questions }) => {
          const { answered, total, open } = progressOf(sheet, questions);
          return (
            <li key={key}>
              <button
                type="button"
                aria-current={shown === key ? 'page' : undefined}
                data-done={open === 0 || undefined}
                onClick={() => onShow(key)}
              >
                <span>{t(`plan.section.${key}`)}</span>
                <span className={styles.figure}>
                  {t('plan.progress', { answered, total })} <VisuallyHidden>{t('plan.answered')}</VisuallyHidden>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

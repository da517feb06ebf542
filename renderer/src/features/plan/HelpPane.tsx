import type { PlanSectionKey } from '@shared/domain/plan-worksheet.ts';
import { useTranslation } from 'react-i18next';
import styles from './Plan.module.css';

/** 정의·목표·체크리스트·사례 of a section, in the four-part shape of the toolkit (requirements T24). */
export function HelpPane({ section }: { readonly section: PlanSectionKey }) {
  const { t } = useTranslation();
  return (
    <aside aria-label={t('plan.help.title')} className={styles.help} tabIndex={0}>
      <h2>{t(`plan.section.${section}`)}</h2>
      {(['definition', 'goal'] as const).map((part) => (
        <section key={part}>
          <h3>{t(`plan.help.${part}`)}</h3>
          <p>{t(`plan.guide.${section}.${part}`)}</p>
        </section>
      ))}
      <section>
        <h3>{t('plan.help.checks')}</h3>
        <ul>
          {t(`plan.guide.${section}.checks`)
            .split('\n')
            .map((line) => (
              <li key={line}>{line}</li>
            ))}
        </ul>
      </section>
      <section>
        <h3>{t('plan.help.case')}</h3>
        <p>{t(`plan.guide.${section}.case`)}</p>
      </section>
    </aside>
  );
}

import type { Stage } from '@shared/domain/stage.ts';
import { IconButton, Popover } from '@ui/index.ts';
import { CircleHelp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './ColumnHead.module.css';

/** The four parts of every stage's page: what it is, what to reach, what to check, how it was done (requirements T24). */
export function StageHelp({ stage, name }: { readonly stage: Stage; readonly name: string }) {
  const { t } = useTranslation();
  const label = t('board.column.help', { column: name });
  return (
    <Popover label={label} trigger={<IconButton icon={CircleHelp} size="small" label={label} />}>
      <div className={styles.help}>
        <section>
          <h3>{t('board.help.definition')}</h3>
          <p>{t(`board.help.${stage}.definition`)}</p>
        </section>
        <section>
          <h3>{t('board.help.goal')}</h3>
          <p>{t(`board.help.${stage}.goal`)}</p>
        </section>
        <section>
          <h3>{t('board.help.checklist')}</h3>
          <ul>
            {t(`board.help.${stage}.checklist`)
              .split('\n')
              .map((line) => (
                <li key={line}>{line}</li>
              ))}
          </ul>
        </section>
        <section>
          <h3>{t('board.help.example')}</h3>
          <p className={styles.example}>{t(`board.help.${stage}.example`)}</p>
        </section>
      </div>
    </Popover>
  );
}

import { hasForm } from '@shared/domain/filming/record-form.ts';
import { Banner } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@app/lib/data.ts';
import { RecordForm } from '@app/records/RecordForm.tsx';
import styles from '../Filming.module.css';
import { IssueList } from '../IssueList.tsx';
import type { FilmingTab } from '../tab-of-row.ts';
import type { Filming } from '../useFilming.ts';
import type { FilmingWords } from '../useFilmingWords.ts';
import { WrittenPath } from './WrittenPath.tsx';

export interface RecordTabProps {
  readonly of: Filming;
  readonly words: FilmingWords;
  /** The field that the address leads to. */
  readonly focus: string | undefined;
  readonly onShow: (tab: FilmingTab) => void;
}

/** 기록 방식: film, photos, words and pictures; when the crew comes; the notice; what is to be looked at; the path without a camera. */
export function RecordTab({ of, words, focus, onShow }: RecordTabProps) {
  const { t } = useTranslation();
  const { mutateAsync: edit } = useCommand('experiment.editBrief');
  const { brief, experimentId, isFilmed, issues } = of;
  const isEarlier = !hasForm(brief) && brief.filming === 'planned';
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <h2 className={styles.heading}>{t('filming.record.forms')}</h2>
        <p className={styles.quiet}>{t('filming.record.intro')}</p>
        {isEarlier ? <Banner title={t('filming.record.earlier')} /> : null}
        <RecordForm
          table="brief"
          row={brief}
          focus={focus}
          onEdit={(patch) => edit({ experimentId, patch })}
          groups={[
            {
              fields: [
                { name: 'recordVideo' },
                { name: 'recordPhoto' },
                { name: 'recordWritten' },
                { name: 'recordReason', rows: 2 },
              ],
            },
            ...(isFilmed
              ? [
                  {
                    label: t('filming.record.crew'),
                    fields: [
                      { name: 'crewCallAt' as const },
                      { name: 'crewWrapAt' as const },
                      { name: 'crewPlace' as const },
                      { name: 'crewNote' as const, rows: 3 },
                      { name: 'crewRules' as const, rows: 3 },
                    ],
                    foot: <p className={styles.quiet}>{t('filming.record.crewHint')}</p>,
                  },
                  {
                    label: t('filming.record.sign'),
                    fields: [{ name: 'filmSignPlace' as const }, { name: 'filmSignOn' as const }],
                    foot: <p className={styles.quiet}>{t('filming.record.signHint')}</p>,
                  },
                ]
              : []),
          ]}
        />
      </div>
      <div className={styles.column}>
        <section aria-label={t('filming.record.check')} className={styles.section}>
          <h2 className={styles.heading}>{t('filming.record.check')}</h2>
          {issues.length === 0 ? (
            <p className={styles.quiet}>{t('filming.record.clear')}</p>
          ) : (
            <IssueList issues={issues} words={words} />
          )}
        </section>
        <WrittenPath of={of} onShow={onShow} />
      </div>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import type { Gates } from '@shared/contract/gate.contract.ts';
import { STAGES } from '@shared/domain/stage.ts';
import styles from './Panel.module.css';

const CHAPTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** Where a card of the toolkit comes from, folded. */
export function SourceHelp({ source, gates }: { readonly source: string; readonly gates: Gates | undefined }) {
  const { t } = useTranslation();
  const chapter = CHAPTERS.find((letter) => source.startsWith(letter)) ?? 'other';
  const stage = gates && STAGES.find((one) => gates[one].missing.some((item) => item.source === source));
  return (
    <details className={styles.sourceHelp}>
      <summary>{t('board.panel.sourceName', { source })}</summary>
      <p>
        {t('board.panel.sourceHelp', {
          chapter: t(`board.panel.chapter.${chapter}`),
          number: Number.parseInt(source.slice(1), 10),
        })}
      </p>
      {stage ? <p>{t('board.panel.sourceGate', { stage: t(`shell.stage.${stage}`) })}</p> : null}
    </details>
  );
}

import { Button, IconButton, SidePanel } from '@ui/index.ts';
import { ArchiveRestore, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useData } from '@app/lib/data.ts';
import type { TaskActions } from '../state/useTaskActions.ts';
import styles from './Panel.module.css';

export interface ArchivePanelProps {
  readonly experimentId: string;
  readonly actions: TaskActions;
  readonly width: number;
  readonly onWidth: (width: number) => void;
  readonly onClose: () => void;
}

/** The cards put aside, newest first, each with its way back. */
export function ArchivePanel({ experimentId, actions, width, onWidth, onClose }: ArchivePanelProps) {
  const { t } = useTranslation();
  const { data } = useData('board.archived', { experimentId });
  const cards = (data ?? []).toSorted((one, other) => ((one.archivedAt ?? '') < (other.archivedAt ?? '') ? 1 : -1));
  return (
    <SidePanel
      title={t('board.archive.title')}
      closeLabel={t('common.close')}
      resizeLabel={t('board.panel.resize')}
      width={width}
      onWidthChange={onWidth}
      onClose={onClose}
    >
      <p>{t('board.archive.description')}</p>
      {data !== undefined && cards.length === 0 ? <p>{t('board.archive.empty')}</p> : null}
      <ul className={styles.archiveList}>
        {cards.map(({ id, title, stage, area }) => (
          <li key={id} className={styles.archived}>
            <span className={styles.archivedTitle}>
              {title}
              <span className={styles.archivedWhere}>
                {t(`shell.stage.${stage}`)} · {t(`shell.area.${area}`)}
              </span>
            </span>
            <Button
              size="small"
              changes
              icon={ArchiveRestore}
              aria-label={t('board.archive.takeOutNamed', { title })}
              onClick={() => actions.unarchive([id])}
            >
              {t('board.archive.takeOut')}
            </Button>
            <IconButton
              changes
              icon={Trash2}
              size="small"
              label={t('board.archive.removeNamed', { title })}
              onClick={() => void actions.remove([id])}
            />
          </li>
        ))}
      </ul>
    </SidePanel>
  );
}

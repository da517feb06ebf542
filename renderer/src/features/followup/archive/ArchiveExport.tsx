import type { Audience } from '@shared/contract/entities.ts';
import { Button, useToast } from '@ui/index.ts';
import { FolderDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { callHost } from '@app/lib/api.ts';
import styles from '../Followup.module.css';

const FOR = ['internal', 'public'] as const satisfies readonly Audience[];

/** 폴더로 내보내기: a new folder with the files and an index, for the team or for anybody. */
export function ArchiveExport({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const toast = useToast();
  const [running, setRunning] = useState<Audience | null>(null);

  async function save(audience: Audience): Promise<void> {
    setRunning(audience);
    try {
      const saved = await callHost('archiveItem.saveFolder', { experimentId, audience, locale });
      if (saved === null) return;
      const sentences = [
        t('followup.archive.saved', { path: saved.path, count: saved.files }),
        ...(saved.bared === 0 ? [] : [t('followup.archive.bared', { count: saved.bared })]),
        ...(saved.unbared.length === 0 ? [] : [t('followup.archive.unbared', { names: saved.unbared.join(', ') })]),
      ];
      toast({ text: sentences.join(' '), tone: 'done' });
    } catch (error) {
      toast({ text: failureText(error), tone: 'error' });
    } finally {
      setRunning(null);
    }
  }
  return (
    <div className={styles.foot} role="group" aria-label={t('followup.archive.export')}>
      {FOR.map((audience) => (
        <Button
          key={audience}
          size="small"
          icon={FolderDown}
          loading={running === audience}
          onClick={() => void save(audience)}
        >
          {t(`followup.archive.exportFor.${audience}`)}
        </Button>
      ))}
      <span className={styles.quiet}>{t('followup.archive.exportHint')}</span>
    </div>
  );
}

import type { BackupEntry } from '@shared/contract/backup.contract.ts';
import { FolderOpen, Save, ShieldCheck } from 'lucide-react';
import { Button, ConfirmDialog, EmptyState, ReadOnlyContext, Screen, useIsReadOnly } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ageText } from '@app/i18n/age.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { AGE_TICK, useBackupList } from '@app/lib/backups.ts';
import { useNow } from '@app/lib/useNow.ts';
import { useView } from '@app/lib/view.ts';
import styles from './Backups.module.css';
import { BackupBanners } from './BackupBanners.tsx';
import { BackupTable } from './BackupTable.tsx';
import { DifferencePanel } from './DifferencePanel.tsx';
import { SecondPlaceSection } from './SecondPlaceSection.tsx';
import { useBackupActions } from './useBackupActions.ts';
import { whenText } from './backup-words.ts';

/** Every backup: where it is, what is in it, how it differs from now; and the way back. */
export function BackupsScreen() {
  const { t } = useTranslation();
  const locale = useLocale();
  const list = useBackupList();
  const now = useNow(AGE_TICK);
  const actions = useBackupActions();
  const isViewed = useView() !== null;
  const isReadOnly = useIsReadOnly();
  const [compared, setCompared] = useState<BackupEntry | null>(null);
  const [asked, setAsked] = useState<BackupEntry | null>(null);
  if (list === undefined) return null;
  const [newest] = list.entries;

  return (
    // What mends a damaged library may be done to it; a newer one is left alone altogether.
    <ReadOnlyContext value={isViewed}>
      <Screen
        width="list"
        title={t('backups.title')}
        summary={
          newest === undefined
            ? t('backups.summaryNone')
            : t('backups.summary', { age: ageText(t, newest.madeAt, now) })
        }
        actions={
          <>
            <Button icon={FolderOpen} variant="quiet" onClick={() => actions.showFolder('here')}>
              {t('backups.showFolder')}
            </Button>
            <Button changes icon={ShieldCheck} loading={actions.isBusy('verify')} onClick={actions.verifyAll}>
              {t('backups.verifyAll')}
            </Button>
            <Button
              icon={Save}
              variant="primary"
              disabled={isReadOnly}
              loading={actions.isBusy('make')}
              onClick={actions.make}
            >
              {t('backups.make')}
            </Button>
          </>
        }
        panel={
          compared === null ? null : (
            <DifferencePanel key={compared.id} entry={compared} onClose={() => setCompared(null)} />
          )
        }
      >
        <BackupBanners list={list} now={now} busy={actions.isBusy('restore')} onUndo={actions.undoRestore} />
        {newest === undefined ? (
          <EmptyState sentence={t('backups.empty')} example={t('backups.emptyExample')} />
        ) : (
          <div className={styles.list}>
            <BackupTable
              entries={list.entries}
              now={now}
              hasSecond={list.second !== null}
              compared={compared?.id ?? null}
              onCompare={setCompared}
              onRestore={setAsked}
            />
          </div>
        )}
        <SecondPlaceSection second={list.second} actions={actions} />
        {asked === null ? null : (
          <ConfirmDialog
            open
            tone="primary"
            busy={actions.isBusy('restore')}
            onOpenChange={() => setAsked(null)}
            title={t('backups.confirm.title', { when: whenText(asked.madeAt, locale) })}
            description={t('backups.confirm.description', asked.totals)}
            confirmLabel={t('backups.confirm.action')}
            cancelLabel={t('common.cancel')}
            onConfirm={() =>
              actions.restore(
                asked.id,
                () => {
                  setAsked(null);
                  setCompared(null);
                },
                () => setCompared(asked),
              )
            }
          />
        )}
      </Screen>
    </ReadOnlyContext>
  );
}

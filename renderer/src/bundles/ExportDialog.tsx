import type { ExportPreview } from '@shared/contract/bundle.contract.ts';
import { Banner, Button, Dialog, ErrorNote, Skeleton, Switch } from '@ui/index.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { callHost } from '@app/lib/api.ts';
import { useView } from '@app/lib/view.ts';
import styles from './Bundles.module.css';
import { FactList } from './FactList.tsx';
import { useBundleWords } from './useBundleWords.ts';

export interface ExportDialogProps {
  readonly experimentId: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly onWritten: (path: string) => void;
}

/** With or without personal data, with or without attachments; and what goes in then. */
export function ExportDialog({ experimentId, title, onClose, onWritten }: ExportDialogProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const view = useView();
  const [personalData, setPersonalData] = useState(true);
  const [attachments, setAttachments] = useState(true);
  const [writing, setWriting] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const choice = { experimentId, personalData, attachments, locale };
  const preview = useQuery({
    queryKey: ['bundle.exportPreview', choice],
    queryFn: () => callHost('bundle.exportPreview', choice),
    gcTime: 0,
    staleTime: 0,
  });

  async function write() {
    setWriting(true);
    try {
      const leavingOut = (preview.data?.broken ?? []).map(({ sha256 }) => sha256);
      const written = await callHost('bundle.export', { ...choice, leavingOut });
      setWriting(false);
      if (written !== null) onWritten(written.path);
    } catch (error) {
      setFailure(error);
      setWriting(false);
      // A file was lost since: what goes in is read anew, and says so.
      void preview.refetch();
    }
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('bundle.export.title', { title })}
      description={t('bundle.export.about')}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" loading={writing} onClick={() => void write()}>
            {t('bundle.export.confirm')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <Switch checked={personalData} onChange={setPersonalData} hint={t('bundle.export.personalDataHint')}>
          {t('bundle.export.personalData')}
        </Switch>
        <Switch
          checked={attachments}
          onChange={setAttachments}
          hint={t(personalData ? 'bundle.export.attachmentsHint' : 'bundle.export.attachmentsMasked')}
        >
          {t('bundle.export.attachments')}
        </Switch>
        {personalData ? null : <Banner tone="info" title={t('bundle.export.freeText')} />}
        {view === null ? null : (
          <Banner
            tone="warn"
            title={t('view.notInBundle')}
            remedy={t('view.notInBundleRemedy', { tables: view.addedTables, columns: view.addedColumns })}
          />
        )}
        <h3 className={styles.heading}>{t('bundle.export.goesIn')}</h3>
        {preview.data === undefined ? (
          <Skeleton lines={4} label={t('common.loading')} />
        ) : (
          <GoesIn preview={preview.data} />
        )}
        {preview.isError ? <ErrorNote>{failureText(preview.error)}</ErrorNote> : null}
        {failure === null ? null : <ErrorNote>{failureText(failure)}</ErrorNote>}
      </div>
    </Dialog>
  );
}

function namesOf(broken: ExportPreview['broken']): string {
  return broken.map(({ name }) => name).join(', ');
}

function GoesIn({ preview: { counts, files, bytes, broken, withheld } }: { readonly preview: ExportPreview }) {
  const { t } = useTranslation();
  const words = useBundleWords();
  return (
    <>
      <FactList
        facts={[
          ...words.counts(counts),
          {
            label: t('bundle.export.files'),
            value: words.files(files),
          },
          { label: t('bundle.export.fileSize'), value: words.size(bytes) },
        ]}
      />
      {withheld ? <Banner tone="warn" title={t('bundle.export.withheld')} /> : null}
      {broken.length === 0 ? null : (
        <Banner tone="warn" title={t('bundle.export.broken', { count: broken.length, names: namesOf(broken) })} />
      )}
    </>
  );
}

import type { BundlePreview } from '@shared/contract/bundle.contract.ts';
import { Banner, Button, Dialog, ErrorNote } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import { callHost } from '@app/lib/api.ts';
import styles from './Bundles.module.css';
import { FactList } from './FactList.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { useBundleWords } from './useBundleWords.ts';

export interface BundleDialogProps {
  readonly preview: BundlePreview;
  /** Looked away from; nothing was written. */
  readonly onClose: () => void;
  /** Imported, merged or restored. */
  readonly onTaken: (experimentId: string, words: string) => void;
}

/** What a bundle or an experiment of a backup holds, before anything of it is written; then how it differs from what is here. */
export function BundleDialog({ preview, onClose, onTaken }: BundleDialogProps) {
  const { t } = useTranslation();
  // A backup of an experiment that is here is asked for its differences alone.
  const [comparing, setComparing] = useState(preview.source.kind === 'backup' && preview.here !== null);
  const { token } = preview;

  function discard() {
    void callHost('bundle.discard', { token });
    onClose();
  }

  if (comparing) {
    const isBackup = preview.source.kind === 'backup';
    return (
      <MergeDialog
        preview={preview}
        onClose={discard}
        onMerged={(count) => {
          onTaken(preview.experimentId, t(isBackup ? 'bundle.merge.restored' : 'bundle.merge.done', { count }));
        }}
      />
    );
  }
  return <Preview preview={preview} onClose={discard} onCompare={() => setComparing(true)} onTaken={onTaken} />;
}

function Preview({ preview, onClose, onCompare, onTaken }: BundleDialogProps & { readonly onCompare: () => void }) {
  const { t } = useTranslation();
  const [taking, setTaking] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const { token, title, here, source } = preview;
  const isBackup = source.kind === 'backup';

  async function take(as: 'itself' | 'copy') {
    setTaking(true);
    try {
      const { experimentId } = await callHost('bundle.take', { token, as });
      onTaken(experimentId, t('library.imported'));
    } catch (error) {
      setFailure(error);
      setTaking(false);
    }
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t(isBackup ? 'bundle.preview.backupTitle' : 'bundle.preview.title', { title })}
      description={t('bundle.preview.about')}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          {here === null ? (
            <Button variant="primary" loading={taking} onClick={() => void take('itself')}>
              {t(isBackup ? 'bundle.preview.restore' : 'bundle.preview.take')}
            </Button>
          ) : (
            <>
              <Button loading={taking} onClick={() => void take('copy')}>
                {t('bundle.preview.copy')}
              </Button>
              <Button variant="primary" onClick={onCompare}>
                {t('bundle.preview.compare')}
              </Button>
            </>
          )}
        </>
      }
    >
      <div className={styles.stack}>
        {here === null ? null : (
          <Banner
            tone="info"
            title={t(here.trashed ? 'bundle.preview.inTrash' : 'bundle.preview.isHere', { title: here.title })}
          />
        )}
        <PreviewFacts preview={preview} />
        {preview.hasUnknownParts ? <Banner tone="info" title={t('bundle.preview.unknownParts')} /> : null}
        {preview.personalData ? null : <p className={styles.quiet}>{t('bundle.preview.masked')}</p>}
        {failure === null ? null : <ErrorNote>{failureText(failure)}</ErrorNote>}
      </div>
    </Dialog>
  );
}

function PreviewFacts({ preview }: { readonly preview: BundlePreview }) {
  const { t } = useTranslation();
  const words = useBundleWords();
  const { files, source } = preview;
  return (
    <>
      <FactList
        facts={[
          {
            label: t(source.kind === 'file' ? 'bundle.preview.source' : 'bundle.preview.backup'),
            value: source.kind === 'file' ? source.name : words.moment(source.name),
          },
          { label: t('bundle.preview.eventDate'), value: words.day(preview.eventDate) },
          { label: t('bundle.preview.written'), value: words.moment(preview.writtenAt) },
          { label: t('bundle.preview.app'), value: t('bundle.preview.appVersion', { version: preview.app }) },
          {
            label: t('bundle.preview.personalData'),
            value: t(preview.personalData ? 'bundle.preview.with' : 'bundle.preview.without'),
          },
          {
            label: t('bundle.preview.files'),
            value: files === null ? t('bundle.preview.leftOut') : words.files(files),
          },
        ]}
      />
      <h3 className={styles.heading}>{t('bundle.preview.holds')}</h3>
      <FactList facts={words.counts(preview.counts)} />
    </>
  );
}

import type { ReadTable } from '@shared/contract/sheet.contract.ts';
import { Button, Dialog, ErrorNote, ProgressBar } from '@ui/index.ts';
import { FolderOpen } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callHost } from '@app/lib/api.ts';
import { FileDrop } from './FileDrop.tsx';
import styles from './Import.module.css';
import type { TableImporter } from './importer.ts';
import { ImportLook } from './ImportLook.tsx';
import type { ImportSource, ImportState } from './useImport.ts';
import { useTableFile } from './useTableFile.ts';

export interface ImportDialogProps {
  readonly of: ImportState;
  readonly importer: TableImporter;
}

/** Brings rows in from a file: which file, a look at how it will be read, then one undo step. Closed, it leaves nothing. */
export function ImportDialog({ of, importer }: ImportDialogProps) {
  return of.source === null ? null : (
    <OpenDialog key={of.turn} source={of.source} importer={importer} onClose={of.close} />
  );
}

/** A pasted block as if it were a file. */
function asRead(source: ImportSource, name: string): ReadTable | null {
  if (source === 'choose' || source instanceof File) return null;
  const width = Math.max(0, ...source.matrix.map((row) => row.length));
  const rows = source.matrix.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  return { file: name, table: { format: 'tsv', encoding: null, sheets: [{ name, rows, hiddenRows: [] }] } };
}

interface OpenDialogProps {
  readonly source: ImportSource;
  readonly importer: TableImporter;
  readonly onClose: () => void;
}

function OpenDialog({ source, importer, onClose }: OpenDialogProps) {
  const { t } = useTranslation();
  const file = useTableFile(asRead(source, t('imports.pastedBlock')));
  const { read, isReading, error } = file;
  const begin = useEffectEvent(() => {
    if (source instanceof File) file.drop(source);
  });
  useEffect(() => {
    begin();
    return () => {
      void callHost('sheet.cancel', {});
      void callHost('sheet.forget', {});
    };
  }, []);

  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const looked = isReading ? null : read;
  return (
    <Dialog
      open
      size={looked === null ? 'normal' : 'wide'}
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={looked === null ? t('imports.title') : t('imports.titleOf', { file: looked.file })}
      description={t(looked === null ? 'imports.about' : 'imports.lookAbout')}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onClick={isReading ? file.cancel : onClose}>
            {isReading ? t('imports.stop') : t('common.cancel')}
          </Button>
          <span ref={setFoot} className={styles.foot} />
        </>
      }
    >
      {looked === null ? (
        <FileDrop onFile={file.drop}>
          <div className={styles.choose}>
            {isReading ? (
              <div className={styles.reading} role="status">
                {t('imports.reading')}
                <ProgressBar label={t('imports.reading')} value={file.share} max={1} />
              </div>
            ) : (
              <Button variant="primary" changes icon={FolderOpen} onClick={file.choose}>
                {t('imports.choose')}
              </Button>
            )}
            {error === null ? null : <ErrorNote>{error}</ErrorNote>}
            <p className={styles.quiet}>{t('imports.dropHere')}</p>
            <p className={styles.quiet}>
              {t('imports.columns', { columns: importer.headings.map(({ id }) => importer.titleOf(id)).join(' · ') })}
            </p>
          </div>
        </FileDrop>
      ) : (
        <ImportLook
          key={`${looked.file} ${looked.table.encoding}`}
          file={file}
          read={looked}
          importer={importer}
          foot={foot}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}

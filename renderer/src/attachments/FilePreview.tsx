import { previewOf } from '@shared/domain/attachment.ts';
import type { PreviewKind } from '@shared/domain/attachment.ts';
import type { Attachment } from '@shared/contract/entities.ts';
import { Banner, Button, Dialog, Spinner } from '@ui/index.ts';
import { useQuery } from '@tanstack/react-query';
import { Download, ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PdfPages } from '@app/paper/PdfPages.tsx';
import styles from './Attachments.module.css';
import { attachmentUrl } from './url.ts';

/** Characters of a text file that are drawn: more than anyone reads here, few enough to stay quick. */
const SHOWN_CHARACTERS = 100_000;

export interface FilePreviewProps {
  readonly file: Attachment;
  readonly onClose: () => void;
  readonly onOpen: () => void;
  readonly onSave: () => void;
}

/** The file itself, without leaving the app. */
export function FilePreview({ file, onClose, onOpen, onSave }: FilePreviewProps) {
  const { t } = useTranslation();
  const kind = previewOf(file.mediaType);
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={file.name}
      closeLabel={t('common.close')}
      size="wide"
      footer={
        <>
          <Button icon={Download} onClick={onSave}>
            {t('attachments.saveAs')}
          </Button>
          <Button icon={ExternalLink} onClick={onOpen}>
            {t('attachments.open')}
          </Button>
        </>
      }
    >
      {/* The focus lands here and not on a button, whose tooltip would take the first Esc for itself. */}
      <div className={styles.stage} tabIndex={0} role="group" aria-label={t('attachments.preview.title')}>
        {kind === null ? <Failed /> : <Shown key={file.sha256} file={file} kind={kind} />}
      </div>
    </Dialog>
  );
}

function Shown({ file, kind }: { readonly file: Attachment; readonly kind: PreviewKind }) {
  switch (kind) {
    case 'image':
      return <Picture file={file} />;
    case 'pdf':
      return <Pages file={file} />;
    case 'text':
      return <Text file={file} />;
  }
}

function Failed() {
  const { t } = useTranslation();
  return <Banner tone="warn" title={t('attachments.preview.failed')} />;
}

function Picture({ file }: { readonly file: Attachment }) {
  const [failed, setFailed] = useState(false);
  if (failed) return <Failed />;
  return <img className={styles.picture} src={attachmentUrl(file)} alt={file.name} onError={() => setFailed(true)} />;
}

function useBytes(file: Attachment) {
  return useQuery({
    queryKey: ['attachments', 'bytes', file.sha256],
    queryFn: async () => {
      const answer = await fetch(attachmentUrl(file));
      if (!answer.ok) throw new Error(String(answer.status));
      return new Uint8Array(await answer.arrayBuffer());
    },
    gcTime: 0,
  });
}

function Pages({ file }: { readonly file: Attachment }) {
  const { t } = useTranslation();
  const { data, isError } = useBytes(file);
  if (isError) return <Failed />;
  return (
    <div className={styles.pages}>
      <PdfPages
        bytes={data}
        label={t('attachments.preview.title')}
        status={data === undefined ? <Spinner size={14} label={t('common.loading')} /> : null}
      />
    </div>
  );
}

function Text({ file }: { readonly file: Attachment }) {
  const { t } = useTranslation();
  const { data, isError } = useBytes(file);
  if (isError) return <Failed />;
  if (data === undefined) return <Spinner size={16} label={t('common.loading')} />;
  const text = decoded(data);
  return (
    <>
      {text.length > SHOWN_CHARACTERS ? <Banner title={t('attachments.preview.shortened')} /> : null}
      <pre className={styles.text}>{text.slice(0, SHOWN_CHARACTERS)}</pre>
    </>
  );
}

/** UTF-8, else the encoding of older Korean Windows programs. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('euc-kr').decode(bytes);
  }
}

import { previewOf } from '@shared/domain/attachment.ts';
import type { Attachment } from '@shared/contract/entities.ts';
import { File, FileImage, FileText, FileWarning } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './Attachments.module.css';
import { attachmentUrl } from './url.ts';

export interface ThumbProps {
  readonly file: Attachment;
  readonly damaged: boolean;
  /** Undefined where nothing can be shown. */
  readonly onShow: (() => void) | undefined;
}

/** A picture of the file, or what kind it is; opens the preview where there is one. */
export function Thumb({ file, damaged, onShow }: ThumbProps) {
  const { t } = useTranslation();
  const kind = previewOf(file.mediaType);
  const isPicture = kind === 'image' && !damaged;
  const Icon = damaged ? FileWarning : kind === 'image' ? FileImage : kind === null ? File : FileText;
  const picture = isPicture ? (
    <img src={attachmentUrl(file)} alt="" loading="lazy" decoding="async" draggable={false} />
  ) : (
    <Icon size={20} strokeWidth={1.5} aria-hidden />
  );
  if (onShow === undefined)
    return (
      <span className={styles.thumb} data-damaged={damaged || undefined}>
        {picture}
      </span>
    );
  return (
    <button
      type="button"
      className={styles.thumb}
      aria-label={t('attachments.show', { name: file.name })}
      onClick={onShow}
    >
      {picture}
    </button>
  );
}

import type { OwnerRef } from '@shared/contract/attachment.contract.ts';
import { seoulDate } from '@shared/domain/civil-date.ts';
import { instantFromMillis } from '@shared/domain/units.ts';
import { Spinner, useIsReadOnly, useToast } from '@ui/index.ts';
import { Paperclip } from 'lucide-react';
import { useId, useState } from 'react';
import type { ClipboardEvent, DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SortableList } from '@app/dnd/list/SortableList.tsx';
import { i18n } from '@app/i18n/i18n.ts';
import { words } from '@app/i18n/dynamic.ts';
import { useData } from '@app/lib/data.ts';
import styles from './Attachments.module.css';
import { ChooseFiles } from './ChooseFiles.tsx';
import { FileItem } from './FileItem.tsx';
import { FilePreview } from './FilePreview.tsx';
import { carriesFiles, filesOf, incoming } from './incoming.ts';
import { useAddFiles } from './useAddFiles.ts';
import { useConditions } from './useConditions.ts';
import { useFileActions } from './useFileActions.ts';

export interface AttachmentSectionProps {
  readonly experimentId: string;
  readonly owner: OwnerRef;
  /** Level of its heading where it stands. */
  readonly heading?: 'h2' | 'h3';
  /** Whose they are, where the files of several things stand on one screen. */
  readonly of?: string;
}

/** The files of one thing: chosen by the button, dropped anywhere on the section, or pasted while the focus is in it. */
export function AttachmentSection({ experimentId, owner, heading: Heading = 'h3', of }: AttachmentSectionProps) {
  const { t } = useTranslation();
  const title = useId();
  const toast = useToast();
  const files = useData('attachment.list', { experimentId, owner }).data ?? [];
  const conditions = useConditions(experimentId, owner, files);
  const { progress, add } = useAddFiles(experimentId, owner);
  const actions = useFileActions(() => void conditions.again());
  const [over, setOver] = useState(false);
  const isReadOnly = useIsReadOnly();
  const [shownId, setShownId] = useState<string | null>(null);
  const shown = files.find(({ id }) => id === shownId);

  function take(data: DataTransfer) {
    const { files: dropped, folders } = filesOf(data);
    if (folders > 0) toast({ text: t('attachments.folder'), tone: 'error' });
    void add(dropped.map((file) => incoming(file)));
  }
  function drag(event: DragEvent) {
    if (isReadOnly || !carriesFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  }
  function leave(event: DragEvent<HTMLElement>) {
    const to = event.relatedTarget;
    if (!(to instanceof Node) || !event.currentTarget.contains(to)) setOver(false);
  }
  function drop(event: DragEvent) {
    if (isReadOnly || !carriesFiles(event.dataTransfer)) return;
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer);
  }
  function paste(event: ClipboardEvent) {
    if (!carriesFiles(event.clipboardData)) return;
    event.preventDefault();
    const [file, ...more] = filesOf(event.clipboardData).files;
    // A picture out of a program has no name of its own.
    if (file?.name === 'image.png' && more.length === 0) {
      const day = seoulDate(instantFromMillis(Date.now()));
      void add([incoming(file, `${t('attachments.pastedImage')} ${day}.png`)]);
    } else take(event.clipboardData);
  }

  return (
    <section
      {...(of === undefined ? { 'aria-labelledby': title } : { 'aria-label': `${t('attachments.title')}: ${of}` })}
      className={styles.section}
      data-over={over || undefined}
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={leave}
      onDrop={drop}
      onPaste={paste}
    >
      <div className={styles.head}>
        <Heading id={title} className={styles.heading}>
          {t('attachments.title')}
          {files.length > 0 ? <span className={styles.tally}>{files.length}</span> : null}
        </Heading>
        <ChooseFiles
          label={t('attachments.choose')}
          icon={Paperclip}
          size="small"
          multiple
          disabled={progress !== null}
          onFiles={(chosen) => void add(chosen.map((file) => incoming(file)))}
        />
      </div>
      <SortableList
        items={files}
        idOf={({ id }) => id}
        nameOf={({ name }) => name}
        axis="y"
        className={styles.files}
        onMove={(id, index) => actions.move(id, files, index)}
      >
        {(file, line, index) => (
          <FileItem
            file={file}
            line={line}
            first={index === 0}
            last={index === files.length - 1}
            condition={conditions.of(file.id)}
            actions={actions}
            onShow={() => setShownId(file.id)}
          />
        )}
      </SortableList>
      <div className={styles.zone} tabIndex={0} role="group" aria-label={t('attachments.hint')}>
        {progress === null ? (
          <p>
            {over
              ? t('attachments.dropHere')
              : `${files.length === 0 ? emptyText(owner.ownerTable) : ''}${t('attachments.hint')}`}
          </p>
        ) : null}
        <p role="status" className={styles.progress}>
          {progress === null ? null : (
            <>
              <Spinner size={14} label="" /> {t('attachments.adding', { ...progress })}
            </>
          )}
        </p>
      </div>
      {shown === undefined ? null : (
        <FilePreview
          file={shown}
          onClose={() => setShownId(null)}
          onOpen={() => actions.open(shown)}
          onSave={() => actions.saveAs(shown)}
        />
      )}
    </section>
  );
}

/** What files an owner usually has; nothing where nobody wrote that down. */
function emptyText(table: string): string {
  const key = `attachments.empty.${table}`;
  return i18n.exists(key) ? `${words(key, {})} ` : '';
}

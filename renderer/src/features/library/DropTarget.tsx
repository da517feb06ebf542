import { useIsReadOnly } from '@ui/index.ts';
import { useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Library.module.css';

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files');
}

/** Takes an experiment file dropped anywhere on the library; the button beside the title does the same. */
export function DropTarget({
  onFile,
  children,
}: {
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const isReadOnly = useIsReadOnly();

  function drag(event: DragEvent) {
    if (isReadOnly || !carriesFiles(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  }

  function leave(event: DragEvent<HTMLElement>) {
    const to = event.relatedTarget;
    if (!(to instanceof Node) || !event.currentTarget.contains(to)) setOver(false);
  }

  function drop(event: DragEvent) {
    if (isReadOnly || !carriesFiles(event)) return;
    event.preventDefault();
    setOver(false);
    for (const file of event.dataTransfer.files) onFile(file);
  }

  return (
    <div className={styles.screen} onDragEnter={drag} onDragOver={drag} onDragLeave={leave} onDrop={drop}>
      {children}
      {over ? (
        <div className={styles.drop} aria-hidden>
          <p>{t('library.drop')}</p>
        </div>
      ) : null}
    </div>
  );
}

import { cx, useIsReadOnly } from '@ui/index.ts';
import { useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import styles from './Import.module.css';

export interface FileDropProps {
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
  readonly className?: string;
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files');
}

/** Takes one file dropped anywhere on what it holds; the button that chooses one does the same. */
export function FileDrop({ onFile, children, className }: FileDropProps) {
  const [isOver, setOver] = useState(false);
  const isReadOnly = useIsReadOnly();

  function drag(event: DragEvent) {
    if (isReadOnly || event.defaultPrevented || !carriesFiles(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  }
  function leave(event: DragEvent<HTMLElement>) {
    const to = event.relatedTarget;
    if (!(to instanceof Node) || !event.currentTarget.contains(to)) setOver(false);
  }
  function drop(event: DragEvent) {
    setOver(false);
    if (isReadOnly || event.defaultPrevented || !carriesFiles(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onFile(file);
  }
  return (
    <div
      className={cx(styles.dropPlace, className)}
      data-over={isOver || undefined}
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={leave}
      onDrop={drop}
    >
      {children}
    </div>
  );
}

import { TEXT_LIMIT } from '@shared/entities/columns.ts';
import { ErrorNote, onKey } from '@ui/index.ts';
import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readCellText } from '@app/records/table/cell-text.ts';
import styles from './Canvas.module.css';

export interface QuickAddProps {
  /** Name of the cell, for the labels. */
  readonly cell: string;
  /** From the cell's top. */
  readonly top: number;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  /** Resolves to whether the card was made; the words stay when it was not. */
  readonly onAdd: (title: string) => Promise<boolean>;
}

/** The row under the cards of a cell: type a title, Enter makes a card and waits for the next one, Esc ends. */
export function QuickAdd({ cell, top, open, onOpen, onClose, onAdd }: QuickAddProps) {
  const { t } = useTranslation();
  const [title, setTitle] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const faultId = useId();

  async function add() {
    const read = readCellText(t, title, 'line', TEXT_LIMIT.line);
    setFault(read.ok ? null : read.error);
    if (!read.ok || read.value === '') return;
    const typed = read.value;
    setTitle('');
    if (!(await onAdd(typed))) setTitle((now) => (now === '' ? typed : now));
  }

  if (!open) {
    return (
      <button
        type="button"
        tabIndex={-1}
        className={styles.addButton}
        style={{ top }}
        aria-label={t('board.cell.addTo', { cell })}
        onClick={onOpen}
      >
        <Plus size={14} aria-hidden />
        {t('board.cell.add')}
      </button>
    );
  }
  return (
    <div className={styles.addField} style={{ top }}>
      <input
        type="text"
        className={styles.addInput}
        aria-label={t('board.cell.addTo', { cell })}
        aria-invalid={fault === null ? undefined : true}
        aria-describedby={fault === null ? undefined : faultId}
        placeholder={t('board.cell.addHint')}
        autoComplete="off"
        spellCheck={false}
        autoFocus
        value={title}
        onChange={(event) => {
          setTitle(event.currentTarget.value);
          setFault(null);
        }}
        onBlur={() => {
          if (title.trim() === '') onClose();
        }}
        onKeyDown={onKey({
          Enter: () => void add(),
          Escape: (event) => {
            event.stopPropagation();
            onClose();
          },
        })}
      />
      {fault === null ? null : (
        <div className={styles.addFault}>
          <ErrorNote id={faultId}>{fault}</ErrorNote>
        </div>
      )}
    </div>
  );
}

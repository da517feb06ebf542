import type { CellFault } from '@shared/domain/cue-plan.ts';
import { placeInBlock, type PasteBlock } from '@shared/domain/cue-paste.ts';
import { Button, Dialog, TextField, type Matrix } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultReason } from './fault-words.ts';
import { cellKey, mendedBlock } from './paste-block.ts';
import styles from './Programme.module.css';

/** A pasted block that could not be taken, with what is wrong. */
export interface Mending {
  readonly block: PasteBlock;
  readonly faults: readonly CellFault[];
  /** The table as it was copied, where it only adds rows: its columns may be matched by hand. */
  readonly matrix?: Matrix;
}

export interface PasteDialogProps {
  readonly mending: Mending;
  /** The sheet's rows in order, to find where in the block a cell came from. */
  readonly rowIds: readonly string[];
  readonly titleOf: (key: string) => string;
  readonly onRun: (block: PasteBlock) => void;
  readonly onMap: (matrix: Matrix) => void;
  readonly onClose: () => void;
}

/** Most faults shown at once. */
const SHOWN = 50;

/** Nothing was pasted; every cell that cannot be read stands here with its text, to be mended and pasted again. */
export function PasteDialog({ mending, rowIds, titleOf, onRun, onMap, onClose }: PasteDialogProps) {
  const { t } = useTranslation();
  const { block, faults, matrix } = mending;
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(new Map());
  const rest = faults.length - SHOWN;

  function write(key: string, text: string): void {
    setTexts((now) => new Map(now).set(key, text));
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      size="wide"
      title={t('programme.paste.title')}
      description={t('programme.paste.description', { count: faults.length })}
      closeLabel={t('common.close')}
      footer={
        <>
          {matrix === undefined ? null : <Button onClick={() => onMap(matrix)}>{t('imports.mapColumns')}</Button>}
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" onClick={() => onRun(mendedBlock(block, texts))}>
            {t('programme.paste.run')}
          </Button>
        </>
      }
    >
      <ul className={styles.faults}>
        {faults.slice(0, SHOWN).map((fault) => {
          const cell = placeInBlock(rowIds, block, fault);
          const key = cell === undefined ? '' : cellKey(cell);
          const isBeyond = fault.code === 'paste.tooWide';
          const column = isBeyond
            ? t('programme.paste.beyond', { column: (cell?.column ?? 0) - block.columns.length + 1 })
            : titleOf(fault.column);
          const place = t('programme.paste.place', { row: fault.row, column });
          return (
            <li key={`${fault.cueId} ${fault.column}`} className={styles.fault}>
              <span className={styles.faultPlace}>{place}</span>
              <TextField
                label={t('programme.paste.value', { place })}
                value={texts.get(key) ?? fault.value}
                onCommit={(text) => write(key, text)}
              />
              <Button size="small" variant="quiet" onClick={() => write(key, '')}>
                {t('programme.paste.drop')}
              </Button>
              <span className={styles.faultReason}>{faultReason(fault, titleOf)}</span>
            </li>
          );
        })}
      </ul>
      {rest > 0 ? <p className={styles.faultRest}>{t('programme.paste.more', { count: rest })}</p> : null}
    </Dialog>
  );
}

import { CUES_PER_SHEET } from '@shared/contract/cue.contract.ts';
import { layPaste, type PasteBlock } from '@shared/domain/cue-paste.ts';
import { isEditingText, isOwnCopy, parseTsv, useIsReadOnly, useToast, type GridPaste, type Matrix } from '@ui/index.ts';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from '@app/i18n/dynamic.ts';
import { pasteRefused } from '@app/records/table/paste-refused.ts';
import type { HeadedColumn } from '@shared/sheets/headed-block.ts';
import { appendedBlock, blockOf } from './paste-block.ts';
import { readBlock } from './paste-headed.ts';
import type { ReadBlock } from './paste-headed.ts';
import type { Mending } from './PasteDialog.tsx';
import type { SheetEdits } from './useSheetEdits.ts';

export interface PasteSources {
  readonly edits: SheetEdits;
  /** Without rows there is no cell to paste into: the window takes the table then. */
  readonly isEmpty: boolean;
  /** Shown columns in order. */
  readonly columns: readonly string[];
  /** How a pasted heading may call every column, shown or not. */
  readonly headings: readonly HeadedColumn[];
  /** Told the names that nobody goes by, once the block stands. */
  readonly onNewNames: (names: readonly string[]) => void;
}

interface Telling {
  readonly done?: ReadBlock['done'] | undefined;
  /** The table as it was copied. */
  readonly matrix?: Matrix | undefined;
}

/** Pasting a table: taken whole, or held with what is wrong until it is mended or given up. */
export function usePaste({ edits, isEmpty, columns, headings, onNewNames }: PasteSources) {
  const { t } = useTranslation();
  const toast = useToast();
  const [mending, setMending] = useState<Mending | null>(null);

  function run(block: PasteBlock, { done, matrix }: Telling = {}): void {
    const ids = edits.read()?.cues.map(({ id }) => id) ?? [];
    if (ids.length + layPaste(ids, block).appended > CUES_PER_SHEET) {
      toast({ text: errorText({ code: 'cue.tooMany', params: { max: CUES_PER_SHEET } }), tone: 'error' });
      return;
    }
    const refused = pasteRefused(block.matrix.map((row) => row.map((text) => text ?? '')));
    if (refused === undefined) lay(block, { done, matrix });
    else
      toast({
        text: errorText(refused),
        tone: 'error',
        // Whoever copied the letters can see whether they are broken.
        ...(refused.code === 'paste.misread'
          ? { action: { label: t('grid.pasteAnyway'), onAct: () => lay(block, { done, matrix }) } }
          : {}),
      });
  }

  function lay(block: PasteBlock, { done, matrix }: Telling): void {
    const { faults, newNames } = edits.checkPaste(block);
    const added = block.startCueId === null && matrix !== undefined ? { matrix } : {};
    setMending(faults.length === 0 ? null : { block, faults, ...added });
    if (faults.length > 0) return;
    edits.paste(block).then(() => tell(newNames, done), edits.report);
  }

  /** What the pasted block leaves to say. */
  function tell(newNames: readonly string[], done: ReadBlock['done'] | undefined): void {
    onNewNames(newNames);
    const text = done === undefined ? '' : sentences(done).join(' ');
    if (text !== '') toast({ text, tone: 'done' });
  }

  function sentences({ filled, totals, noted }: ReadBlock['done']): readonly string[] {
    return [
      ...(filled > 0 ? [t('grid.mergedFilled', { count: filled })] : []),
      ...(totals > 0 ? [t('grid.totalsLeftOut', { count: totals })] : []),
      ...(noted.length > 0 ? [t('programme.paste.noted', { headings: noted.join(', ') })] : []),
    ];
  }

  /** A table of other people is read as they wrote it; one of this app as it is. */
  function take(matrix: Matrix, isOwn: boolean, block: PasteBlock): void {
    if (isOwn) {
      run(block, { matrix });
      return;
    }
    const read = readBlock(matrix, headings, block);
    // Without headings, merged cells or totals nothing was done: the block is laid as the selection wants it.
    const isPlain = read.done.filled + read.done.totals === 0 && read.block.columns === block.columns;
    run(isPlain ? block : read.block, { done: read.done, matrix });
  }

  const isReadOnly = useIsReadOnly();
  const pasteIntoEmpty = useEffectEvent((event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    // What a cell took comes by here too, when its draft was the only row.
    if (event.defaultPrevented || text === '' || isEditingText(event.target)) return;
    event.preventDefault();
    const matrix = parseTsv(text);
    take(matrix, event.clipboardData !== null && isOwnCopy(event.clipboardData), appendedBlock(matrix, columns));
  });
  useEffect(() => {
    if (!isEmpty || isReadOnly) return undefined;
    const listen = (event: ClipboardEvent) => pasteIntoEmpty(event);
    document.addEventListener('paste', listen);
    return () => document.removeEventListener('paste', listen);
  }, [isEmpty, isReadOnly]);

  return {
    mending,
    /** On the draft a block stands at the end, as the draft does. */
    take: (paste: GridPaste, draftId: string | null) => {
      const block = blockOf(paste);
      take(paste.matrix, paste.isOwn, paste.rowId === draftId ? { ...block, startCueId: null } : block);
    },
    run: (block: PasteBlock) => run(block),
    giveUp: () => setMending(null),
  };
}

import { CUES_PER_SHEET } from '@shared/contract/cue.contract.ts';
import { layPaste, type PasteBlock } from '@shared/domain/cue-paste.ts';
import { isEditingText, parseTsv, useIsReadOnly, useToast, type GridPaste } from '@ui/index.ts';
import { useEffect, useEffectEvent, useState } from 'react';
import { errorText } from '@app/i18n/dynamic.ts';
import { pasteRefused } from '@app/records/table/paste-refused.ts';
import { appendedBlock, blockOf } from './paste-block.ts';
import type { Mending } from './PasteDialog.tsx';
import type { SheetEdits } from './useSheetEdits.ts';

export interface PasteSources {
  readonly edits: SheetEdits;
  /** Without rows there is no cell to paste into: the window takes the table then. */
  readonly isEmpty: boolean;
  /** Shown columns in order. */
  readonly columns: readonly string[];
  /** Told the names that nobody goes by, once the block stands. */
  readonly onNewNames: (names: readonly string[]) => void;
}

/** Pasting a table: taken whole, or held with what is wrong until it is mended or given up. */
export function usePaste({ edits, isEmpty, columns, onNewNames }: PasteSources) {
  const toast = useToast();
  const [mending, setMending] = useState<Mending | null>(null);

  function run(block: PasteBlock): void {
    const ids = edits.read()?.cues.map(({ id }) => id) ?? [];
    if (ids.length + layPaste(ids, block).appended > CUES_PER_SHEET) {
      toast({ text: errorText({ code: 'cue.tooMany', params: { max: CUES_PER_SHEET } }), tone: 'error' });
      return;
    }
    const refused = pasteRefused(block.matrix.map((row) => row.map((text) => text ?? '')));
    if (refused !== undefined) {
      toast({ text: errorText(refused), tone: 'error' });
      return;
    }
    const { faults, newNames } = edits.checkPaste(block);
    setMending(faults.length === 0 ? null : { block, faults });
    if (faults.length === 0) edits.paste(block).then(() => onNewNames(newNames), edits.report);
  }

  const isReadOnly = useIsReadOnly();
  const pasteIntoEmpty = useEffectEvent((event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    // What a cell took comes by here too, when its draft was the only row.
    if (event.defaultPrevented || text === '' || isEditingText(event.target)) return;
    event.preventDefault();
    run(appendedBlock(parseTsv(text), columns));
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
    take: (paste: GridPaste, draftId: string | null) =>
      run(paste.rowId === draftId ? { ...blockOf(paste), startCueId: null } : blockOf(paste)),
    run,
    giveUp: () => setMending(null),
  };
}

import type { CueSheet } from '@shared/contract/entities.ts';
import { sheetColumns, type CueMarkKey } from '@shared/domain/cue-columns.ts';
import type { CellChange } from '@shared/domain/cue-plan.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { useToast, type CellsGesture, type CommitResult, type GridIssue } from '@ui/index.ts';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import type { Drafts } from '@app/records/table/useDrafts.ts';
import { faultReason, faultText } from './fault-words.ts';
import { issueText } from './issue-words.ts';
import { columnState, columnTitle, gridColumns, pastedHeadings } from './sheet-columns.tsx';
import type { SheetRow } from './sheet-rows.ts';
import type { Cells } from './useCueDrafts.ts';
import type { CellsOutcome, SheetEdits } from './useSheetEdits.ts';

export interface SheetTableSources {
  readonly sheet: CueSheet;
  readonly date: CivilDate | null;
  readonly edits: SheetEdits;
  readonly drafts: Pick<Drafts<SheetRow, Cells>, 'id' | 'type'>;
}

/**
 * What the table is given. Everything here keeps its identity from one edit to the next, so that an edit draws the rows that it
 * changed and no others: that is why it is memoised by hand and not left to the compiler.
 */
export function useSheetTable({ sheet, date, edits, drafts }: SheetTableSources) {
  const { t } = useTranslation();
  const toast = useToast();
  const { columns: stored } = sheet;
  const settings = useMemo(() => sheetColumns(stored), [stored]);
  const headings = useMemo(() => pastedHeadings(settings, t), [settings, t]);
  const state = useMemo(() => columnState(stored), [stored]);

  const titleOf = useCallback(
    (key: string) => columnTitle(settings.find((column) => column.key === key) ?? { key, title: null }, t),
    [settings, t],
  );

  const { id: draftId, type: typeDraft } = drafts;

  /** Cells of the draft store it; among cells of stored rows they are left alone, or one gesture would make two steps. */
  const send = useCallback(
    (cells: readonly CellChange[]): CellsOutcome => {
      const stored = cells.filter(({ cueId }) => cueId !== draftId);
      if (stored.length > 0 || draftId === null || cells.length === 0) return edits.setCells(stored);
      const typed = Object.fromEntries(cells.map(({ column, value }) => [column, value]));
      const faults = edits.checkRow({ id: draftId, cells: typed });
      if (faults.length > 0) return { kind: 'refused', faults };
      return { kind: 'taken', stored: typeDraft({ id: draftId, patch: typed }) };
    },
    [edits, draftId, typeDraft],
  );

  /** Several cells as one step; what is wrong with them becomes a message, since there is no one cell to put it in. */
  const setCells = useCallback(
    (cells: readonly CellChange[], gesture?: CellsGesture) => {
      const outcome = send(cells);
      if (outcome.kind === 'taken') {
        outcome.stored.catch(edits.report);
        return;
      }
      const [fault] = outcome.faults;
      if (fault === undefined) return;
      const reason = faultText(fault, titleOf, t);
      toast({ text: gesture === undefined ? reason : t(`grid.refused.${gesture}`, { reason }), tone: 'error' });
    },
    [send, edits, titleOf, toast, t],
  );

  const mark = useCallback(
    (rows: readonly Pick<SheetRow, 'id'>[], key: CueMarkKey, isSet: boolean) =>
      setCells(rows.map(({ id }) => ({ cueId: id, column: key, value: isSet ? 'O' : '' }))),
    [setCells],
  );

  const columns = useMemo(
    () => gridColumns(stored, { t, date, read: edits.read, onToggle: (row, key) => mark([row], key, !row.cue[key]) }),
    [stored, t, date, edits, mark],
  );

  const issueOf = useCallback(
    (row: SheetRow, column: string): GridIssue | undefined => {
      const issue = row.issues[column];
      return issue === undefined ? undefined : { severity: 'warning', text: issueText(issue, row.position === 1, t) };
    },
    [t],
  );

  function commit(cueId: string, column: string, value: string): CommitResult | Promise<CommitResult> {
    const outcome = send([{ cueId, column, value }]);
    if (outcome.kind === 'refused') {
      const [fault] = outcome.faults;
      return fault === undefined ? undefined : { error: faultReason(fault, titleOf) };
    }
    return outcome.stored.then(
      () => undefined,
      (error) => ({ error: failureText(error, titleOf(column)) }),
    );
  }

  return { settings, headings, state, columns, titleOf, issueOf, setCells, mark, commit };
}

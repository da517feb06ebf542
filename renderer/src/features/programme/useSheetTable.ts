import type { CueSheet } from '@shared/contract/entities.ts';
import { sheetColumns, type CueMarkKey } from '@shared/domain/cue-columns.ts';
import type { CellChange } from '@shared/domain/cue-plan.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { useToast, type CommitResult, type GridIssue } from '@ui/index.ts';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import { faultReason, faultText } from './fault-words.ts';
import { issueText } from './issue-words.ts';
import { columnState, columnTitle, gridColumns } from './sheet-columns.tsx';
import type { SheetRow } from './sheet-rows.ts';
import type { SheetEdits } from './useSheetEdits.ts';

/**
 * What the table is given. Everything here keeps its identity from one edit to the next, so that an edit draws the rows that it
 * changed and no others: that is why it is memoised by hand and not left to the compiler.
 */
export function useSheetTable(sheet: CueSheet, date: CivilDate | null, edits: SheetEdits) {
  const { t } = useTranslation();
  const toast = useToast();
  const { columns: stored } = sheet;
  const settings = useMemo(() => sheetColumns(stored), [stored]);
  const state = useMemo(() => columnState(stored), [stored]);

  const titleOf = useCallback(
    (key: string) => columnTitle(settings.find((column) => column.key === key) ?? { key, title: null }, t),
    [settings, t],
  );

  /** Several cells as one step; what is wrong with them becomes a message, since there is no one cell to put it in. */
  const setCells = useCallback(
    (cells: readonly CellChange[]) => {
      const outcome = edits.setCells(cells);
      if (outcome.kind === 'taken') outcome.stored.catch(edits.report);
      else if (outcome.faults[0]) toast({ text: faultText(outcome.faults[0], titleOf, t), tone: 'error' });
    },
    [edits, titleOf, toast, t],
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
      return issue === undefined ? undefined : { severity: 'warning', text: issueText(issue, t) };
    },
    [t],
  );

  function commit(cueId: string, column: string, value: string): CommitResult | Promise<CommitResult> {
    const outcome = edits.setCells([{ cueId, column, value }]);
    if (outcome.kind === 'refused') {
      const [fault] = outcome.faults;
      return fault === undefined ? undefined : { error: faultReason(fault, titleOf) };
    }
    return outcome.stored.then(
      () => undefined,
      (error) => ({ error: failureText(error, titleOf(column)) }),
    );
  }

  return { settings, state, columns, titleOf, issueOf, setCells, mark, commit };
}

import type { CueSheetSummary } from '@shared/contract/cue.contract.ts';
import type { Experiment } from '@shared/contract/entities.ts';
import { sheetColumns } from '@shared/domain/cue-columns.ts';
import type { GridHandle } from '@ui/index.ts';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUndoToast } from '@app/app/useUndoToast.tsx';
import { useLocation, useParams } from 'wouter';
import { useData } from '@app/lib/data.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import { ImportButton } from '@app/records/import/ImportButton.tsx';
import { useImport } from '@app/records/import/useImport.ts';
import { ColumnPanel, type ColumnTarget } from './ColumnPanel.tsx';
import { IssueList } from './IssueList.tsx';
import styles from './Programme.module.css';
import { columnTitle } from './sheet-columns.tsx';
import { SheetGrid } from './SheetGrid.tsx';
import { SheetHead } from './SheetHead.tsx';
import { makeViews } from './sheet-rows.ts';
import { Timetable } from './Timetable.tsx';
import { useSheetEdits } from './useSheetEdits.ts';

/** The staff's table or the participants' paper. */
export type SheetViewName = 'staff' | 'participant';

export interface OpenSheetProps {
  readonly experiment: Experiment;
  readonly sheets: readonly CueSheetSummary[];
  readonly sheetId: string;
  readonly shown: SheetViewName;
  /** When the address that names the sheet has been followed. */
  readonly onFollow: () => void;
}

/** One sheet: its settings, what contradicts, and its rows as a table or as the participants' paper. */
export function OpenSheet({ experiment, sheets, sheetId, shown, onFollow }: OpenSheetProps) {
  const { t } = useTranslation();
  const on = { experimentId: experiment.id, sheetId };
  const { data: detail } = useData('cueSheet.get', on);
  const edits = useSheetEdits(on);
  const undoToast = useUndoToast();
  const importing = useImport();
  const [views] = useState(makeViews);
  const [target, setTarget] = useState<ColumnTarget | null>(null);
  const grid = useRef<GridHandle>(null);
  const isShown = detail !== undefined && shown === 'staff';
  // The sheet is named first, then the cue; what has been gone to is dropped from the address.
  const { field, part } = useParams();
  const [, go] = useLocation();
  const goTo = useEffectEvent((cueId: string | undefined) => {
    if (cueId !== undefined) grid.current?.focusCell(cueId, 'title');
    onFollow();
    go(rowAddress(experiment.id, 'programme', null), { replace: true });
  });
  useEffect(() => {
    if (isShown && field === sheetId) goTo(part);
  }, [isShown, field, part, sheetId]);
  if (detail === undefined) return null;
  const { sheet } = detail;
  const view = views(detail, t('programme.deputyMark'));
  const date = sheet.date ?? experiment.eventDate;

  async function removeColumn(key: string): Promise<void> {
    const columns = sheetColumns(sheet.columns);
    const gone = columns.find((column) => column.key === key);
    if (gone === undefined) return;
    const done = await edits.editColumns(columns.filter((column) => column !== gone));
    if (done !== null) undoToast(t('programme.columns.removed', { title: columnTitle(gone, t) }), done.step);
  }

  return (
    <div className={styles.sheet}>
      <SheetHead sheet={sheet} experiment={experiment} totals={view.totals} edits={edits}>
        {shown === 'staff' ? (
          <>
            <IssueList
              experimentId={experiment.id}
              view={view}
              onGoTo={(cell) => grid.current?.focusCell(cell.rowId, cell.columnId)}
            />
            <ImportButton of={{ importing }} />
            <ColumnPanel
              stored={sheet.columns}
              target={target}
              onTarget={setTarget}
              onChange={(columns) => edits.editColumns(columns)}
              onRemove={(key) => void removeColumn(key)}
            />
          </>
        ) : null}
      </SheetHead>
      {shown === 'staff' ? (
        <SheetGrid
          ref={grid}
          detail={detail}
          sheets={sheets}
          view={view}
          date={date}
          edits={edits}
          importing={importing}
          onColumnTarget={setTarget}
          onRemoveColumn={(key) => void removeColumn(key)}
        />
      ) : (
        <Timetable experiment={experiment} detail={detail} date={date} rows={view.rows} hasTracks={sheets.length > 1} />
      )}
    </div>
  );
}

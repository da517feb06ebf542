import { useState } from 'react';
import { useLoaded } from '@app/lib/data.ts';
import { useFollowedRow } from '@app/records/useFollowedRow.ts';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import type { BookView } from '../model/book-view.ts';
import styles from '../Money.module.css';
import type { Book } from '../useBook.ts';
import { BudgetFigures } from './BudgetFigures.tsx';
import { BudgetNotices } from './BudgetNotices.tsx';
import { LinesEmpty } from './LinesEmpty.tsx';
import { LineSheet } from './LineSheet.tsx';
import { PRESETS } from './presets.ts';
import { QuantityDialog } from './QuantityDialog.tsx';
import { SourceSheet } from './SourceSheet.tsx';
import { useLineTable } from './useLineTable.ts';

const presetOf = oneOf(PRESETS, 'simple');

export interface BudgetTabProps {
  readonly experimentId: string;
  readonly book: Book;
  readonly view: BookView;
}

/** 예산: what there is, where it comes from, what it is for. */
export function BudgetTab({ experimentId, book, view }: BudgetTabProps) {
  const [preset, setPreset] = usePreference(`money.preset.${experimentId}`, presetOf);
  const counts = useLoaded('experiment.headCounts', { experimentId });
  /** The lines whose rule is being edited. */
  const [bound, setBound] = useState<readonly string[]>([]);
  const table = useLineTable(experimentId, book, view, { preset, onQuantity: setBound });
  useFollowedRow({ experimentId, room: 'money', rows: view.lines, onFollow: table.goToField });
  const isEmpty = view.lines.length === 0 && view.sources.length === 0;
  return (
    <div className={styles.tab}>
      <BudgetFigures experimentId={experimentId} view={view} />
      <BudgetNotices experimentId={experimentId} book={book} view={view} counts={counts} />
      {isEmpty ? (
        <LinesEmpty table={table} book={book} preset={preset} />
      ) : (
        <>
          <SourceSheet experimentId={experimentId} book={book} view={view} />
          <LineSheet
            table={table}
            view={view}
            counts={counts}
            preset={preset}
            onPreset={setPreset}
            onQuantity={setBound}
          />
        </>
      )}
      {bound.length === 0 ? null : (
        <QuantityDialog
          lines={view.lines.filter(({ id }) => bound.includes(id))}
          counts={counts}
          book={book}
          onClose={() => setBound([])}
        />
      )}
    </div>
  );
}

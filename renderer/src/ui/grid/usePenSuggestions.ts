import { useState, type KeyboardEvent } from 'react';
import type { Option } from '../fields/matching';
import type { KeyAction } from '../keys';
import type { CellHere, Grid } from './controller';
import { editableText } from './editing';

type PenKey = KeyboardEvent<HTMLTextAreaElement>;

interface Typed {
  /** The cell it was typed into: typing elsewhere starts afresh. */
  readonly cell: string;
  readonly text: string;
  readonly active: number;
  readonly dismissed: boolean;
}

/** The list of suggested texts under the open pen: ↓ and ↑ walk it, Enter and Tab take what is marked. */
export function usePenSuggestions<Row>(grid: Grid<Row>, cell: CellHere<Row> | undefined, listId: string) {
  const [typed, setTyped] = useState<Typed | null>(null);
  const key = cell ? `${cell.rowId}\n${cell.view.id}` : '';
  const own = cell && typed?.cell === key && grid.view.edit ? typed : undefined;
  const column = cell?.view.column;
  const only = column?.suggestOnly === true;
  // Opened by F2, a list of the only valid texts shows them all; typing narrows it.
  const query = own?.text ?? (only ? '' : undefined);
  const options: readonly Option[] =
    cell && column && query !== undefined ? (column.suggest?.(query, cell.row) ?? []) : [];
  const open = options.length > 0 && own?.dismissed !== true;
  const first = only && query !== '' ? 0 : -1;
  const active = open ? Math.min(own && own.active >= 0 ? own.active : first, options.length - 1) : -1;

  function set(change: Partial<Typed>) {
    const text = own?.text ?? (cell ? editableText(grid, cell) : '');
    setTyped({ cell: key, text: only && !own ? '' : text, active, dismissed: false, ...change });
  }

  function walk(step: number): false | void {
    if (!open) return false;
    const count = options.length;
    set({ active: active < 0 ? (step > 0 ? 0 : count - 1) : (active + step + count) % count });
  }

  return {
    listId,
    open,
    options,
    active,
    setActive: (index: number) => set({ active: index }),
    dismiss: () => set({ dismissed: true }),
    type: (text: string) => {
      if (grid.view.at && (!cell || column?.suggest))
        setTyped({ cell: keyAt(grid), text, active: -1, dismissed: false });
    },
    /** Keys that the list takes before the grid does. */
    keys: (onPick: (text: string, event: PenKey) => void): Readonly<Record<string, KeyAction<PenKey> | undefined>> => {
      const marked = options[active];
      function take(event: PenKey): false {
        if (marked) onPick(marked.label, event);
        // Whether the key ends here is for the grid to say, which was handed it.
        return false;
      }
      const pick: KeyAction<PenKey> | undefined = open && marked ? take : undefined;
      return {
        ArrowDown: open ? () => walk(1) : undefined,
        ArrowUp: open ? () => walk(-1) : undefined,
        Enter: pick,
        Tab: pick,
        Escape: open && !only ? () => set({ dismissed: true, active: -1 }) : undefined,
      };
    },
  };
}

function keyAt<Row>(grid: Grid<Row>): string {
  const { at } = grid.view;
  return at ? `${grid.order.rowIds[at.row] ?? ''}\n${grid.order.columnIds[at.column] ?? ''}` : '';
}

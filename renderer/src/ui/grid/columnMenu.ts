import { ArrowLeft, ArrowRight, EyeOff, RotateCcw } from 'lucide-react';
import type { MenuItem } from '../overlays/menuItems';
import { withHidden, withStep } from './columns';
import type { Grid } from './controller';

/** A tick for every column. */
function columnTicks<Row>(grid: Grid<Row>): readonly MenuItem[] {
  const shown = new Set(grid.views.map((view) => view.id));
  return grid.columnState.flatMap(({ id }) => {
    const column = grid.props.columns.find((one) => one.id === id);
    if (!column) return [];
    const tick: MenuItem = {
      kind: 'check',
      id,
      label: column.title,
      checked: shown.has(id),
      disabled: column.fixed ?? (shown.size === 1 && shown.has(id)),
      onChange: (checked) => grid.setColumns(withHidden(grid.columnState, id, !checked)),
    };
    return [tick];
  });
}

/** The menu of the corner: which columns are shown. */
export function allColumnsMenu<Row>(grid: Grid<Row>): readonly MenuItem[] {
  const { words } = grid.props;
  return [
    { kind: 'heading', id: 'heading', label: words.columns },
    ...columnTicks(grid),
    { kind: 'separator', id: 'line' },
    ...(grid.props.columnItems?.(null) ?? []),
    { kind: 'item', id: 'reset', label: words.resetColumns, icon: RotateCcw, onSelect: () => grid.setColumns([]) },
  ];
}

/** The menu of one column. */
export function columnMenu<Row>(grid: Grid<Row>, id: string): readonly MenuItem[] {
  const { words } = grid.props;
  const at = grid.views.findIndex((view) => view.id === id);
  const fixed = grid.views[at]?.column.fixed === true || grid.views.length === 1;
  const move = (step: 1 | -1) => grid.setColumns(withStep(grid.columnState, grid.views, id, step));
  return [
    {
      kind: 'item',
      id: 'left',
      label: words.moveColumnLeft,
      icon: ArrowLeft,
      disabled: at === 0,
      onSelect: () => move(-1),
    },
    {
      kind: 'item',
      id: 'right',
      label: words.moveColumnRight,
      icon: ArrowRight,
      disabled: at === grid.views.length - 1,
      onSelect: () => move(1),
    },
    {
      kind: 'item',
      id: 'hide',
      label: words.hideColumn,
      icon: EyeOff,
      disabled: fixed,
      onSelect: () => grid.setColumns(withHidden(grid.columnState, id, true)),
    },
    ...(grid.props.columnItems?.(id) ?? []),
    { kind: 'separator', id: 'line' },
    { kind: 'sub', id: 'columns', label: words.columns, items: columnTicks(grid) },
  ];
}

import type { grid as ko } from '../ko/grid.ts';
import type { Words } from '../words.ts';

export const grid: Words<typeof ko> = {
  rowHeader: 'Row',
  instructions:
    'Move with the arrows and just type to edit. Enter goes down, Tab goes on, Esc restores. Alt with an arrow moves the row; Esc, then Tab leaves the table.',
  editing: 'Editing {{column}}, row {{row}}',
  columnMenu: 'Menu of column “{{column}}”',
  columns: 'Columns shown',
  hideColumn: 'Hide this column',
  moveColumnLeft: 'Move left',
  moveColumnRight: 'Move right',
  resetColumns: 'As at first',
  resizeColumn: 'Width of column “{{column}}”',
  dragRow: 'Drag to move the row',
  movedRows_one: 'Moved the row to place {{to}}.',
  movedRows_other: 'Moved {{count}} rows to place {{to}}.',
  columnWidth: 'Column “{{column}}” is {{width}} pixels wide',
  columnMoved: 'Column “{{column}}” is now number {{to}}',
  severity: { error: 'Wrong', warning: 'Please check', info: 'Note' },
  faults: {
    title_one: 'Not pasted: put one place right and paste again. Nothing has changed.',
    title_other: 'Not pasted: put {{count}} places right and paste again. Nothing has changed.',
    place: 'Row {{row}}, “{{column}}”: {{error}}',
    rowPlace: 'Row {{row}}: {{error}}',
    more_one: 'and one more place',
    more_other: 'and {{count}} more places',
    dismiss: 'Understood',
  },
  tooLong: 'Shorten it to {{max}} characters.',
  thisCell: 'this cell',
  droppedColumns_one: 'One column that this table does not have was left out.',
  droppedColumns_other: '{{count}} columns that this table does not have were left out.',
  pasted_one: 'Pasted a row.',
  pasted_other: 'Pasted {{count}} rows.',
};

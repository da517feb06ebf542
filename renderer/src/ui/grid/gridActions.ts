/** The keys of a grid at rest, by what they do: `gridKeys` runs them, menus and help name them. */
export const GRID_KEYS = {
  down: ['Enter'],
  up: ['Shift+Enter'],
  onward: ['Tab'],
  back: ['Shift+Tab'],
  edit: ['F2'],
  activate: ['Space'],
  clear: ['Delete'],
  clearCells: ['Backspace'],
  removeRows: ['Mod+Delete', 'Mod+Backspace'],
  letGo: ['Escape'],
  selectAll: ['Mod+a'],
  selectRows: ['Shift+Space'],
  selectColumn: ['Mod+Space'],
  fillDown: ['Mod+d'],
  insertRow: ['Mod+Enter'],
  moveUp: ['Alt+ArrowUp'],
  moveDown: ['Alt+ArrowDown'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

export type GridKey = keyof typeof GRID_KEYS;

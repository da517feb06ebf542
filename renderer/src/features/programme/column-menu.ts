import { isCustomColumn } from '@shared/domain/cue-columns.ts';
import type { MenuItem } from '@ui/index.ts';
import type { TFunction } from 'i18next';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import type { ColumnTarget } from './ColumnPanel.tsx';

export interface ColumnMenuSources {
  /** The column whose menu it is; null for the menu of all columns. */
  readonly key: string | null;
  readonly onColumnTarget: (target: ColumnTarget) => void;
  readonly onRemoveColumn: (key: string) => void;
  readonly t: TFunction;
}

/** What the menus of the table's head offer beyond moving and hiding. */
export function columnItems(sources: ColumnMenuSources): readonly MenuItem[] {
  const { key, onColumnTarget, onRemoveColumn, t } = sources;
  const add: MenuItem = {
    kind: 'item',
    id: 'add',
    changes: true,
    label: t('programme.menu.addColumn'),
    icon: Plus,
    takesFocus: true,
    onSelect: () => onColumnTarget({ kind: 'add' }),
  };
  if (key === null) return [add];
  const rename: MenuItem = {
    kind: 'item',
    id: 'rename',
    changes: true,
    label: t('programme.menu.renameColumn'),
    icon: Pencil,
    takesFocus: true,
    onSelect: () => onColumnTarget({ kind: 'rename', key }),
  };
  if (!isCustomColumn(key)) return [rename, add];
  const remove: MenuItem = {
    kind: 'item',
    id: 'remove',
    changes: true,
    label: t('programme.menu.removeColumn'),
    icon: Trash2,
    tone: 'danger',
    onSelect: () => onRemoveColumn(key),
  };
  return [rename, add, remove];
}

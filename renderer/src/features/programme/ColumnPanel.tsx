import { customColumn, isCustomColumn, sheetColumns, type CueColumnSetting } from '@shared/domain/cue-columns.ts';
import { Button, Checkbox, IconButton, Popover, TextField } from '@ui/index.ts';
import { Columns3, GripVertical, Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { SortableList } from '@app/dnd/list/SortableList.tsx';
import styles from './Programme.module.css';
import { columnTitle } from './sheet-columns.tsx';

/** What the panel was opened for: a column to rename, or the field of a new one. */
export type ColumnTarget = { readonly kind: 'rename'; readonly key: string } | { readonly kind: 'add' };

export interface ColumnPanelProps {
  readonly stored: readonly CueColumnSetting[];
  readonly target: ColumnTarget | null;
  /** Null closes the panel. */
  readonly onTarget: (target: ColumnTarget | null) => void;
  readonly onChange: (columns: readonly CueColumnSetting[]) => Promise<unknown>;
  readonly onRemove: (key: string) => void;
}

/** Most columns that a sheet takes. */
const MOST = 60;

/** All columns of the sheet: shown or not, their names, their order, and columns of one's own. */
export function ColumnPanel({ stored, target, onTarget, onChange, onRemove }: ColumnPanelProps) {
  const { t } = useTranslation();
  const columns = sheetColumns(stored);

  function change(key: string, patch: Partial<CueColumnSetting>): void {
    void onChange(columns.map((column) => (column.key === key ? { ...column, ...patch } : column)));
  }
  function rename(column: CueColumnSetting, typed: string): void {
    const title = typed.trim();
    if (title !== '' || !isCustomColumn(column.key)) change(column.key, { title: title === '' ? null : title });
  }
  function move(key: string, index: number) {
    const moved = columns.filter((column) => column.key === key);
    const others = columns.filter((column) => column.key !== key);
    return onChange(others.toSpliced(index, 0, ...moved));
  }
  function add(typed: string): void {
    const title = typed.trim();
    if (title !== '' && columns.length < MOST) void onChange([...columns, customColumn(columns, title)]);
  }

  return (
    <Popover
      label={t('programme.head.columns')}
      align="end"
      open={target !== null}
      onOpenChange={(open) => onTarget(open ? { kind: 'add' } : null)}
      trigger={
        <Button size="small" icon={Columns3}>
          {t('programme.head.columns')}
        </Button>
      }
    >
      <SortableList
        items={columns}
        idOf={({ key }) => key}
        nameOf={(column) => columnTitle(column, t)}
        axis="y"
        className={styles.columns}
        onMove={move}
      >
        {(column, line) => {
          const title = columnTitle(column, t);
          return (
            <li {...line.props} className={styles.column}>
              <span {...line.grip} className={styles.columnGrip}>
                <IconButton
                  changes
                  icon={GripVertical}
                  size="small"
                  label={t('list.grip', { name: title })}
                  side="left"
                />
              </span>
              <Checkbox
                label={title}
                checked={!column.hidden}
                onChange={(checked) => change(column.key, { hidden: !checked })}
              />
              <TextField
                bare
                label={t('programme.columns.rename', { title })}
                value={column.title ?? ''}
                placeholder={columnTitle({ key: column.key, title: null }, t)}
                maxLength={60}
                autoFocus={target?.kind === 'rename' && target.key === column.key}
                onCommit={(text) => rename(column, text)}
              />
              {isCustomColumn(column.key) ? (
                <IconButton
                  changes
                  icon={Trash2}
                  size="small"
                  tone="danger"
                  label={`${t('programme.menu.removeColumn')}: ${title}`}
                  onClick={() => onRemove(column.key)}
                />
              ) : null}
            </li>
          );
        }}
      </SortableList>
      {columns.length < MOST ? (
        <div className={styles.addColumn}>
          <Plus size={14} aria-hidden />
          <TextField
            key={columns.length}
            label={t('programme.columns.addLabel')}
            value=""
            placeholder={t('programme.columns.addPlaceholder')}
            maxLength={60}
            autoFocus={target?.kind === 'add'}
            onCommit={add}
          />
        </div>
      ) : (
        <p className={styles.columnsFull}>{t('programme.columns.full')}</p>
      )}
    </Popover>
  );
}

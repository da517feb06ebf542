import type { CueSheetSummary } from '@shared/contract/cue.contract.ts';
import { IconButton, Menu, onKey, TextField, useIsReadOnly, type MenuItem } from '@ui/index.ts';
import { ArrowLeft, ArrowRight, Copy, EllipsisVertical, FileDown, Pencil, Plus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { SortableList } from '@app/dnd/list/SortableList.tsx';
import styles from './SheetTabs.module.css';
import { useSheetActions } from './useSheetActions.ts';

export interface SheetTabsProps {
  readonly experimentId: string;
  readonly sheets: readonly CueSheetSummary[];
  readonly chosen: string;
  readonly onChoose: (sheetId: string) => void;
  /** Brings in the file of another tool. */
  readonly onImport: () => void;
}

/**
 * The sheets of the experiment, one per track. Arrows move and open, Alt+arrows reorder, F2 or a double click renames in place;
 * dragging reorders too. A new one is named at once.
 */
export function SheetTabs({ experimentId, sheets, chosen, onChoose, onImport }: SheetTabsProps) {
  const { t } = useTranslation();
  const [renaming, setRenaming] = useState<string | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const isReadOnly = useIsReadOnly();
  const actions = useSheetActions(experimentId, onChoose);
  const at = sheets.findIndex(({ id }) => id === chosen);
  const sheet = sheets[at];
  const renamed = sheets.find(({ id }) => id === renaming);
  if (sheet === undefined) return null;

  /** By a key the work goes on from the tab, which stands again where the field stood. */
  function endRenaming(id: string): void {
    flushSync(() => setRenaming(null));
    bar.current?.querySelector<HTMLElement>(`[data-sheet="${id}"]`)?.focus();
  }
  function go(step: number, tab: HTMLElement): void {
    const next = sheets[(at + step + sheets.length) % sheets.length];
    if (next === undefined) return;
    onChoose(next.id);
    tab.parentElement?.querySelector<HTMLElement>(`[data-sheet="${next.id}"]`)?.focus();
  }
  /** To the index among the others. */
  function move(id: string, index: number) {
    return actions.move(id, sheets.filter((one) => one.id !== id)[index]?.id ?? null);
  }

  const items: readonly MenuItem[] = [
    {
      kind: 'item',
      id: 'rename',
      changes: true,
      label: t('programme.tabs.rename'),
      icon: Pencil,
      shortcut: 'F2',
      takesFocus: true,
      onSelect: () => setRenaming(chosen),
    },
    {
      kind: 'item',
      id: 'duplicate',
      changes: true,
      label: t('programme.tabs.duplicate'),
      icon: Copy,
      onSelect: () => actions.duplicate(sheet),
    },
    {
      kind: 'item',
      id: 'left',
      changes: true,
      label: t('programme.tabs.moveLeft'),
      icon: ArrowLeft,
      shortcut: 'Alt+←',
      disabled: at === 0,
      onSelect: () => void move(chosen, at - 1).catch(() => {}),
    },
    {
      kind: 'item',
      id: 'right',
      changes: true,
      label: t('programme.tabs.moveRight'),
      icon: ArrowRight,
      shortcut: 'Alt+→',
      disabled: at === sheets.length - 1,
      onSelect: () => void move(chosen, at + 1).catch(() => {}),
    },
    {
      kind: 'item',
      id: 'import',
      changes: true,
      label: t('bundle.foreign.open'),
      icon: FileDown,
      onSelect: onImport,
    },
    { kind: 'separator', id: 'line' },
    {
      kind: 'item',
      id: 'remove',
      changes: true,
      label: t('programme.tabs.remove'),
      icon: Trash2,
      tone: 'danger',
      onSelect: () => actions.remove(sheet),
    },
  ];

  return (
    <div ref={bar} className={styles.line}>
      <SortableList
        as="div"
        role="tablist"
        label={t('programme.tabs.label')}
        items={sheets}
        idOf={({ id }) => id}
        nameOf={({ title }) => title}
        axis="x"
        className={styles.list}
        onMove={move}
      >
        {({ id, title, rowCount }, line, index) => (
          <button
            {...line.props}
            {...line.grip}
            type="button"
            role="tab"
            data-sheet={id}
            aria-selected={id === chosen}
            tabIndex={id === chosen ? 0 : -1}
            hidden={renaming === id}
            className={styles.tab}
            style={{ ...line.props.style, order: index }}
            onClick={() => onChoose(id)}
            onDoubleClick={isReadOnly ? undefined : () => setRenaming(id)}
            onKeyDown={onKey({
              ArrowLeft: (event) => go(-1, event.currentTarget),
              ArrowRight: (event) => go(1, event.currentTarget),
              ...(isReadOnly ? {} : { F2: () => setRenaming(id), Delete: () => actions.remove(sheet) }),
            })}
          >
            {title} <span className={styles.count}>{rowCount}</span>
          </button>
        )}
      </SortableList>
      {renamed === undefined ? null : (
        <div className={styles.rename} style={{ order: sheets.indexOf(renamed) }}>
          <RenameField
            title={renamed.title}
            onRename={(title) => actions.rename(renamed.id, title)}
            onEnd={() => endRenaming(renamed.id)}
            onLeave={() => setRenaming(null)}
          />
        </div>
      )}
      <div className={styles.tools} style={{ order: sheets.length }}>
        <Menu items={() => items}>
          <IconButton icon={EllipsisVertical} size="small" label={t('programme.tabs.menu', { title: sheet.title })} />
        </Menu>
        <IconButton
          changes
          icon={Plus}
          size="small"
          label={t('programme.tabs.add')}
          onClick={() => actions.add(sheets, setRenaming)}
        />
      </div>
    </div>
  );
}

function RenameField(props: {
  readonly title: string;
  readonly onRename: (title: string) => void;
  readonly onEnd: () => void;
  readonly onLeave: () => void;
}) {
  const { t } = useTranslation();
  const { title, onRename, onEnd, onLeave } = props;
  return (
    <div
      onBlur={onLeave}
      onFocus={(event) => {
        if (event.target instanceof HTMLInputElement) event.target.select();
      }}
    >
      <TextField
        label={t('programme.tabs.renaming')}
        value={title}
        maxLength={120}
        autoFocus
        onCommit={(typed) => {
          if (typed.trim() !== '') onRename(typed.trim());
        }}
        onEnter={onEnd}
        onEscape={onEnd}
      />
    </div>
  );
}

/** The context menu of selected rows. What it offers exists elsewhere too: on keys, or as columns. */
import type { CueSheetSummary } from '@shared/contract/cue.contract.ts';
import type { CueMarkKey } from '@shared/domain/cue-columns.ts';
import { freeWords } from '@shared/domain/cue-people.ts';
import { GRID_KEYS } from '@ui/index.ts';
import type { MenuItem } from '@ui/index.ts';
import type { TFunction } from 'i18next';
import { ArrowRightLeft, Copy, History, ListChecks, Pin, PinOff, Plus, Trash2, UserRoundPlus } from 'lucide-react';
import { keyText } from '@app/actions/key-text.ts';
import type { SheetRow } from './sheet-rows.ts';
import type { NewNames } from './useNewNames.ts';
import type { SheetEdits } from './useSheetEdits.ts';

export interface RowMenuSources {
  readonly rows: readonly SheetRow[];
  readonly otherSheets: readonly CueSheetSummary[];
  readonly edits: SheetEdits;
  readonly onInsert: (after: string) => void;
  readonly onHistory: (cueId: string) => void;
  readonly onMark: (rows: readonly SheetRow[], key: CueMarkKey, isSet: boolean) => void;
  readonly names: Pick<NewNames, 'add' | 'ask'>;
  readonly t: TFunction;
}

/** Names that have an item of their own; more are in the list that one item leads to. */
const MOST_NAMES = 4;

export function rowMenu({
  rows,
  otherSheets,
  edits,
  onInsert,
  onHistory,
  onMark,
  names,
  t,
}: RowMenuSources): readonly MenuItem[] {
  const ids = rows.map(({ id }) => id);
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const pinned = rows.filter(({ cue }) => cue.pinnedStart !== null).map(({ id }) => id);
  function mark(key: CueMarkKey): MenuItem {
    const isSet = rows.every(({ cue }) => cue[key]);
    return {
      kind: 'check',
      id: key,
      changes: true,
      label: t(`programme.menu.${key}`),
      checked: isSet,
      onChange: (checked) => onMark(rows, key, checked),
    };
  }
  return [
    {
      kind: 'item',
      id: 'insert',
      changes: true,
      label: t('programme.menu.insertBelow'),
      icon: Plus,
      shortcut: keyText(GRID_KEYS.insertRow[0]),
      onSelect: () => onInsert(last.id),
    },
    {
      kind: 'item',
      id: 'duplicate',
      changes: true,
      label: t('programme.menu.duplicate'),
      icon: Copy,
      onSelect: () => edits.duplicate(ids),
    },
    { kind: 'separator', id: 'times' },
    {
      kind: 'item',
      id: 'pin',
      changes: true,
      label: t('programme.menu.pin'),
      icon: Pin,
      disabled: rows.length > 1 || pinned.length > 0,
      onSelect: () => edits.pin(first.id),
    },
    {
      kind: 'item',
      id: 'unpin',
      changes: true,
      label: t('programme.menu.unpin'),
      icon: PinOff,
      disabled: pinned.length === 0,
      onSelect: () => edits.unpin(pinned),
    },
    ...nameItems(freeWords(rows.map(({ cue }) => cue)), names, t),
    { kind: 'separator', id: 'marks' },
    mark('staffOnly'),
    mark('revealsPurpose'),
    { kind: 'separator', id: 'rest' },
    ...(otherSheets.length === 0 ? [] : [moveMenu(otherSheets, ids, edits, t)]),
    {
      kind: 'item',
      id: 'history',
      label: t('history.ofThis'),
      icon: History,
      disabled: rows.length > 1,
      onSelect: () => onHistory(first.id),
    },
    {
      kind: 'item',
      id: 'remove',
      changes: true,
      label: t('programme.menu.remove'),
      icon: Trash2,
      shortcut: keyText(GRID_KEYS.removeRows[0]),
      tone: 'danger',
      onSelect: () => edits.remove(ids),
    },
  ];
}

/** An item for each name that is text, and one for choosing among several of them. */
function nameItems(words: readonly string[], names: RowMenuSources['names'], t: TFunction): readonly MenuItem[] {
  if (words.length === 0) return [];
  const each = words.length > MOST_NAMES ? [] : words;
  return [
    { kind: 'separator', id: 'names' },
    ...each.map((name): MenuItem => ({
      kind: 'item',
      id: `name ${name}`,
      changes: true,
      label: t('programme.menu.addPerson', { name }),
      icon: UserRoundPlus,
      onSelect: () => names.add([name]),
    })),
    ...(words.length === 1 ? [] : [chooseItem(words, names, t)]),
  ];
}

function chooseItem(words: readonly string[], names: RowMenuSources['names'], t: TFunction): MenuItem {
  return {
    kind: 'item',
    id: 'names choose',
    changes: true,
    label: t('programme.menu.chooseNames', { count: words.length }),
    icon: ListChecks,
    takesFocus: true,
    onSelect: () => names.ask(words),
  };
}

function moveMenu(
  sheets: readonly CueSheetSummary[],
  ids: readonly string[],
  edits: SheetEdits,
  t: TFunction,
): MenuItem {
  return {
    kind: 'sub',
    id: 'move',
    changes: true,
    label: t('programme.menu.moveTo'),
    icon: ArrowRightLeft,
    items: sheets.map(({ id, title }) => ({ kind: 'item', id, label: title, onSelect: () => edits.moveTo(id, ids) })),
  };
}

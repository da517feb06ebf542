/** The columns of the table, from the settings of the sheet. */
import type { CueSheetDetail } from '@shared/contract/cue.contract.ts';
import { sheetTimeText } from '@shared/domain/cue-cell-text.ts';
import { columnKind, sheetColumns, type CueColumnSetting, type CueMarkKey } from '@shared/domain/cue-columns.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import type { GridColumn, GridColumnState } from '@ui/index.ts';
import type { TFunction } from 'i18next';
import { LOCALES } from '@app/i18n/i18n.ts';
import type { HeadedColumn } from '@shared/sheets/headed-block.ts';
import { EndCell, MarkCell, MinutesCell, NumberCell, PeopleCell, StartCell, TitleCell } from './cells.tsx';
import type { SheetRow } from './sheet-rows.ts';
import { peopleOptions, sectionOptions } from './suggestions.ts';

export interface ColumnSources {
  readonly t: TFunction;
  readonly date: CivilDate | null;
  /** The sheet as it is when something is typed. */
  readonly read: () => CueSheetDetail | undefined;
  readonly onToggle: (row: SheetRow, key: CueMarkKey) => void;
}

/** The heading of a column: the user's own, or the usual one. */
export function columnTitle({ key, title }: Pick<CueColumnSetting, 'key' | 'title'>, t: TFunction): string {
  if (title !== null && title !== '') return title;
  const kind = columnKind(key);
  if (kind === undefined || kind.kind === 'custom') return key;
  return t(`programme.column.${'key' in kind ? kind.key : kind.kind}`);
}

/** How a pasted heading may call each column: as the sheet does, in either language, and as other people's sheets do. */
export function pastedHeadings(settings: readonly CueColumnSetting[], t: TFunction): readonly HeadedColumn[] {
  return settings.map((setting) => {
    const kind = columnKind(setting.key);
    const own = columnTitle(setting, t);
    if (kind === undefined || kind.kind === 'custom') return { id: setting.key, names: [own] };
    const name = 'key' in kind ? kind.key : kind.kind;
    const also = LOCALES.flatMap((lng) => [
      t(`programme.column.${name}`, { lng }),
      ...t(`programme.heading.${name}`, { lng }).split('|'),
    ]);
    return { id: setting.key, names: [own, ...also] };
  });
}

export function gridColumns(
  stored: readonly CueColumnSetting[],
  sources: ColumnSources,
): readonly GridColumn<SheetRow>[] {
  return sheetColumns(stored).map((setting) => gridColumn(setting, sources));
}

function gridColumn(setting: CueColumnSetting, sources: ColumnSources): GridColumn<SheetRow> {
  const { t, date, read, onToggle } = sources;
  const kind = columnKind(setting.key);
  const base = { id: setting.key, title: columnTitle(setting, t), width: setting.width };
  switch (kind?.kind) {
    case undefined:
      return { ...base, kind: 'custom', text: () => '', editable: () => false };
    case 'line': {
      const text = ({ cue }: SheetRow) => cue[kind.key];
      if (kind.key === 'number') {
        return { ...base, kind: 'text', align: 'center', text, render: (row) => <NumberCell row={row} /> };
      }
      if (kind.key === 'title') {
        return { ...base, kind: 'multiline', text, tone: () => 'strong', render: (row) => <TitleCell row={row} /> };
      }
      // Long ones wrap; the rules of the sheet turn a typed line break into a space.
      if (kind.key !== 'section') return { ...base, kind: 'multiline', text };
      return { ...base, kind: 'multiline', text, suggest: (typed) => sectionOptions(typed, read(), t) };
    }
    case 'note':
      return { ...base, kind: 'multiline', text: ({ cue }) => cue[kind.key] };
    case 'custom':
      return { ...base, kind: 'multiline', text: ({ cue }) => cue.custom[kind.key] ?? '' };
    case 'people':
      return {
        ...base,
        kind: 'multiline',
        text: ({ people }) => people.map(({ text }) => text).join(''),
        render: (row) => <PeopleCell row={row} />,
        suggest: (typed) => peopleOptions(typed, read()),
      };
    case 'minutes':
      return {
        ...base,
        kind: 'number',
        text: ({ cue }) => (cue.minutes === null ? '' : String(cue.minutes)),
        render: (row) => (row.isDraft ? null : <MinutesCell row={row} />),
      };
    case 'canGive':
      return { ...base, kind: 'number', text: ({ cue }) => (cue.canGive === 0 ? '' : String(cue.canGive)) };
    case 'start':
      return {
        ...base,
        kind: 'text',
        align: 'center',
        text: ({ time, isDraft }) => (isDraft ? '' : sheetTimeText(time.start)),
        derived: ({ cue, isDraft }) => cue.pinnedStart === null && !isDraft,
        render: (row) => (row.isDraft ? null : <StartCell row={row} />),
      };
    case 'end':
      return {
        ...base,
        kind: 'text',
        align: 'center',
        text: ({ time, isDraft }) => (isDraft ? '' : sheetTimeText(time.end)),
        derived: ({ isDraft }) => !isDraft,
        render: (row) => (row.isDraft ? null : <EndCell row={row} date={date} />),
      };
    case 'mark':
      return {
        ...base,
        kind: 'custom',
        align: 'center',
        text: ({ cue }) => (cue[kind.key] ? 'O' : ''),
        render: ({ cue }) => <MarkCell isSet={cue[kind.key]} label={base.title} />,
        activate: (row) => onToggle(row, kind.key),
      };
  }
}

/** What the table remembers of the columns, and back. */
export function columnState(stored: readonly CueColumnSetting[]): readonly GridColumnState[] {
  return sheetColumns(stored).map(({ key, width, hidden }) => ({ id: key, width, hidden }));
}

/** The settings with the table's order, widths and hidden columns; an empty state is the usual one, titles kept. */
export function storedColumns(
  stored: readonly CueColumnSetting[],
  state: readonly GridColumnState[],
): readonly CueColumnSetting[] {
  const before = sheetColumns(stored);
  if (state.length === 0) {
    const custom = before.filter(({ key }) => columnKind(key)?.kind === 'custom');
    const titles = new Map(before.map(({ key, title }) => [key, title]));
    const usual = sheetColumns([]).map((column) => ({ ...column, title: titles.get(column.key) ?? null }));
    return [...usual, ...custom.map((column) => ({ ...column, hidden: false }))];
  }
  const settings = new Map(before.map((column) => [column.key, column]));
  return state.flatMap(({ id, width, hidden }) => {
    const setting = settings.get(id);
    return setting === undefined
      ? []
      : [{ ...setting, width: Math.min(900, Math.max(24, width ?? setting.width)), hidden: hidden ?? false }];
  });
}

import { readTerms, TERMS_KEY } from '@shared/domain/personal-data.ts';
import { DataGrid, parseTsv, SidePanel, Split } from '@ui/index.ts';
import type { GridHandle, MenuItem } from '@ui/index.ts';
import { Camera, ShieldCheck, Trash2, UserRound } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUndoToast } from '@app/app/useUndoToast.tsx';
import { useToday } from '@app/i18n/hooks.ts';
import { useLoaded } from '@app/lib/data.ts';
import { usePreference } from '@app/lib/preferences.ts';
import { FaultList } from '@app/records/table/FaultList.tsx';
import { useColumnState } from '@app/records/table/useColumnState.ts';
import { useDrafts } from '@app/records/table/useDrafts.ts';
import { useGridDraft } from '@app/records/table/useGridDraft.ts';
import { useGridHint } from '@app/records/table/useGridHint.ts';
import { useGridWords } from '@app/records/table/useGridWords.ts';
import { usePasteAnywhere } from '@app/records/table/usePasteAnywhere.ts';
import { useSheet } from '@app/records/table/useSheet.ts';
import { PersonPanel } from '../panel/PersonPanel.tsx';
import { personLabel } from '../person-label.ts';
import { PERSON_ROLES } from '../roles.ts';
import styles from './Directory.module.css';
import { DirectoryEmpty } from './DirectoryEmpty.tsx';
import { DirectoryTools } from './DirectoryTools.tsx';
import { findPeople, PERSON_ORDERS } from './find-people.ts';
import type { PersonFilter, RecordFilter } from './find-people.ts';
import { personReader } from './person-reader.ts';
import { directoryHeadings, PERSON_COLUMNS, personIssue, useDirectoryColumns } from './useDirectoryColumns.tsx';
import { isNamed } from './person-row.ts';
import type { PersonFields, PersonRow } from './person-row.ts';
import { draftRow, usePeople } from './usePeople.ts';

/** What of the filter is remembered: what was searched for is not. */
function keptFilter(stored: unknown) {
  const fields = typeof stored === 'object' && stored !== null ? stored : {};
  const role = PERSON_ROLES.find((one) => 'role' in fields && fields.role === one) ?? null;
  const order = PERSON_ORDERS.find((one) => 'order' in fields && fields.order === one) ?? 'own';
  return { role, order };
}

function width(stored: unknown): number {
  return typeof stored === 'number' && stored >= 320 && stored <= 800 ? stored : 380;
}

export interface DirectoryProps {
  readonly experimentId: string;
  readonly onGoToRoles: () => void;
}

/** Everyone, in one table edited like a spreadsheet, with one person's details beside it. */
export function Directory({ experimentId, onGoToRoles }: DirectoryProps) {
  const { t } = useTranslation();
  const undoToast = useUndoToast();
  const people = usePeople(experimentId);
  const [search, setSearch] = useState('');
  const [kept, keep] = usePreference(`people.filter.${experimentId}`, keptFilter);
  /** Not remembered: a list that lacks people without saying why is worse than asking again. */
  const [record, setRecord] = useState<RecordFilter | null>(null);
  const filter: PersonFilter = useMemo(() => ({ ...kept, search, record }), [kept, search, record]);
  const { experiment } = useLoaded('experiment.detail', { experimentId });
  const today = useToday();
  const [openId, setOpenId] = useState<string | null>(null);
  const [columnState, setColumnState] = useColumnState('people', experimentId);
  const [panelWidth, setPanelWidth] = usePreference(`people.panel.${experimentId}`, width);
  const [terms] = usePreference(TERMS_KEY, readTerms);
  const grid = useRef<GridHandle>(null);
  /** A new row to go to as soon as there is a grid. */
  const next = useRef<string | null>(null);
  const open = useCallback((id: string) => setOpenId(id), []);
  const columns = useDirectoryColumns(open);
  const words = useGridWords(t('people.addPerson'));
  const headings = useMemo(() => directoryHeadings(t), [t]);
  const reader = useMemo(() => personReader(t), [t]);
  const rows = useMemo(
    () => findPeople(people.rows, filter, { ...experiment, today, terms }),
    [people.rows, filter, experiment, today, terms],
  );
  const drafts = useDrafts<PersonRow, PersonFields>({
    rows,
    stored: people.rows,
    start: () => ({}),
    show: draftRow,
    isEnough: (fields) => isNamed({ name: '', nickname: '', ...fields }),
    store: people.add,
  });
  const draft = useGridDraft(drafts, t('people.issue.draft'));
  const hint = useGridHint();
  const sheet = useSheet({ rows: drafts.rows, reader, headings, edit: people.edit, paste: people.paste, drafts });
  const isEmpty = people.rows.length === 0 && drafts.rows.length === 0;
  usePasteAnywhere(isEmpty, (text) => sheet.addBlock(parseTsv(text), PERSON_COLUMNS));
  const opened = people.rows.find((row) => row.id === openId);
  const isWhole = filter.search === '' && filter.role === null && record === null;
  const movable = isWhole && filter.order === 'own';

  function setFilter({ search: wanted, role, order, record: about = null }: PersonFilter) {
    setRecord(about);
    if (wanted !== search) setSearch(wanted);
    if (role !== kept.role || order !== kept.order) keep({ role, order });
  }

  function add() {
    setFilter({ ...filter, search: '', role: null, record: null });
    const id = drafts.open(null);
    if (grid.current === null) next.current = id;
    else grid.current.focusCell(id, 'name');
  }

  const holdGrid = useCallback((handle: GridHandle | null) => {
    grid.current = handle;
    if (handle === null || next.current === null) return;
    handle.focusCell(next.current, 'name');
    next.current = null;
  }, []);

  async function remove(ids: readonly string[]): Promise<void> {
    drafts.drop(ids);
    const stored = ids.filter((id) => id !== drafts.id);
    const done = await people.remove(stored);
    if (done === null) return;
    const count = stored.length;
    const duties = done.output
      .filter(({ table }) => table === 'taskAssignment' || table === 'cueAssignment')
      .reduce((sum, part) => sum + part.count, 0);
    if (openId !== null && ids.includes(openId)) setOpenId(null);
    const text = duties === 0 ? t('people.removed', { count }) : t('people.removedWithDuties', { count, duties });
    undoToast(text, done.step);
  }

  function menuFor(selected: readonly string[]): readonly MenuItem[] {
    const ids = selected.filter((id) => id !== drafts.id);
    const [first] = ids;
    if (first === undefined) return [];
    return [
      { kind: 'item', id: 'open', label: t('people.details'), icon: UserRound, onSelect: () => setOpenId(first) },
      ...(['written', 'online', 'oral', 'withdrawn'] as const).map((consent): MenuItem => ({
        kind: 'item',
        id: `consent-${consent}`,
        label: t('people.record.setConsent', { count: ids.length, consent: t(`people.consent.${consent}`) }),
        icon: ShieldCheck,
        onSelect: () => void people.edit(ids.map((id) => ({ id, patch: { consent, consentOn: today } }))),
      })),
      ...(['granted', 'refused'] as const).map((portrait): MenuItem => ({
        kind: 'item',
        id: `portrait-${portrait}`,
        label: t('people.record.setPortrait', { count: ids.length, portrait: t(`people.portrait.${portrait}`) }),
        icon: Camera,
        onSelect: () => void people.edit(ids.map((id) => ({ id, patch: { portrait, portraitOn: today } }))),
      })),
      { kind: 'separator', id: 'line' },
      {
        kind: 'item',
        id: 'remove',
        label: t('people.deleteSelected', { count: ids.length }),
        icon: Trash2,
        onSelect: () => void remove(ids),
      },
    ];
  }

  if (isEmpty) {
    return (
      <div className={styles.empty}>
        <FaultList
          refusal={sheet.refusal}
          titleOf={(id) => columns.find((column) => column.id === id)?.title ?? id}
          onDismiss={sheet.dismiss}
        />
        <DirectoryEmpty onAdd={add} />
      </div>
    );
  }

  return (
    <Split
      panel={
        opened === undefined ? null : (
          <SidePanel
            key={opened.id}
            title={personLabel(opened)}
            closeLabel={t('people.panel.close')}
            resizeLabel={t('people.panel.resize')}
            onClose={() => setOpenId(null)}
            width={panelWidth}
            onWidthChange={setPanelWidth}
          >
            <PersonPanel
              experimentId={experimentId}
              row={opened}
              reader={reader}
              onEdit={people.edit}
              onRemove={() => void remove([opened.id])}
              onGoToRoles={onGoToRoles}
            />
          </SidePanel>
        )
      }
    >
      <DirectoryTools rows={people.rows} shown={rows.length} filter={filter} onFilter={setFilter} onAdd={add} />
      <FaultList
        refusal={sheet.refusal}
        titleOf={(id) => columns.find((column) => column.id === id)?.title ?? id}
        onDismiss={sheet.dismiss}
      />
      <DataGrid
        ref={holdGrid}
        label={t('people.tableLabel')}
        words={words}
        rows={drafts.rows}
        rowId={(row) => row.id}
        columns={columns}
        columnState={columnState}
        onColumnsChange={setColumnState}
        frozen={2}
        onCommitCell={sheet.onCommitCell}
        onCommitCells={sheet.onCommitCells}
        onPaste={sheet.onPaste}
        onMoveRows={
          movable
            ? (ids, target) => void people.move(ids, 'before' in target ? target.before : rowAfter(rows, target.after))
            : undefined
        }
        onDeleteRows={(ids) => void remove(ids)}
        onInsertRow={isWhole ? (after) => drafts.open(movable ? after : null) : undefined}
        draft={isWhole || drafts.id !== null ? draft : undefined}
        hint={hint}
        issueOf={(row, columnId) => personIssue(t, row, columnId)}
        menuFor={({ rowIds }) => menuFor(rowIds)}
        empty={
          <p className={styles.none} role="status">
            {t('people.noMatch')}
          </p>
        }
      />
    </Split>
  );
}

function rowAfter(rows: readonly { readonly id: string }[], id: string): string | null {
  return rows[rows.findIndex((row) => row.id === id) + 1]?.id ?? null;
}

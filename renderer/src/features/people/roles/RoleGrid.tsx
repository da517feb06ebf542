import { DataGrid, spreadPaste, useToast } from '@ui/index.ts';
import type { CellEdit, CommitResult, GridGroup, GridHandle } from '@ui/index.ts';
import { formatDate } from '@shared/domain/civil-date.ts';
import { useState } from 'react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { NameChoices } from '@app/records/table/NameChoices.tsx';
import { useColumnState } from '@app/records/table/useColumnState.ts';
import { useGridHint } from '@app/records/table/useGridHint.ts';
import { useGridWords } from '@app/records/table/useGridWords.ts';
import type { TableGesture } from '@app/records/table/useSheet.ts';
import { personLabel } from '../person-label.ts';
import { areaHue } from '@app/lib/area-hue.ts';
import { readRoleEdits, withNames } from './role-edits.ts';
import type { RoleRow, RoleView } from './role-rows.ts';
import styles from './Roles.module.css';
import { useRoleColumns } from './useRoleColumns.tsx';
import type { RoleChange, Roles } from './useRoles.ts';
import { useOverlapText } from './useOverlapText.ts';

export interface RoleGridProps {
  readonly experimentId: string;
  readonly roles: Roles;
  readonly view: RoleView;
  readonly rows: readonly RoleRow[];
  readonly ref: Ref<GridHandle>;
}

/** Changes that name people who are not in the directory, until somebody says which of them are to be added. */
interface Asking {
  readonly names: readonly string[];
  readonly answer: (chosen: readonly string[] | null) => void;
}

/** The role table, its people changed in place. Everything else in it is derived and belongs to the board or the cue sheet. */
export function RoleGrid({ experimentId, roles, view, rows, ref }: RoleGridProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const toast = useToast();
  const columns = useRoleColumns(roles, view);
  const words = useGridWords('');
  const hint = useGridHint();
  const overlapText = useOverlapText(roles);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [columnState, setColumnState] = useColumnState(`roles.${view}`, experimentId);

  function commit(edits: readonly CellEdit[]): CommitResult | Promise<CommitResult> {
    const read = readRoleEdits(t, rows, roles.people, edits);
    if (!read.ok) return { error: read.error };
    if (read.changes.length === 0) return undefined;
    return read.fresh.length === 0 ? send(read.changes) : ask(read.changes, read.fresh);
  }

  function send(changes: readonly RoleChange[]): Promise<CommitResult> {
    return roles.set(changes).then(
      () => undefined,
      (error: unknown) => ({ error: failureText(error) }),
    );
  }

  async function ask(changes: readonly RoleChange[], names: readonly string[]): Promise<CommitResult> {
    const chosen = await new Promise<readonly string[] | null>((answer) => setAsking({ names, answer }));
    setAsking(null);
    if (chosen === null) return { error: t('names.duty.cancelled', { names: names.join(', ') }) };
    const result = await send(withNames(changes, chosen));
    if (chosen.length > 0 && result?.error === undefined) {
      toast({ text: t('people.entered', { count: chosen.length, names: chosen.join(', ') }), tone: 'done' });
    }
    return result;
  }

  async function commitMany(edits: readonly CellEdit[], gesture: TableGesture): Promise<void> {
    const result = await commit(edits);
    if (result?.error !== undefined)
      toast({ text: t(`grid.refused.${gesture}`, { reason: result.error }), tone: 'error' });
  }

  function groupOf({ group }: RoleRow): GridGroup {
    switch (group.kind) {
      case 'area':
        return { id: group.area, label: t(`shell.area.${group.area}`), hue: areaHue(group.area) };
      case 'sheet':
        return { id: `sheet ${group.title}`, label: t('people.ofSheet', { title: group.title }) };
      case 'person': {
        const person = roles.personOf(group.personId);
        const label = person === undefined ? '' : personLabel(person);
        return { id: group.personId, label, aside: person?.affiliation };
      }
      case 'date':
        return {
          id: group.date ?? 'undated',
          label: group.date === null ? t('people.undated') : formatDate(group.date, locale),
        };
    }
  }

  return (
    <>
      <DataGrid
        key={view}
        ref={ref}
        label={t('people.roleTableLabel')}
        words={words}
        rows={rows}
        rowId={(row) => row.id}
        columns={columns}
        columnState={columnState}
        onColumnsChange={setColumnState}
        frozen={1}
        onCommitCell={(rowId, columnId, text) => commit([{ rowId, columnId, text }])}
        onCommitCells={(edits, gesture) => void commitMany(edits, gesture)}
        onPaste={(paste) => void commitMany(spreadPaste(paste.matrix, paste).edits, 'paste')}
        hint={hint}
        groupOf={groupOf}
        issueOf={(row, columnId) => {
          if (columnId === 'when' && row.overlaps.length > 0) {
            return { severity: 'warning', text: row.overlaps.map(overlapText).join(' ') };
          }
          return undefined;
        }}
        empty={
          <p className={styles.none} role="status">
            {t('people.noRoles')}
          </p>
        }
      />
      {asking === null ? null : (
        <NameChoices
          names={asking.names}
          otherwise="duty"
          onConfirm={asking.answer}
          onClose={() => asking.answer(null)}
        />
      )}
    </>
  );
}

import type { CueSheetDetail } from '@shared/contract/cue.contract.ts';
import type { CueSheet } from '@shared/contract/entities.ts';
import type { CueColumnSetting } from '@shared/domain/cue-columns.ts';
import { layPaste, type PasteBlock } from '@shared/domain/cue-paste.ts';
import { freeWords } from '@shared/domain/cue-people.ts';
import { planCells, type CellChange, type CellFault } from '@shared/domain/cue-plan.ts';
import { blankRow } from '@shared/domain/cue-rows.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useToast } from '@ui/index.ts';
import { v7 as newId } from 'uuid';
import { failureText } from '@app/i18n/dynamic.ts';
import { runCommand, runForStep } from '@app/lib/api.ts';
import type { Done } from '@app/lib/api.ts';
import { queryKey } from '@app/lib/data.ts';
import { optimistic } from '@app/lib/optimistic.ts';
import { tableOf, withInserted, withMoved, withoutRows, withPlan, withSheet } from './sheet-edits.ts';

export interface OnSheet {
  readonly experimentId: string;
  readonly sheetId: string;
}

type SheetPatch = Partial<Pick<CueSheet, 'date' | 'startMinute' | 'lengthMinutes'>>;

export interface NewCells {
  readonly id: string;
  /** Texts by column. */
  readonly cells: Readonly<Record<string, string>>;
}

export type CellsOutcome =
  | { readonly kind: 'refused'; readonly faults: readonly CellFault[] }
  /** On screen already; resolves when stored, rejects when the store could not. */
  | { readonly kind: 'taken'; readonly stored: Promise<unknown> };

export interface BlockCheck {
  readonly faults: readonly CellFault[];
  /** Names that become text in people cells, those that stood as text on the sheet before left out: they were asked about then. */
  readonly newNames: readonly string[];
}

/**
 * Every change to an open sheet. It is on the screen at once and in the store a moment later; when the store refuses, the screen
 * goes back to what is stored.
 */
export function useSheetEdits(on: OnSheet) {
  const client = useQueryClient();
  const toast = useToast();
  const key = queryKey('cueSheet.get', on);

  function read(): CueSheetDetail | undefined {
    return client.getQueryData<CueSheetDetail>(key);
  }

  function show<T>(guess: (now: CueSheetDetail) => CueSheetDetail, send: () => Promise<T>): Promise<T> {
    return optimistic(client, { key, apply: guess, send });
  }

  function report(error: unknown): void {
    toast({ text: failureText(error), tone: 'error' });
  }

  /** Shown at once; a failure becomes a toast. */
  function act(guess: (now: CueSheetDetail) => CueSheetDetail, send: () => Promise<unknown>): void {
    void show(guess, send).catch(report);
  }

  return {
    read,
    report,
    setCells(cells: readonly CellChange[]): CellsOutcome {
      const detail = read();
      if (detail === undefined || cells.length === 0) return { kind: 'taken', stored: Promise.resolve() };
      const plan = planCells(tableOf(detail), cells);
      if (!plan.ok) return { kind: 'refused', faults: plan.faults };
      const send = () => runCommand('cue.setCells', { ...on, cells: [...cells] });
      return { kind: 'taken', stored: show((now) => withPlan(now, plan), send) };
    },
    /** What of the cells of a row that is yet to be added cannot be read. */
    checkRow({ id, cells }: NewCells): readonly CellFault[] {
      const detail = read();
      if (detail === undefined) return [];
      const plan = planCells(tableOf(withInserted(detail, id, null, '')), changesOf({ id, cells }));
      return plan.ok ? [] : plan.faults;
    },
    /** A row at the end with what is typed into it. Rejects when the store refuses; the cells were checked. */
    async add(row: NewCells): Promise<void> {
      const cells = { ...row.cells };
      await show(
        (detail) => {
          const inserted = withInserted(detail, row.id, null, '');
          const plan = planCells(tableOf(inserted), changesOf(row));
          return plan.ok ? withPlan(inserted, plan) : detail;
        },
        () => runCommand('cue.insert', { ...on, beforeId: null, rows: [{ id: row.id, cells }] }),
      );
    },
    /** What of a block cannot be read, and which names in it nobody goes by, before anything is sent. */
    checkPaste(block: PasteBlock): BlockCheck {
      const detail = read();
      if (detail === undefined) return { faults: [], newNames: [] };
      const layout = layPaste(
        detail.cues.map(({ id }) => id),
        block,
      );
      const added = Array.from({ length: layout.appended }, (_, index) => blankRow(`new:${index}`));
      const table = { ...tableOf(detail), rows: [...detail.cues, ...added] };
      const plan = planCells(table, layout.changes(added.map(({ id }) => id)));
      if (!plan.ok) return { faults: plan.faults, newNames: [] };
      const before = new Set(freeWords(detail.cues));
      const cells = [...plan.patches.values()].map(({ otherPeople = '' }) => ({ otherPeople }));
      return { faults: [], newNames: freeWords(cells).filter((word) => !before.has(word)) };
    },
    /** Answers the rows that the block covered; rejects when the store refuses. */
    async paste({ startCueId, columns, matrix }: PasteBlock): Promise<readonly string[]> {
      const cells = matrix.map((row) => [...row]);
      const { cueIds } = await runCommand('cue.paste', { ...on, startCueId, columns: [...columns], matrix: cells });
      return cueIds;
    },
    /** An empty row after another (null: at the end), of the same section; its id. */
    insertAfter(after: string | null): string {
      const cues = read()?.cues ?? [];
      const at = cues.findIndex(({ id }) => id === after);
      const beforeId = after === null ? null : (cues[at + 1]?.id ?? null);
      const section = cues.at(at)?.section ?? '';
      const id = newId();
      act(
        (detail) => withInserted(detail, id, beforeId, section),
        () => runCommand('cue.insert', { ...on, beforeId, rows: [{ id, cells: section === '' ? {} : { section } }] }),
      );
      return id;
    },
    move(ids: readonly string[], target: { readonly before: string } | { readonly after: string }): void {
      const cues = read()?.cues ?? [];
      const beforeId =
        'before' in target ? target.before : (cues[cues.findIndex(({ id }) => id === target.after) + 1]?.id ?? null);
      act(
        (detail) => withMoved(detail, ids, beforeId),
        () => runCommand('cue.move', { ...on, ids: [...ids], beforeId }),
      );
    },
    moveTo(sheetId: string, ids: readonly string[]): void {
      const move = { experimentId: on.experimentId, sheetId, ids: [...ids], beforeId: null };
      act(
        (detail) => withoutRows(detail, ids),
        () => runCommand('cue.move', move),
      );
    },
    remove(ids: readonly string[]): void {
      act(
        (detail) => withoutRows(detail, ids),
        () => runCommand('cue.remove', { experimentId: on.experimentId, ids: [...ids] }),
      );
    },
    duplicate(ids: readonly string[]): void {
      void runCommand('cue.duplicate', { experimentId: on.experimentId, ids: [...ids] }).catch(report);
    },
    pin(cueId: string): void {
      void runCommand('cue.pin', { experimentId: on.experimentId, cueId, start: null }).catch(report);
    },
    unpin(ids: readonly string[]): void {
      void runCommand('cue.unpin', { experimentId: on.experimentId, ids: [...ids] }).catch(report);
    },
    /** A failure becomes a toast, and answers null. */
    async editColumns(columns: readonly CueColumnSetting[]): Promise<Done<'cueSheet.edit'> | null> {
      const patch = { columns: [...columns] };
      try {
        return await show(
          (detail) => withSheet(detail, patch),
          () => runForStep('cueSheet.edit', { ...on, patch }),
        );
      } catch (error) {
        report(error);
        return null;
      }
    },
    editSheet(patch: SheetPatch): Promise<unknown> {
      return show(
        (detail) => withSheet(detail, patch),
        () => runCommand('cueSheet.edit', { ...on, patch }),
      );
    },
  };
}

function changesOf({ id, cells }: NewCells): readonly CellChange[] {
  return Object.entries(cells).map(([column, value]) => ({ cueId: id, column, value }));
}

export type SheetEdits = ReturnType<typeof useSheetEdits>;

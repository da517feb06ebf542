/** The rows of a table and the five gestures that change them, for every table whose declaration has gestures. */
import type { Parts, StepMark } from '@shared/contract/history.contract.ts';
import type { GestureOutputs, RowGesture } from '@shared/contract/row.contract.ts';
import type { Blank, Entity, GestureTable } from '@shared/entities/index.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { v7 as newId } from 'uuid';
import { useUndoToast } from '@app/app/useUndoToast.tsx';
import { words } from '@app/i18n/dynamic.ts';
import { partsText } from '@app/i18n/history-sentences.ts';
import { runForStep } from '@app/lib/api.ts';
import { queryKey, useLoaded } from '@app/lib/data.ts';
import { optimistic } from '@app/lib/optimistic.ts';
import { unstoredRow, withMoved, withoutRows, withPatches, withRows } from './row-changes.ts';
import type { Patch } from './row-changes.ts';

/** A row may bring the id under which the screen shows it already. */
export type NewRow<F> = Partial<F> & { readonly id?: string };

/** Each call is one command and one undo step; it is drawn at once, and drawn back when it is refused. */
export interface RowGestures<F> {
  readonly add: (rows: readonly NewRow<F>[], beforeId: string | null) => Promise<void>;
  readonly edit: (patches: readonly Patch<F>[]) => Promise<void>;
  /** A block from a spreadsheet: rows that it covers are changed, the others added at the end. */
  readonly paste: (patches: readonly Patch<F>[], rows: readonly Partial<F>[]) => Promise<void>;
  /** Says what went, with the way to take it back. */
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** `patch`: what the rows take over where they are dropped. */
  readonly move: (ids: readonly string[], beforeId: string | null, patch?: Partial<F>) => Promise<void>;
}

export interface Rows<N extends GestureTable> extends RowGestures<Blank<N>> {
  readonly rows: readonly Entity<N>[];
}

interface Sent<G extends RowGesture> {
  readonly output: GestureOutputs[G];
  readonly step: StepMark | null;
}

export function useRows<N extends GestureTable>(table: N, experimentId: string): Rows<N> {
  const { t } = useTranslation();
  const client = useQueryClient();
  const undoToast = useUndoToast();
  // What a query answers and what a command takes follows from the declaration of its table, which a name made of two does not tell.
  const query = `${table as GestureTable}.rows` as const;
  const key = queryKey(query, { experimentId });
  const rows = useLoaded(query, { experimentId }) as unknown as readonly Entity<N>[];

  /** Draws what the gesture will do, and sends it. */
  function send<G extends RowGesture>(
    gesture: G,
    input: object,
    apply: (now: readonly Entity<N>[]) => readonly Entity<N>[],
  ): Promise<Sent<G>> {
    const name = `${table as GestureTable}.${gesture}` as const;
    const command = () => runForStep(name, { experimentId, ...input } as never);
    return optimistic(client, { key, apply: apply, send: command }) as Promise<Sent<G>>;
  }

  return {
    rows,
    async add(added, beforeId) {
      const fresh = added.map((fields) => ({ ...fields, id: fields.id ?? newId() }));
      const shown = fresh.map(({ id, ...fields }) => unstoredRow(table, { id, experimentId }, fields));
      await send('add', { rows: fresh, beforeId }, (now) => withRows(now, shown, beforeId));
    },
    async edit(patches) {
      if (patches.length > 0) await send('edit', { patches }, (now) => withPatches(now, patches));
    },
    async paste(patches, added) {
      await send('paste', { patches, rows: added }, (now) => withPatches(now, patches));
    },
    async remove(ids) {
      if (ids.length === 0) return;
      const { output, step } = await send('remove', { ids }, (now) => withoutRows(now, ids));
      undoToast(removedText(t, table, ids.length, output), step);
    },
    async move(ids, beforeId, patch) {
      if (ids.length === 0) return;
      await send('move', { ids, beforeId, patch }, (now) => {
        const moved = withMoved(now, ids, beforeId);
        return patch === undefined
          ? moved
          : withPatches(
              moved,
              ids.map((id) => ({ id, patch })),
            );
      });
    },
  };
}

/** What was removed, and what went along with it. */
function removedText(t: TFunction, table: GestureTable, count: number, parts: readonly Parts[]): string {
  const what = words(`history.count.${table}`, { count });
  return parts.length === 0
    ? t('records.removed', { what })
    : t('records.removedWithParts', { what, parts: partsText(table, parts) });
}

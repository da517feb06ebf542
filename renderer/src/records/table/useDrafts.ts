/** The rows of a table that are not stored yet, for every table alike (see draft-rows). */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import {
  beforeIdOf,
  fieldsOf,
  isTyped,
  waitingOf,
  withDrafts,
  without,
  withoutEmpty,
  withOpen,
  withoutStored,
  withTyped,
} from './draft-rows.ts';
import type { Draft } from './draft-rows.ts';

type Identified = { readonly id: string };
type Patch<F> = { readonly id: string; readonly patch: Partial<F> };

export interface DraftOptions<Row extends Identified, F> {
  /** As shown, without drafts. */
  readonly rows: readonly Row[];
  /** All that are stored, shown or not. */
  readonly stored: readonly Identified[];
  /** What a new row takes over from the one above it. */
  readonly start: (above: Row | undefined) => Partial<F>;
  readonly show: (id: string, fields: Partial<F>) => Row;
  /** Whether enough is known to store it, once something was typed. */
  readonly isEnough?: (fields: Partial<F>) => boolean;
  /** Stores new rows before the given one, or at the end, as one step. */
  readonly store: (rows: readonly (Partial<F> & Identified)[], beforeId: string | null) => Promise<unknown>;
}

export interface Drafts<Row, F> {
  /** As shown, drafts included. */
  readonly rows: readonly Row[];
  /** The draft that waits to be typed into. */
  readonly id: string | null;
  /** Opens one below a row, or at the end; or finds the one that waits. Its id. */
  readonly open: (after: string | null) => string;
  /** Lets an empty one go. */
  readonly leave: () => void;
  readonly drop: (ids: readonly string[]) => void;
  /** Takes what was typed into the waiting draft, and stores it as soon as it may be. */
  readonly type: (patch: Patch<F>) => Promise<void>;
  /** Stores a block in the place of the waiting draft. */
  readonly storeBlock: (rows: readonly Partial<F>[]) => Promise<void>;
}

/** Its functions keep their identity, so that columns may use them. */
export function useDrafts<Row extends Identified, F>(options: DraftOptions<Row, F>): Drafts<Row, F> {
  const { rows, stored, show } = options;
  const [drafts, setDrafts] = useState<readonly Draft<F>[]>([]);
  /** One key may store a draft and open the next: what the first step made is known to the second before anything is drawn. */
  const now = useRef(drafts);
  const latest = useRef(options);
  useLayoutEffect(() => {
    latest.current = options;
  });
  const shown = useMemo(
    () => withDrafts(rows, drafts, (draft) => show(draft.id, fieldsOf(draft))),
    [rows, drafts, show],
  );

  const change = useCallback((next: readonly Draft<F>[]): void => {
    if (next === now.current) return;
    now.current = next;
    setDrafts(next);
  }, []);

  // A stored draft is forgotten, or undoing its row would bring it back.
  useEffect(() => {
    if (now.current.length > 0) change(withoutStored(now.current, stored));
  }, [stored, change]);

  const open = useCallback(
    (after: string | null): string => {
      const { rows: all, start } = latest.current;
      const above = all.find(({ id }) => id === after) ?? all.at(-1);
      change(withOpen(now.current, { id: newId(), after, start: start(above) }));
      return waitingOf(now.current)?.id ?? '';
    },
    [change],
  );
  const leave = useCallback(() => change(withoutEmpty(now.current)), [change]);
  const drop = useCallback((ids: readonly string[]) => change(without(now.current, ids)), [change]);

  const type = useCallback(
    async ({ id, patch }: Patch<F>): Promise<void> => {
      const { stored: all, isEnough, store } = latest.current;
      change(withTyped(now.current, id, patch));
      const draft = now.current.find((one) => one.id === id);
      if (draft === undefined || !isTyped(draft) || isEnough?.(fieldsOf(draft)) === false) return;
      change([...without(now.current, [id]), { ...draft, isSent: true }]);
      try {
        await store([{ ...fieldsOf(draft), id }], beforeIdOf(all, draft.after));
      } catch (error) {
        change([...without(now.current, [id]), draft]);
        throw error;
      }
    },
    [change],
  );
  const storeBlock = useCallback(
    async (block: readonly Partial<F>[]): Promise<void> => {
      const { stored: all, store } = latest.current;
      const draft = waitingOf(now.current);
      const fresh = block.map((fields) => ({ ...draft?.start, ...fields, id: newId() }));
      await store(fresh, beforeIdOf(all, draft?.after ?? null));
      if (draft !== undefined) drop([draft.id]);
    },
    [drop],
  );

  return { rows: shown, id: waitingOf(drafts)?.id ?? null, open, leave, drop, type, storeBlock };
}

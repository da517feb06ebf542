/**
 * Rows that are not stored yet. A draft waits at its place in the table until something is typed into it: then it is stored with what
 * it began with and what was typed, as one step. Left empty it makes nothing: it is neither counted nor printed, as only the table
 * that is looked at knows of it.
 */

export interface Draft<F> {
  readonly id: string;
  /** The row above it; null, or a row that is gone: at the end. */
  readonly after: string | null;
  /** What it takes over from the row above, or begins with. */
  readonly start: Partial<F>;
  readonly typed: Partial<F>;
  /** On its way to the store; it is shown until the stored row is. */
  readonly isSent: boolean;
}

type Identified = { readonly id: string };

export function fieldsOf<F>({ start, typed }: Draft<F>): Partial<F> {
  return { ...start, ...typed };
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === 0 || value === false) return true;
  return typeof value === 'string' && value.trim() === '';
}

/** Whether something was typed into it. Taking away what it began with is not something. */
export function isTyped<F>({ start, typed }: Pick<Draft<F>, 'start' | 'typed'>): boolean {
  return Object.entries(typed).some(([key, value]) => !isNothing(value) && value !== start[key as keyof F]);
}

/** The draft that takes what is typed: the only one that is not sent. */
export function waitingOf<F>(drafts: readonly Draft<F>[]): Draft<F> | undefined {
  return drafts.find(({ isSent }) => !isSent);
}

export function withTyped<F>(drafts: readonly Draft<F>[], id: string, patch: Partial<F>): readonly Draft<F>[] {
  return drafts.map((draft) => (draft.id === id ? { ...draft, typed: { ...draft.typed, ...patch } } : draft));
}

/** With a draft open at a place. One into which something was typed stays open instead; an empty one gives way. */
export function withOpen<F>(
  drafts: readonly Draft<F>[],
  fresh: Pick<Draft<F>, 'id' | 'after' | 'start'>,
): readonly Draft<F>[] {
  const waiting = waitingOf(drafts);
  if (waiting !== undefined && (isTyped(waiting) || [waiting.id, waiting.after].includes(fresh.after))) return drafts;
  return [...drafts.filter((draft) => draft !== waiting), { ...fresh, typed: {}, isSent: false }];
}

/** The same array when all are kept. */
function kept<F>(drafts: readonly Draft<F>[], isKept: (draft: Draft<F>) => boolean): readonly Draft<F>[] {
  return drafts.every(isKept) ? drafts : drafts.filter(isKept);
}

export function without<F>(drafts: readonly Draft<F>[], ids: readonly string[]): readonly Draft<F>[] {
  return kept(drafts, ({ id }) => !ids.includes(id));
}

/** The user went elsewhere: what is empty goes, what waits for more stays. */
export function withoutEmpty<F>(drafts: readonly Draft<F>[]): readonly Draft<F>[] {
  return kept(drafts, (draft) => draft.isSent || isTyped(draft));
}

export function withoutStored<F>(drafts: readonly Draft<F>[], stored: readonly Identified[]): readonly Draft<F>[] {
  const ids = new Set(stored.map(({ id }) => id));
  return kept(drafts, ({ id }) => !ids.has(id));
}

/** The stored row before which a draft goes; null at the end. */
export function beforeIdOf(rows: readonly Identified[], after: string | null): string | null {
  const at = rows.findIndex(({ id }) => id === after);
  return at === -1 ? null : (rows[at + 1]?.id ?? null);
}

/** The rows as shown, with the drafts among them. The same array while there are none. */
export function withDrafts<Row extends Identified, F>(
  rows: readonly Row[],
  drafts: readonly Draft<F>[],
  show: (draft: Draft<F>) => Row,
): readonly Row[] {
  if (drafts.length === 0) return rows;
  return drafts.reduce<readonly Row[]>((shown, draft) => {
    if (shown.some(({ id }) => id === draft.id)) return shown;
    const at = shown.findIndex(({ id }) => id === draft.after);
    return at === -1 ? [...shown, show(draft)] : [...shown.slice(0, at + 1), show(draft), ...shown.slice(at + 1)];
  }, rows);
}

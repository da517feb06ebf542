/** What of the plan has changed since a moment, by the steps of the history. */

interface Step {
  readonly at: string;
  /** Taken back: it changed nothing. */
  readonly undone: boolean;
  readonly changes: readonly { readonly table: string; readonly id: string; readonly name: string }[];
}

export interface ChangedThing {
  readonly table: string;
  readonly name: string;
}

/** Each thing once, the newest change first. */
export function changedThings(steps: readonly Step[], since: string): readonly ChangedThing[] {
  const things = new Map<string, ChangedThing>();
  for (const { at, undone, changes } of steps) {
    if (undone || at <= since) continue;
    for (const { table, id, name } of changes) if (!things.has(id)) things.set(id, { table, name });
  }
  return [...things.values()];
}

/** The actions of what is on the screen, for the help sheet of keys and for the palette. */
import { useSyncExternalStore } from 'react';
import type { Action, ListedAction } from './action.ts';

export interface ActionGroup {
  readonly heading: string;
  readonly actions: readonly ListedAction[];
  /** Those of them that can be done wherever one is. */
  readonly free?: readonly Action[];
}

let shown: readonly ActionGroup[] = [];
const listeners = new Set<() => void>();

function change(next: readonly ActionGroup[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

/** Lists a group until the answer is called. */
export function showGroup(group: ActionGroup): () => void {
  change([...shown, group]);
  return () => change(shown.filter((one) => one !== group));
}

/** Groups of one heading together, each action once. */
export function mergedGroups(groups: readonly ActionGroup[]): readonly ActionGroup[] {
  const merged = new Map<string, Map<string, ListedAction>>();
  for (const { heading, actions } of groups) {
    const known = merged.get(heading) ?? new Map<string, ListedAction>();
    merged.set(heading, known);
    for (const action of actions) if (action.keys !== undefined) known.set(action.id, action);
  }
  return [...merged]
    .map(([heading, actions]) => ({ heading, actions: [...actions.values()] }))
    .filter(({ actions }) => actions.length > 0);
}

/** What the palette offers of the groups: what can be done now, each action once. */
export function offeredActions(groups: readonly ActionGroup[], isReadOnly: boolean): readonly Action[] {
  const offered = new Map<string, Action>();
  for (const action of groups.flatMap(({ free = [] }) => free)) {
    if (action.offer === null || action.when?.() === false || (action.changes === true && isReadOnly)) continue;
    offered.set(action.id, action);
  }
  return [...offered.values()];
}

export function useShownGroups(): readonly ActionGroup[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
}

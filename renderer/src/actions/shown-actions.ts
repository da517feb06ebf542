/** The actions of what is on the screen, for the help sheet of keys. */
import { useSyncExternalStore } from 'react';
import type { ListedAction } from './action.ts';

export interface ActionGroup {
  readonly heading: string;
  readonly actions: readonly ListedAction[];
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

export function useShownGroups(): readonly ActionGroup[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
}

/** Which card the keyboard stands on, and which are selected. */
import { useState } from 'react';

export interface Selection {
  /** The card that takes the focus; the one way in for Tab. */
  readonly active: string | null;
  readonly selected: ReadonlySet<string>;
  /** Where a range begins. */
  readonly anchor: string | null;
}

export interface SelectionControl extends Selection {
  readonly stand: (id: string | null) => void;
  readonly clear: () => void;
  readonly toggle: (id: string) => void;
  /** Selects `ids`, keeping the anchor, and stands on the last of them. */
  readonly extend: (ids: readonly string[], active: string) => void;
  readonly selectAll: (ids: readonly string[]) => void;
}

const NOTHING: ReadonlySet<string> = new Set();

export function useSelection(): SelectionControl {
  const [selection, set] = useState<Selection>({ active: null, selected: NOTHING, anchor: null });
  return {
    ...selection,
    stand: (id) => set((now) => (now.active === id ? now : { ...now, active: id, anchor: id })),
    clear: () => set((now) => (now.selected.size === 0 ? now : { ...now, selected: NOTHING, anchor: now.active })),
    toggle(id) {
      set(({ selected }) => {
        const next = new Set(selected);
        if (!next.delete(id)) next.add(id);
        return { active: id, selected: next, anchor: id };
      });
    },
    extend: (ids, active) => set(({ anchor }) => ({ active, selected: new Set(ids), anchor: anchor ?? active })),
    selectAll: (ids) => set(({ active, anchor }) => ({ active, selected: new Set(ids), anchor })),
  };
}

/** What a command acts on: the selected cards when the given one is among them, else it alone. */
export function actedOn({ selected }: Pick<Selection, 'selected'>, id: string): readonly string[] {
  return selected.has(id) ? [...selected] : [id];
}

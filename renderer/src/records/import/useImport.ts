import { useState } from 'react';
import type { Matrix } from '@ui/index.ts';

/** What is to be brought in: a file yet to be chosen, one that was dropped, or a block that was pasted. */
export type ImportSource = 'choose' | File | { readonly matrix: Matrix };

export interface ImportState {
  readonly source: ImportSource | null;
  /** Grows with every source: another file dropped on an open dialog begins anew. */
  readonly turn: number;
  readonly open: (source: ImportSource) => void;
  readonly close: () => void;
}

export function useImport(): ImportState {
  const [{ source, turn }, set] = useState<Pick<ImportState, 'source' | 'turn'>>({ source: null, turn: 0 });
  return {
    source,
    turn,
    open: (next) => set({ source: next, turn: turn + 1 }),
    close: () => set({ source: null, turn }),
  };
}

import { useState } from 'react';
import type { Matrix } from '@ui/index.ts';

/** What is to be brought in: a file yet to be chosen, one that was dropped, or a block that was pasted. */
export type ImportSource = 'choose' | File | { readonly matrix: Matrix };

export interface ImportState {
  readonly source: ImportSource | null;
  readonly open: (source: ImportSource) => void;
  readonly close: () => void;
}

export function useImport(): ImportState {
  const [source, setSource] = useState<ImportSource | null>(null);
  return { source, open: setSource, close: () => setSource(null) };
}

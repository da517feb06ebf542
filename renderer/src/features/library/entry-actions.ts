import type { LibraryEntry } from '@shared/contract/library.contract.ts';

/** What a row of the list can ask for. */
export interface EntryActions {
  readonly onOpen: (experimentId: string) => void;
  readonly onDuplicate: (entry: LibraryEntry) => void;
  readonly onExport: (entry: LibraryEntry) => void;
  readonly onTrash: (entry: LibraryEntry) => void;
}

/** What lies on the desk while sheets are keyed in: one sheet at a time, and a new one put aside while another is corrected. */
import type { SheetSource } from './codes.ts';
import { isTouched } from './sheet-entry.ts';
import type { EnteredAnswer } from './sheet-entry.ts';

export interface Entry {
  /** Null: a new sheet. */
  readonly sheetId: string | null;
  readonly source: SheetSource;
  readonly note: string;
  readonly answers: Readonly<Record<string, EnteredAnswer>>;
}

export interface Desk {
  readonly entry: Entry;
  /** The new sheet as it was when a stored one was taken up; null while a new one is keyed in. */
  readonly aside: Entry | null;
}

const FRESH: Entry = { sheetId: null, source: 'paper', note: '', answers: {} };

export const EMPTY_DESK: Desk = { entry: FRESH, aside: null };

/** Takes up a stored sheet: a new one waits, however far it is; of two stored ones the earlier goes back as it is stored. */
export function takeUp({ entry, aside }: Desk, stored: Entry): Desk {
  return { entry: stored, aside: entry.sheetId === null ? entry : aside };
}

/** Done with the sheet: the new one that waits comes back, else the next begins; its source stays, sheets of one kind come in a pile. */
export function putAway({ entry, aside }: Desk): Desk {
  return { entry: aside ?? { ...FRESH, source: entry.source }, aside: null };
}

/** Whether anything stands on it that would be missed. */
export function isBegun({ note, answers }: Entry): boolean {
  return note.trim() !== '' || isTouched(Object.values(answers));
}

export function changeEntry({ entry, aside }: Desk, patch: Partial<Entry>): Desk {
  return { entry: { ...entry, ...patch }, aside };
}

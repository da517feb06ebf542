/** Files of tables that the user brings: chosen or dropped, read in a process that can be ended, looked at before anything is taken. */
import { z } from 'zod';
import { TABLE_ENCODINGS } from '../sheets/table-file.ts';
import type { TableFile } from '../sheets/table-file.ts';
import { call } from './define.ts';

export interface ReadTable {
  /** What the user knows the file by. */
  readonly file: string;
  readonly table: TableFile;
}

const fileBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

export const sheetHostCalls = {
  /** Asks for a file and reads it; null when the user gives up. Errors `sheet.*`. */
  'sheet.choose': call<ReadTable | null>()(z.object({})),
  'sheet.drop': call<ReadTable>()(z.object({ file: z.string().min(1).max(255), bytes: fileBytes })),
  /** Reads this window's last file anew, its letters by another encoding. */
  'sheet.decode': call<ReadTable>()(z.object({ encoding: z.enum(TABLE_ENCODINGS) })),
  /** How far the reading of this window is, 0 to 1; null while there is none. */
  'sheet.progress': call<{ readonly file: string; readonly share: number } | null>()(z.object({})),
  'sheet.cancel': call()(z.object({})),
  /** Forgets this window's last file. */
  'sheet.forget': call()(z.object({})),
} as const;

/** A library of a newer release, looked at through a private copy: everything is shown and nothing can be changed. */
import { z } from 'zod';
import type { Instant } from '../domain/units.ts';
import { call } from './define.ts';

export interface LibraryView {
  /** Release of the schema that the library has, and the newest that this app knows. */
  readonly version: number;
  readonly newest: number;
  /** When the copy was taken. */
  readonly takenAt: Instant;
  /** What the newer release added, and this one neither shows nor exports. */
  readonly addedTables: number;
  readonly addedColumns: number;
}

export const viewHostCalls = {
  /**
   * Opens the copy where the library itself was refused as newer. Errors: `library.unviewable`, `library.inUse`, `file.*`; the screen of the
   * fault stays then.
   */
  'view.open': call()(z.object({})),
  /** Ends the looking and takes the copy away; the fault is back. */
  'view.close': call()(z.object({})),
} as const;

/** The lock of the library at rest. A passphrase stays in the main process, in memory, for as long as the library is open. */
import { z } from 'zod';
import { call } from './define.ts';

/** Shorter ones are found by trying. */
export const PASSPHRASE_MIN = 10;

/** As typed; the core compares composed letters. Control characters cannot be typed on every keyboard. */
const passphrase = z.string().min(1).max(300);
const newPassphrase = z.string().min(PASSPHRASE_MIN).max(300);

/** Copies that do not follow the library's lock yet. */
export interface LockLeftovers {
  /** Backups in a former lock that nobody gave the passphrase of, by file name. */
  readonly left: readonly string[];
  /** The second place is away: its backups follow when it is back. */
  readonly waiting: boolean;
}

export interface LockState extends LockLeftovers {
  readonly locked: boolean;
}

export interface LockChange {
  /** Backups that now have the same lock. */
  readonly backups: number;
  /** Backups that could not be changed, by file name; they keep their former lock. */
  readonly unchanged: readonly string[];
  /** The second place is away: its backups follow when it is back. */
  readonly waiting: boolean;
}

export const lockHostCalls = {
  /** Whether the open library is encrypted on the disk. */
  'lock.state': call<LockState>()(z.object({})),
  /** Opens the locked library; `library.wrongPassphrase`. */
  'lock.open': call()(z.object({ passphrase })),
  /**
   * Sets (`current: null`), changes or removes (`next: null`) the passphrase of the library and of its backups. The former file stays until
   * the new one was read through. Errors: `library.wrongPassphrase`, `backup.*`, `library.*`; the library is then as it was.
   */
  'lock.change': call<LockChange>()(z.object({ current: passphrase.nullable(), next: newPassphrase.nullable() })),
  /** Gives the passphrase of backups in a former lock, which then follow the library's; `library.wrongPassphrase` when it opens none. */
  'lock.adopt': call<LockLeftovers>()(z.object({ passphrase })),
  /** Closes the library until the passphrase is given again. */
  'lock.close': call()(z.object({})),
} as const;

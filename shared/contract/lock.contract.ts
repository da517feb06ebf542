/** The lock of the library at rest. A secret and the key that it opens stay in the main process, in memory, while the library is open. */
import { z } from 'zod';
import { backupId } from './backup.contract.ts';
import { call } from './define.ts';

/** Shorter ones are found by trying. */
export const PASSPHRASE_MIN = 10;

/** A passphrase, or the recovery key in its stead. As typed; the core compares composed letters. */
const secret = z.string().min(1).max(300);
const newPassphrase = z.string().min(PASSPHRASE_MIN).max(300);
/** As `recoveryText` writes it. */
const recoveryKey = z.string().regex(/^([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$/);

/** Copies that do not follow the library's lock yet. */
export interface LockLeftovers {
  /** Backups in another lock that nobody gave the passphrase of, by file name. */
  readonly left: readonly string[];
  /** The second place is away: its backups follow when it is back. */
  readonly waiting: boolean;
}

export interface LockState extends LockLeftovers {
  /** `former`: the passphrase itself encrypts the file, as earlier releases did it; it can be changed only by encrypting anew. */
  readonly form: 'none' | 'former' | 'key';
  readonly hasRecoveryKey: boolean;
}

export interface LockChange extends LockLeftovers {
  /** Backups that now have the same lock. */
  readonly backups: number;
}

export const lockHostCalls = {
  /** How the open library is locked on the disk. */
  'lock.state': call<LockState>()(z.object({})),
  /**
   * Opens the locked library: `library.wrongPassphrase`, `library.wrongRecoveryKey`, `library.recoveryKeyTypo`, or what is wrong with its key
   * file (`library.key*`) where the copies with the backups do not help either.
   */
  'lock.open': call()(z.object({ secret })),
  /**
   * Sets (`current: null`), changes or removes (`next: null`) the passphrase. A change writes the key file anew and nothing else; setting and
   * removing write the library and its backups anew, and the former file stays until the new one was read through. Errors:
   * `library.wrongPassphrase`, `backup.*`, `library.*`; the library is then as it was.
   */
  'lock.change': call<LockChange>()(z.object({ current: secret.nullable(), next: newPassphrase.nullable() })),
  /** Another key for the library and its backups under the present passphrase; there is no recovery key then. Errors as `lock.change`. */
  'lock.encryptAnew': call<LockChange>()(z.object({ passphrase: secret })),
  /** A recovery key to be shown, for who knows the present secret. It opens nothing before it is kept. Errors as `lock.change`. */
  'lock.makeRecoveryKey': call<{ readonly recoveryKey: string }>()(z.object({ current: secret })),
  /** From now on this one opens the library, in the former one's place. Errors as `lock.change`. */
  'lock.keepRecoveryKey': call()(z.object({ current: secret, recoveryKey })),
  /** The page to be kept, where the user says; null when nothing was chosen. */
  'lock.printRecoveryKey': call<{ readonly path: string } | null>()(
    z.object({ recoveryKey, locale: z.enum(['ko', 'en']) }),
  ),
  /** Gives the secret of backups in another lock, which then follow the library's; `library.wrongPassphrase` when it opens none. */
  'lock.adopt': call<LockLeftovers>()(z.object({ secret })),
  /** Gives the secret of one backup, so that it can be compared and restored; `library.wrongPassphrase`, `library.recoveryKeyTypo`. */
  'lock.openBackup': call()(z.object({ id: backupId, secret })),
  /** Closes the library until a secret is given again. */
  'lock.close': call()(z.object({})),
} as const;

/** What is known of the library file besides its rows: its release before it is opened, and whether it is still the same one after. */
import { statSync } from 'node:fs';
import { AppError } from '../base/app-error.ts';
import { storedVersion } from './stored-version.ts';

/** Files that this process has open as a library: a second handle on one, closed again, would drop its lock. */
const open = new Set<string>();

/**
 * Refuses a file of a newer release without opening it as a database, which could already bring its write-ahead log into it
 * (`library.newer`). A file that cannot be read is left to the opening, which says why.
 */
export function refuseNewerFile(file: string, newest: number): void {
  const version = open.has(file) ? undefined : storedVersion(file);
  if (version !== undefined && version > newest) throw new AppError('library.newer', { place: file, version, newest });
}

/** Watches that the open file stays where it is: what is saved into a file that was removed or replaced is lost at the next start. */
export class FileWatch {
  readonly #file: string;
  readonly #identity: string | undefined;

  /** Takes the file as it is now, already open. */
  constructor(file: string) {
    this.#file = file;
    this.#identity = identityOf(file);
    open.add(file);
  }

  /** Throws `library.vanished` when another file, or none, has the name; cheap enough to ask before every save. */
  assertThere(): void {
    if (identityOf(this.#file) !== this.#identity) throw new AppError('library.vanished', { place: this.#file });
    if (identityOf(`${this.#file}-wal`) === undefined)
      throw new AppError('library.vanished', { place: `${this.#file}-wal` });
  }

  /** The connection is closed. */
  end(): void {
    open.delete(this.#file);
  }
}

/** Device and number of the file; undefined when there is none, or its drive is gone. */
function identityOf(file: string): string | undefined {
  try {
    const { dev, ino } = statSync(file, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}

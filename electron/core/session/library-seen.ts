/**
 * Remembers where a library was opened, so that one that is gone (a drive not plugged in, a folder moved) is not answered with an empty
 * new one. Kept beside the library, not in it.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { checksumFileOf } from '../db/checksum-file.ts';
import { AppError } from '../base/app-error.ts';

/** Throws `library.missing` when the library opened last was this one, and nothing at all is where it was. */
export function refuseMissing(libraryFile: string, memory: string): void {
  if (existsSync(libraryFile) || holdsFiles(libraryFile)) return;
  if (remembered(memory) === libraryFile) throw new AppError('library.missing', { place: libraryFile });
}

export function rememberLibrary(libraryFile: string, memory: string): void {
  if (remembered(memory) === libraryFile) return;
  try {
    writeFileSync(memory, libraryFile);
  } catch {
    // Then the next start knows no more than a first one.
  }
}

/** Files beside a missing library are a restore that was cut short: opening finishes it. A seal says only that there was one. */
function holdsFiles(libraryFile: string): boolean {
  const seal = basename(checksumFileOf(libraryFile));
  try {
    const entries = readdirSync(dirname(libraryFile), { withFileTypes: true });
    return entries.some((entry) => entry.isFile() && entry.name !== seal);
  } catch {
    return false;
  }
}

function remembered(memory: string): string | undefined {
  try {
    return readFileSync(memory, 'utf8');
  } catch {
    return undefined;
  }
}

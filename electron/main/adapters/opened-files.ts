/** Copies of attached files for the desktop's programs: under their own names, read-only, gone at the next start at the latest. */
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asFileError } from '@core/base/files.ts';

/** The path of a fresh copy. `name` must be safe as a file name. */
export async function copyToOpen(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const path = join(await mkdtemp(join(folder, 'file-')), name);
    await writeFile(path, bytes, { flag: 'wx', mode: 0o400 });
    return path;
  } catch (error) {
    throw asFileError(error, folder);
  }
}

/** A copy that another program still holds open stays until the next time. */
export function wipeOpenedFiles(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Held by a program on Windows: nothing can be done about it now.
  }
}

import { statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/** The file itself, or, when `out` is a folder, the usual name inside it. */
export function placeFor(out: string, usualName: string): string {
  const path = resolve(out);
  return isFolder(out) ? join(path, usualName) : path;
}

/** Whether a place stands for a folder: by its ending, or because there is one. */
export function isFolder(out: string): boolean {
  if (out.endsWith('/') || out.endsWith(sep)) return true;
  return statSync(resolve(out), { throwIfNoEntry: false })?.isDirectory() === true;
}

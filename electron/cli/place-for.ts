import { statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/** The file itself, or, when `out` is a folder, the usual name inside it. */
export function placeFor(out: string, usualName: string): string {
  const path = resolve(out);
  const isFolder = out.endsWith('/') || out.endsWith(sep) || statSync(path, { throwIfNoEntry: false })?.isDirectory();
  return isFolder ? join(path, usualName) : path;
}

import { basename, sep } from 'node:path';

/**
 * Where a file is without saying whose it is: below the app's own folder `own` the way from there, elsewhere nothing but the file's
 * ending, as the name of a folder or a file may be a person's.
 */
export function maskedPath(path: string, own: string): string {
  if (path.startsWith(own + sep)) return `<app>${path.slice(own.length).replaceAll(sep, '/')}`;
  const ending = /\.[a-z0-9]{1,8}$/i.exec(basename(path))?.[0] ?? '';
  return `<elsewhere>/*${ending}`;
}

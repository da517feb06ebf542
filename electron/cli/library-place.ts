import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

const APP_FOLDER = 'silheomjang';
const FILE = 'library.db';

/** The library file in the folder that was asked for, else the app's own, by the same variables as the app reads. */
export function libraryFile(folder: string | undefined, env: Readonly<Record<string, string | undefined>>): string {
  if (folder !== undefined) return resolve(folder, FILE);
  const userData = env['SILHEOMJANG_USER_DATA'] ?? join(appData(env), APP_FOLDER);
  return env['SILHEOMJANG_LIBRARY'] ?? join(userData, 'library', FILE);
}

function appData(env: Readonly<Record<string, string | undefined>>): string {
  switch (process.platform) {
    case 'win32':
      return env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming');
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support');
    default:
      return env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
  }
}

import { homedir } from 'node:os';
import { join } from 'node:path';

const APP_FOLDER = 'silheomjang';

/** Where the app keeps its library on this system, honouring the same variables as the app. */
export function defaultLibraryFolder(env: Readonly<Record<string, string | undefined>>): string {
  const userData = env['SILHEOMJANG_USER_DATA'] ?? join(appData(env), APP_FOLDER);
  return join(userData, 'library');
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

/** Where a library keeps what belongs to it. All paths are absolute. */
import { basename, dirname, join } from 'node:path';

export interface Workspace {
  /** The live database. */
  readonly file: string;
  /** Attached files, each under the SHA-256 of its bytes. */
  readonly attachments: string;
  /** Verified copies: beside the workspace, never inside it, so that losing the one does not lose the other. */
  readonly backups: string;
}

/** The app's own folder of the library; its backups stand beside it as `backups`. */
const OWN_FOLDER = 'library';

/**
 * The usual places around a library file; `backups` may be elsewhere. A library in a folder of another name keeps its backups under
 * that name, so that two libraries side by side never share them.
 */
export function workspaceAround(file: string, backups = usualBackups(dirname(file))): Workspace {
  return { file, attachments: join(dirname(file), 'attachments'), backups };
}

function usualBackups(folder: string): string {
  const name = basename(folder);
  return join(dirname(folder), name === OWN_FOLDER ? 'backups' : `${name}-backups`);
}

/** Where a library keeps what belongs to it. All paths are absolute. */
import { dirname, join } from 'node:path';

export interface Workspace {
  /** The live database. */
  readonly file: string;
  /** Attached files, each under the SHA-256 of its bytes. */
  readonly attachments: string;
  /** Verified copies: beside the workspace, never inside it, so that losing the one does not lose the other. */
  readonly backups: string;
}

/** The usual places around a library file; `backups` may be elsewhere. */
export function workspaceAround(file: string, backups = join(dirname(dirname(file)), 'backups')): Workspace {
  return { file, attachments: join(dirname(file), 'attachments'), backups };
}

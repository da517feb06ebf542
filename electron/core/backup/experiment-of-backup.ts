/** One experiment of a backup, as a bundle that waits like one from a file: compared, picked from and taken over in the same way. */
import { readFile } from 'node:fs/promises';
import { BUNDLE_FORMAT, BUNDLE_VERSION } from '@shared/contract/bundle.ts';
import type { LogLines } from './log-lines.ts';
import { openBackup } from './read.ts';
import { attachmentIn } from './pool.ts';
import { AppError } from '../base/app-error.ts';
import { contentOf } from '../modules/library/library.queries.ts';
import { unknownPartsOf } from '../modules/library/unknown-parts.shared.ts';
import type { Workspace } from '../base/workspace.ts';
import { addPendingImport } from '../transfer/pending-imports.ts';
import type { ReadFile } from '../transfer/container.ts';

export interface FromBackup {
  readonly token: string;
  /** The backup's attached files; throws `bundle.entry` for one that it does not hold. */
  readonly read: ReadFile;
}

/**
 * Reads the experiment out of the backup and lets go of it; what was `destroyed` since does not come along. Throws `backup.*` and
 * `notFound`.
 */
export function parkFromBackup(
  workspace: Workspace,
  backupId: string,
  experimentId: string,
  destroyed: LogLines = new Map(),
): FromBackup {
  const backup = openBackup(workspace, backupId, destroyed);
  try {
    const { madeAt, app } = backup.manifest;
    const content = contentOf(backup.reader, experimentId);
    const head = { format: BUNDLE_FORMAT, version: BUNDLE_VERSION, app, exportedAt: madeAt } as const;
    const whole = { ...head, personalData: true, attachments: true, base: null, touched: {}, ...content };
    const unknown = unknownPartsOf(backup.reader, experimentId);
    const token = addPendingImport(whole, { kind: 'backup', name: madeAt }, { unknown });
    const { attachments } = backup;
    return { token, read: (sha256) => readFrom(attachments, sha256) };
  } finally {
    backup.close();
  }
}

async function readFrom(pool: string, sha256: string): Promise<Uint8Array> {
  return readFile(attachmentIn(pool, sha256)).catch((cause: unknown) => {
    const params = { file: pool, entry: `attachments/${sha256}`, reason: 'missing' };
    throw new AppError('bundle.entry', params, { cause });
  });
}

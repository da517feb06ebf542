/** The slow work on backups: small files here and now, large ones in a process of their own, so that the window never waits. */
import { statSync } from 'node:fs';
import { inProcessIo } from '@core/backup/backup-io.ts';
import type { BackupIo } from '@core/backup/backup-io.ts';
import type { Inspection } from '@core/backup/inspect.ts';
import { knownKeys } from '@core/db/keyring.ts';
import { AppError } from '@core/base/app-error.ts';
import type { BackupWork, BackupWorkAnswer } from '../../workers/backup.ts';
import { runOneJob } from './one-job.ts';
import { largestJob, longestJob } from './work-limits.ts';

/** Bytes: what is read through in well under 50 ms, less than starting a process takes. */
const SMALL = 4 << 20;
/** Milliseconds: a slow stick takes its time. */
const LONGEST = 30 * 60_000;
/** Megabytes. */
const LARGEST = 1024;

const CODES = {
  cancelled: 'backup.failed',
  timeout: 'backup.failed',
  tooHeavy: 'backup.failed',
  crashed: 'backup.failed',
} as const;

export const backupIo: BackupIo = {
  async inspect(path, { fresh }) {
    if (isSmall(path)) return inProcessIo.inspect(path, { fresh });
    const inspection = await apart({ kind: 'inspect', path, fresh, keys: knownKeys() }, path);
    if (inspection === null) throw new AppError('backup.failed', { place: path, detail: 'worker' });
    return inspection;
  },
  async copy(from, to, sha256) {
    if (isSmall(from)) return inProcessIo.copy(from, to, sha256);
    await apart({ kind: 'copy', from, to, sha256 }, to);
  },
};

function isSmall(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) < SMALL;
}

async function apart(request: BackupWork, place: string): Promise<Inspection | null> {
  const answer = (await runOneJob({
    entry: 'backup.cjs',
    serviceName: 'silheomjang-backup',
    request,
    signal: new AbortController().signal,
    longest: longestJob(LONGEST),
    largest: largestJob(LARGEST),
    codes: CODES,
    params: { place, detail: 'worker' },
  })) as BackupWorkAnswer;
  if (answer.ok) return answer.inspection;
  throw new AppError(answer.error.code, answer.error.params);
}

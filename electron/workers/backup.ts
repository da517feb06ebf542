/**
 * A utility process that reads one backup through or copies one file, and ends: the window does not wait for it. Takes `BackupWork`,
 * answers `BackupWorkAnswer`.
 */
import { copyWhole, inspectWith } from '@core/backup/backup-io.ts';
import type { Inspection } from '@core/backup/inspect.ts';
import { AppError } from '@core/base/app-error.ts';
import type { ErrorData } from '@shared/contract/errors.ts';

export type BackupWork =
  | {
      readonly kind: 'inspect';
      readonly path: string;
      readonly fresh: boolean;
      /** Of a locked library: the file has the same. */
      readonly keys: Parameters<typeof inspectWith>[0];
    }
  | { readonly kind: 'copy'; readonly from: string; readonly to: string; readonly sha256: string };

export type BackupWorkAnswer =
  | { readonly ok: true; readonly inspection: Inspection | null }
  | { readonly ok: false; readonly error: ErrorData };

function carryOut(work: BackupWork): Inspection | null {
  if (work.kind === 'inspect') return inspectWith(work.keys, work.path, work.fresh);
  copyWhole(work.from, work.to, work.sha256);
  return null;
}

function answer(work: BackupWork): BackupWorkAnswer {
  try {
    return { ok: true, inspection: carryOut(work) };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, error: error.toData() };
    const place = work.kind === 'inspect' ? work.path : work.to;
    return { ok: false, error: { code: 'backup.failed', params: { place, detail: 'worker' } } };
  }
}

const { parentPort } = process;
const send = parentPort.postMessage.bind(parentPort);
parentPort.on('message', ({ data }: { data: BackupWork }) => send(answer(data)));

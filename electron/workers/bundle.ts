/**
 * A utility process that reads one bundle file, or one of another tool, and ends: it may be killed at any time without harm. Takes `BundleRequest`, answers
 * `BundleAnswer`.
 */
import type { ErrorData } from '@shared/contract/errors.ts';
import { AppError } from '@core/base/app-error.ts';
import { readOpened } from '@core/transfer/foreign/read-foreign.ts';
import type { Opened } from '@core/transfer/foreign/read-foreign.ts';

export interface BundleRequest {
  readonly bytes: Uint8Array;
  /** What the user knows the file by. */
  readonly file: string;
}

export type BundleAnswer =
  | { readonly ok: true; readonly opened: Opened }
  | { readonly ok: false; readonly error: ErrorData };

function read({ bytes, file }: BundleRequest): BundleAnswer {
  try {
    return { ok: true, opened: readOpened(bytes, file) };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, error: error.toData() };
    return { ok: false, error: { code: 'bundle.tooHeavy', params: { file } } };
  }
}

const { parentPort } = process;
const send = parentPort.postMessage.bind(parentPort);
parentPort.on('message', ({ data }: { data: BundleRequest }) => send(read(data)));

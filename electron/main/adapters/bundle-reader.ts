/** Reads a bundle in a process of its own (see `one-job.ts`): bytes in, a checked bundle or another tool's file or the reason why not out. */
import type { ErrorData } from '@shared/contract/errors.ts';
import { AppError } from '@core/base/app-error.ts';
import { checkBundleSize } from '@core/transfer/parse-bundle.ts';
import type { Opened } from '@core/transfer/foreign/read-foreign.ts';
import type { BundleAnswer, BundleRequest } from '../../workers/bundle.ts';
import { largestJob, longestJob } from './work-limits.ts';
import { runOneJob } from './one-job.ts';

/** A full experiment takes about two seconds on a slow machine. */
const LONGEST = 30_000;
/** Megabytes; the largest file that is taken needs about half. */
const LARGEST = 1024;

const CODES = {
  cancelled: 'bundle.cancelled',
  timeout: 'bundle.timeout',
  tooHeavy: 'bundle.tooHeavy',
  crashed: 'bundle.tooHeavy',
} as const;

/** Throws what `readOpened` throws, and `bundle.cancelled`, `bundle.timeout` or `bundle.tooHeavy`, all with `file`. */
export async function readBundleApart(bytes: Uint8Array, file: string, signal: AbortSignal): Promise<Opened> {
  checkBundleSize(bytes.byteLength, file);
  const request: BundleRequest = { bytes, file };
  const answer = (await runOneJob({
    entry: 'bundle.cjs',
    serviceName: 'silheomjang-bundle',
    request,
    signal,
    longest: longestJob(LONGEST),
    largest: largestJob(LARGEST),
    codes: CODES,
    params: { file },
  })) as BundleAnswer;
  if (answer.ok) return answer.opened;
  throw asAppError(answer.error);
}

function asAppError({ code, params }: ErrorData): AppError {
  return new AppError(code, params);
}

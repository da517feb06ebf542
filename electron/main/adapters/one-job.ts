/**
 * One job in a process of its own that is ended whatever becomes of it: when it answers, when nobody waits any more, when it takes too
 * long or too much memory. What it reads was written by strangers; the window and the library go on meanwhile.
 */
import type { ErrorCode } from '@shared/contract/errors.ts';
import { AppError } from '@core/base/app-error.ts';
import type { Progress } from '@core/base/progress.ts';
import { app, utilityProcess } from 'electron';
import { workerFile } from '../paths.ts';
import { endProcess } from './end-process.ts';

export interface Job {
  /** Built entry under `workers/`. */
  readonly entry: `${string}.cjs`;
  readonly serviceName: string;
  readonly request: unknown;
  readonly signal: AbortSignal;
  /** Hears the `{ share }` that the process sends before its answer. */
  readonly onProgress?: Progress;
  /** Milliseconds. */
  readonly longest: number;
  /** Megabytes of resident memory. */
  readonly largest: number;
  readonly codes: Readonly<Record<'cancelled' | 'timeout' | 'tooHeavy' | 'crashed', ErrorCode>>;
  /** What the errors name, e.g. the file. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** Milliseconds between two looks at the memory. */
const LOOK = 200;

/** The first message that the process sends beside its progress, unchecked; rejects with AppError of one of `codes`. */
export function runOneJob(job: Job): Promise<unknown> {
  const { codes, params, signal } = job;
  if (signal.aborted) return Promise.reject(new AppError(codes.cancelled, params));
  return new Promise((resolve, reject) => {
    const worker = utilityProcess.fork(workerFile(job.entry), [], {
      serviceName: job.serviceName,
    });
    const tooLong = setTimeout(() => end('timeout'), job.longest);
    const looking = setInterval(() => {
      if (residentMegabytes(worker.pid) > job.largest) end('tooHeavy');
    }, LOOK);
    const cancel = (): void => end('cancelled');
    signal.addEventListener('abort', cancel, { once: true });

    function settle(): void {
      clearTimeout(tooLong);
      clearInterval(looking);
      signal.removeEventListener('abort', cancel);
      endProcess(worker);
    }
    function end(why: keyof Job['codes']): void {
      settle();
      reject(new AppError(codes[why], params));
    }
    worker.on('message', (answer: unknown) => {
      const share = shareIn(answer);
      if (share !== undefined) {
        job.onProgress?.(share);
        return;
      }
      settle();
      resolve(answer);
    });
    // After an answer this is the end that was asked for, and changes nothing any more.
    worker.once('exit', () => end('crashed'));
    worker.postMessage(job.request, []);
  });
}

function shareIn(message: unknown): number | undefined {
  const isProgress = typeof message === 'object' && message !== null && 'share' in message;
  return isProgress && typeof message.share === 'number' ? message.share : undefined;
}

function residentMegabytes(pid: number | undefined): number {
  const process = app.getAppMetrics().find((metric) => metric.pid === pid);
  return (process?.memory.workingSetSize ?? 0) / 1024;
}

/** The renderer of PDFs in a process of its own, started with the first document and ended when it hangs or idles. */
import type { PaperModel } from '@shared/contract/paper.ts';
import type { PdfRenderer } from '@core/documents/pdf-renderer.ts';
import type { RenderedDocument } from '@core/documents/render.ts';
import { AppError } from '@core/base/app-error.ts';
import { utilityProcess, type UtilityProcess } from 'electron';
import type { PdfAnswer, PdfRequest } from '../../workers/pdf.ts';
import { workerFile } from '../paths.ts';
import { endProcess } from './end-process.ts';
import { longestJob } from './work-limits.ts';

/** Milliseconds. */
const LONGEST_JOB = 60_000;
/** A job that nobody waits for any more may finish within this time; then the process goes. */
const GRACE = 1_500;
const IDLE = 120_000;

interface Job {
  readonly model: PaperModel;
  readonly settle: (result: RenderedDocument | AppError) => void;
}

export class ForkedPdfRenderer implements PdfRenderer {
  readonly #fonts: string;
  readonly #jobs = new Map<number, Job>();
  #worker: UtilityProcess | undefined;
  #lastId = 0;
  #idle: NodeJS.Timeout | undefined;

  constructor(fonts: string) {
    this.#fonts = fonts;
  }

  render(model: PaperModel, signal: AbortSignal): Promise<RenderedDocument> {
    if (signal.aborted) return Promise.reject(new AppError('pdf.cancelled'));
    return new Promise((resolve, reject) => {
      const id = (this.#lastId += 1);
      const tooLong = setTimeout(() => this.#giveUp(id, new AppError('pdf.timeout')), longestJob(LONGEST_JOB));
      const cancel = (): void => {
        reject(new AppError('pdf.cancelled'));
        setTimeout(() => this.#giveUp(id, new AppError('pdf.cancelled')), GRACE);
      };
      signal.addEventListener('abort', cancel, { once: true });
      this.#jobs.set(id, {
        model,
        settle: (result) => {
          clearTimeout(tooLong);
          signal.removeEventListener('abort', cancel);
          this.#jobs.delete(id);
          this.#rest();
          if (result instanceof AppError) reject(result);
          else resolve(result);
        },
      });
      this.#start().postMessage({ id, model } satisfies PdfRequest, []);
    });
  }

  /** Ends one job that is still running or waiting; those behind it, which have done nothing, begin again in a fresh process. */
  #giveUp(id: number, reason: AppError): void {
    const job = this.#jobs.get(id);
    if (job === undefined) return;
    endProcess(this.#worker);
    this.#worker = undefined;
    job.settle(reason);
    for (const [other, { model }] of this.#jobs)
      this.#start().postMessage({ id: other, model } satisfies PdfRequest, []);
  }

  /** Ends the process; whoever waits is told why. */
  #kill(reason: AppError): void {
    endProcess(this.#worker);
    this.#worker = undefined;
    for (const job of this.#jobs.values()) job.settle(reason);
  }

  close(): void {
    clearTimeout(this.#idle);
    this.#kill(new AppError('pdf.cancelled'));
  }

  #start(): UtilityProcess {
    clearTimeout(this.#idle);
    if (this.#worker !== undefined) return this.#worker;
    const worker = utilityProcess.fork(workerFile('pdf.cjs'), [this.#fonts], {
      serviceName: 'silheomjang-pdf',
    });
    worker.on('message', (answer: PdfAnswer) => this.#answered(answer));
    worker.on('exit', () => {
      if (this.#worker === worker) this.#kill(new AppError('pdf.failed', { detail: 'process ended' }));
    });
    this.#worker = worker;
    return worker;
  }

  #answered(answer: PdfAnswer): void {
    const job = this.#jobs.get(answer.id);
    if (answer.ok) job?.settle({ bytes: answer.bytes, pages: answer.pages, warnings: answer.warnings });
    else job?.settle(new AppError('pdf.failed', { detail: answer.detail }));
  }

  #rest(): void {
    clearTimeout(this.#idle);
    if (this.#jobs.size > 0) return;
    this.#idle = setTimeout(() => this.close(), IDLE);
    this.#idle.unref();
  }
}

/** Reads a file of tables in a process of its own (see `one-job.ts`). */
import type { TableFile } from '@shared/sheets/table-file.ts';
import { AppError } from '@core/base/app-error.ts';
import type { Progress } from '@core/base/progress.ts';
import type { TableAnswer, TableRequest } from '../../workers/table-file.ts';
import { runOneJob } from './one-job.ts';
import { largestJob, longestJob } from './work-limits.ts';

/** The largest workbook that is taken needs about a third on a slow machine. */
const LONGEST = 60_000;
/** Megabytes. */
const LARGEST = 1536;

const CODES = {
  cancelled: 'sheet.cancelled',
  timeout: 'sheet.timeout',
  tooHeavy: 'sheet.tooHeavy',
  crashed: 'sheet.tooHeavy',
} as const;

/** Throws what `readTableFile` throws, and `sheet.cancelled`, `sheet.timeout` or `sheet.tooHeavy`, all with `file`. */
export async function readTableApart(
  request: TableRequest,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: Progress },
): Promise<TableFile> {
  const answer = (await runOneJob({
    entry: 'table-file.cjs',
    serviceName: 'silheomjang-table',
    request,
    signal,
    onProgress,
    longest: longestJob(LONGEST),
    largest: largestJob(LARGEST),
    codes: CODES,
    params: { file: request.file },
  })) as TableAnswer;
  if (answer.ok) return answer.table;
  throw new AppError(answer.error.code, answer.error.params);
}

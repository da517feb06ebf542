/**
 * Plays edits on a library and tells each one after its COMMIT: `edit.ts <library> <requests.json> <from> [normal]`. Says `open`, then
 * the number of edits that are done after each with the moment of it (nanoseconds of the clock that never jumps). An edit that fails ends it with `refused <number> <code>`.
 */
import { readFileSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { Core } from '@core/core.ts';
import { AppError } from '@core/base/app-error.ts';

const [file = '', plan = '', from = '0'] = process.argv.slice(2);
const requests = z
  .array(z.object({ name: z.string(), input: z.unknown(), gesture: z.string().optional() }))
  .parse(JSON.parse(readFileSync(plan, 'utf8')));

function tell(text: string): void {
  writeSync(1, `${text}\n`);
}

try {
  const core = new Core({ file });
  tell('open');
  for (let done = Number(from); done < requests.length; done += 1) {
    const request = requests[done];
    if (request === undefined) break;
    const { name, input, gesture } = request;
    core.call(name, input, gesture === undefined ? {} : { gesture });
    tell(`${done + 1} ${process.hrtime.bigint()}`);
  }
  core.close();
  tell('closed');
} catch (error) {
  tell(`refused ${error instanceof AppError ? `${error.code} ${JSON.stringify(error.params)}` : String(error)}`);
  process.exitCode = 3;
}

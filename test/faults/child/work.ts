/**
 * Work during which a system call is made to fail: `work.ts <job> <folder>`. Tells `saved <n>` for what was acknowledged, `refused <code>`
 * for what the app would say, `raw <error>` for what no user could read, `shut` where the library did not open, and `closed` at the end.
 */
import { writeSync } from 'node:fs';
import { AppError } from '@core/base/app-error.ts';
import { JOBS } from '../support/jobs.ts';
import { CHILD_IDS, fixedPorts, openScene } from '../support/scene.ts';

function tell(text: string): void {
  writeSync(1, `${text}\n`);
}

const [name = '', folder = ''] = process.argv.slice(2);
const job = JOBS.find((each) => each.name === name);
if (job === undefined) throw new Error(`there is no job ${name}`);
const scene = openScene(
  folder,
  fixedPorts(() => undefined, CHILD_IDS),
);
if ('fault' in scene.session.state) tell('shut');
for (const [at, step] of job.steps.entries()) {
  try {
    await step(scene);
    tell(`saved ${at}`);
  } catch (error) {
    if (error instanceof AppError) tell(error.code === 'internal' ? `raw ${error.message}` : `refused ${error.code}`);
    else tell(`raw ${String(error)}`);
  }
}
scene.session.close();
tell('closed');

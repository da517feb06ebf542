/** `npm run cli -- <command>`: the same core as the window's, for automation and tests. */
import { join } from 'node:path';
import { run } from './run.ts';

async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), {
    env: process.env,
    // Two folders up, from the sources and from the build alike.
    resources: join(import.meta.dirname, '../../resources'),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}

void main();

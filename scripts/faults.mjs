/**
 * `npm run faults [-- R1 R5 --rounds 20 --seed 7]`: sets up, builds what has changed, runs the fault bench (`test/faults`) at its full
 * numbers, all of it or the named rigs, and ends with a table. `--short` takes the numbers of `npm test`.
 */
import { pathToFileURL } from 'node:url';
import { withDisplay } from './lib/display.mjs';
import { ensureBuilt } from './lib/ensure-built.mjs';
import { inRoot } from './lib/paths.mjs';
import { runTool } from './lib/processes.mjs';
import { runtimeEnv } from './lib/runtime.mjs';
import { runMain } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

await runMain(async () => {
  const setUpCode = await setUp();
  if (setUpCode !== 0) return setUpCode;
  await ensureBuilt();
  return withDisplay(async (display) => {
    const aliases = pathToFileURL(inRoot('scripts', 'lib', 'aliases.mjs')).href;
    const args = [aliases, inRoot('test', 'faults', 'run.ts'), ...process.argv.slice(2)];
    const { code } = await runTool('--import', args, { env: { ...runtimeEnv(), ...display } });
    return code;
  });
});

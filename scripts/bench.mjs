/**
 * `npm run bench -- [--check] [name …]`: runs the workloads of `test/bench`, all or those named. Each prints its figures beside their
 * goals: ratios against references measured in the same run, as absolute times mean little on a shared machine. With `--check` it fails
 * when a goal is missed by more than a tenth. Expects set-up and a fresh build.
 */
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { withDisplay } from './lib/display.mjs';
import { inRoot } from './lib/paths.mjs';
import { runTool } from './lib/processes.mjs';
import { runtimeEnv } from './lib/runtime.mjs';
import { runMain, say, ScriptError } from './lib/say.mjs';

const ENDING = '.bench.ts';
const known = readdirSync(inRoot('test', 'bench'))
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length));

await runMain(() =>
  withDisplay(async (display) => {
    const given = process.argv.slice(2);
    const check = given.filter((word) => word === '--check');
    const asked = given.filter((word) => word !== '--check');
    const missed = [];
    const unknown = asked.find((name) => !known.includes(name));
    if (unknown !== undefined)
      throw new ScriptError(`There is no workload ${unknown}.`, `Choose from: ${known.join(', ')}`);
    for (const name of asked.length === 0 ? known : asked) {
      say(`${name} …`);
      const aliases = pathToFileURL(inRoot('scripts', 'lib', 'aliases.mjs')).href;
      const { code } = await runTool('--import', [aliases, inRoot('test', 'bench', `${name}${ENDING}`), ...check], {
        env: { ...runtimeEnv(), ...display },
      });
      if (code !== 0 && check.length === 0) return code;
      if (code !== 0) missed.push(name);
    }
    if (missed.length === 0) return 0;
    say(`failed: ${missed.join(', ')}`);
    return 1;
  }),
);

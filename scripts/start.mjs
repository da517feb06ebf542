/**
 * `npm start`: sets up what is missing, builds what has changed, and opens the app. Without a display it says so and
 * runs the demonstration instead; `npm start -- --demo` runs it anywhere. Other arguments are passed on.
 */
import { hasDisplay, withDisplay } from './lib/display.mjs';
import { ensureBuilt } from './lib/ensure-built.mjs';
import { inRoot } from './lib/paths.mjs';
import { run, runTool, toolEnv } from './lib/processes.mjs';
import { runtime, runtimeEnv } from './lib/runtime.mjs';
import { runsAsRoot } from './lib/sandbox.mjs';
import { runMain, say } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

async function openApp(args) {
  const found = runtime();
  const { ELECTRON_RUN_AS_NODE: _dropped, ...env } = toolEnv(runtimeEnv(found));
  say('Opening the app.');
  const switches = runsAsRoot() ? ['--no-sandbox'] : [];
  const { code } = await run(found.electron, [inRoot(), ...switches, ...args], { env });
  return code;
}

async function demonstrate(args) {
  return withDisplay(async (display) => {
    const env = { ...runtimeEnv(), ...display };
    const { code } = await runTool(inRoot('scripts', 'demo.mjs'), args, { env });
    return code;
  });
}

await runMain(async () => {
  const given = process.argv.slice(2);
  const args = given.filter((arg) => arg !== '--demo');
  const setUpCode = await setUp();
  if (setUpCode !== 0) return setUpCode;
  await ensureBuilt();
  if (args.length < given.length) return demonstrate(args);
  if (hasDisplay()) return openApp(args);
  say('There is no display here, so no window can be shown. Running the demonstration instead.');
  return demonstrate(args);
});

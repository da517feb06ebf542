/**
 * `npm start`: sets up what is missing, builds what has changed, and opens the app. Without a display it says so and
 * runs the demonstration instead; `npm start -- --demo` runs it anywhere. Other arguments are passed on.
 */
import { build, buildIsCurrent } from './lib/build.mjs';
import { hasDisplay, withDisplay } from './lib/display.mjs';
import { inRoot } from './lib/paths.mjs';
import { run, runTool, toolEnv } from './lib/processes.mjs';
import { runtime, runtimeEnv } from './lib/runtime.mjs';
import { runsAsRoot } from './lib/sandbox.mjs';
import { ScriptError, runMain, say, seconds } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

async function buildIfNeeded() {
  if (buildIsCurrent()) return;
  const startedAt = performance.now();
  say('Building the app …');
  const { code, output } = await build();
  if (code !== 0) {
    throw new ScriptError(
      `The app could not be built.\n${output.trim()}`,
      'Mend what the message names, then run the same command again.',
    );
  }
  say(`Built (${seconds(startedAt)}).`);
}

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
  await buildIfNeeded();
  if (args.length < given.length) return demonstrate(args);
  if (hasDisplay()) return openApp(args);
  say('There is no display here, so no window can be shown. Running the demonstration instead.');
  return demonstrate(args);
});

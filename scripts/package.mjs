/**
 * `npm run package`: installers for this system; `npm run package:dir`: only the unpacked app. Further arguments go to
 * electron-builder.
 *
 * `--test-build` writes to `dist/test` and leaves Node's inspector on, so that the tests can drive the packaged app.
 *
 * Installers are made with the official Electron. Where set-up had to take Electron from the npm registry, the unpacked app is built
 * around that runtime, with its own SQLite addon: good for tests, not for users.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, buildIsCurrent } from './lib/build.mjs';
import { inRoot, toolScript } from './lib/paths.mjs';
import { runTool } from './lib/processes.mjs';
import { runtime } from './lib/runtime.mjs';
import { runMain, say, ScriptError } from './lib/say.mjs';

/** What this build sets on top of electron-builder.yml. */
function settings(found, testBuild) {
  const base = { extends: 'electron-builder.yml', electronFuses: {}, files: [] };
  if (testBuild) {
    base.directories = { output: 'dist/test' };
    base.electronFuses.enableNodeCliInspectArguments = true;
  }
  if (found.kind === 'registry') {
    base.electronDist = found.dist;
    base.electronVersion = found.version;
    // The prebuilt addon, which this runtime cannot run, would be taken first.
    base.files.push('!node_modules/better-sqlite3/prebuilds/**');
    base.files.push({ from: path.dirname(found.sqliteBinding), to: 'node_modules/better-sqlite3/build/Release' });
  }
  return base;
}

function writeSettings(content) {
  const file = inRoot('node_modules', '.cache', 'silheomjang', 'electron-builder.json');
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
  return file;
}

await runMain(async () => {
  const given = process.argv.slice(2);
  const testBuild = given.includes('--test-build');
  const found = runtime();
  if (found.kind === 'registry' && !given.includes('--dir')) {
    throw new ScriptError(
      'Installers are made with the official Electron, which this machine could not fetch.',
      'Make github.com reachable, delete node_modules/.cache/silheomjang, run "npm run setup" and try again.\n' +
        'The unpacked app alone can be built here: npm run package:dir',
    );
  }
  if (!buildIsCurrent()) {
    const { code, output } = await build();
    if (code !== 0)
      throw new ScriptError(`The app could not be built.\n${output.trim()}`, 'Mend what the message names.');
  }
  say(testBuild ? 'Packaging a test build …' : 'Packaging …');
  const config = writeSettings(settings(found, testBuild));
  const args = [...given.filter((arg) => arg !== '--test-build'), '--publish=never', `--config=${config}`];
  const { code } = await runTool(toolScript('electron-builder'), args);
  return code;
});

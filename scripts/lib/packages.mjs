/**
 * The first stage of set-up: the packages of package-lock.json and the project's own Node. Runs on the machine's Node
 * (20 or newer) before anything is installed, so it uses only what Node itself brings.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { withLock } from './lock.mjs';
import { inRoot, readJson, root, toolNode } from './paths.mjs';
import { presentNode, run, runNpm } from './processes.mjs';
import { ScriptError, say, seconds } from './say.mjs';

const oldestNode = 20;

/** Refuses a Node that is too old to run the rest of set-up. */
function checkMachineNode() {
  const major = Number.parseInt(process.versions.node, 10);
  if (major >= oldestNode) return;
  throw new ScriptError(
    `This machine's Node is ${process.version}; ${oldestNode} or newer is needed.`,
    `Install Node ${oldestNode} or newer, then run the same command again.`,
  );
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes its own record of a finished installation into
 * node_modules; comparing the two notices an interrupted, missing or outdated installation, however it was made.
 */
function packagesAreCurrent() {
  const wanted = readJson(inRoot('package-lock.json'))?.packages;
  const installed = readJson(inRoot('node_modules', '.package-lock.json'))?.packages;
  if (wanted === undefined || installed === undefined) return false;
  return Object.entries(wanted).every(
    ([place, entry]) =>
      place === '' ||
      entry.optional === true ||
      entry.devOptional === true ||
      installed[place]?.version === entry.version,
  );
}

/**
 * Install scripts are held back: only the `node` package's is needed, which {@link installToolNode} runs. Older npm versions would
 * compile better-sqlite3 although it brings its addon ready-made.
 */
async function installPackages() {
  if (packagesAreCurrent()) return;
  const startedAt = performance.now();
  say('Installing packages (npm ci) …');
  // Warnings would be about packages that want a newer Node than the machine's: they get the project's own.
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  let { code } = await runNpm(['ci', ...options]);
  if (code !== 0) {
    // Newer npm versions refuse a lock file that lacks another system's package; what this system needs is locked all the same.
    say('"npm ci" refused; trying "npm install --no-save" …');
    ({ code } = await runNpm(['install', '--no-save', ...options]));
  }
  if (code !== 0) {
    throw new ScriptError(
      `Packages could not be installed: npm ended with code ${code} in ${root}.`,
      "Read npm's message above; most often the npm registry could not be reached, or package.json and package-lock.json disagree.",
    );
  }
  say(`Packages installed (${seconds(startedAt)}).`);
}

/** Whether the project's Node is there, runs on this machine and is the version that package.json names. */
async function toolNodeIsCurrent() {
  if (!existsSync(toolNode)) return false;
  const { code, stdout } = await run(toolNode, ['--version'], { capture: true });
  const wanted = readJson(inRoot('package.json'))?.devDependencies?.node;
  return code === 0 && stdout.trim() === `v${wanted}`;
}

/**
 * Runs the `node` package's own install script, which fetches the program and Node's header files for this platform.
 * A later `npm install` removes the header files again.
 */
export async function completeNodePackage() {
  return run(presentNode(), ['installArchSpecificPackage.js'], {
    capture: true,
    cwd: inRoot('node_modules', 'node'),
  });
}

/**
 * The commands of package.json find the project's Node by this link. npm makes it only where the program lies there already, so not
 * in a first installation whose scripts are held back; without it `npm run cli` would run on the machine's Node.
 */
async function linkToolNode() {
  if (existsSync(inRoot('node_modules', '.bin', 'node'))) return;
  await runNpm(['rebuild', 'node', '--ignore-scripts'], { capture: true });
}

async function installToolNode() {
  if (await toolNodeIsCurrent()) return;
  const wanted = readJson(inRoot('package.json'))?.devDependencies?.node;
  say(`Installing Node ${wanted} for the project's tools …`);
  const { output } = await completeNodePackage();
  if (await toolNodeIsCurrent()) return;
  throw new ScriptError(
    `Node ${wanted} could not be installed into ${inRoot('node_modules', 'node')}.\n${output.trim()}`,
    `Run "npm rebuild node" and look at its message, or delete node_modules and run the same command again.`,
  );
}

/** Brings node_modules and the project's own Node up to date. Quick when nothing is to do. */
export async function ensurePackages() {
  checkMachineNode();
  const clone = createHash('sha256').update(root).digest('hex').slice(0, 12);
  await withLock(`packages-${clone}`, async () => {
    await installPackages();
    await installToolNode();
    await linkToolNode();
  });
}

/**
 * What `npm test` runs. A check either counts as one, or counts the tests in the report that it writes. It runs in an environment that
 * it is given, with a temporary folder of its own.
 */
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { SCREENS } from './display.mjs';
import { inRoot, readJson, toolScript } from './paths.mjs';
import { runTool } from './processes.mjs';
import { readPlaywright, readVitest } from './reports.mjs';
import { runtimeEnv } from './runtime.mjs';

const minute = 60_000;

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} output what the tool said
 * @property {readonly string[]} [failures] the failed tests with their reasons, where a report names them
 */

/** A tool whose exit code is the whole answer. It is looked for when the check runs: before set-up it may not be installed. */
function single(findScript, args) {
  return async (env) => {
    const { code, output } = await runTool(findScript(), args, { capture: true, env, timeoutMs: 10 * minute });
    return asOutcome(code, output);
  };
}

function asOutcome(code, output) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
}

/**
 * A test runner that writes a JSON report. A run that ends badly without a failed test (a file that does not load, a
 * crash, a timeout, no report) still counts as one failure.
 */
async function counted(script, args, options) {
  const { report, read, env, timeoutMs } = options;
  const reportFile = inRoot('test-results', report);
  rmSync(reportFile, { force: true });
  const { code, output, timedOut } = await runTool(script, args, { capture: true, env, timeoutMs });
  const found = readJson(reportFile);
  const counts = found === undefined ? { passed: 0, failed: 0, skipped: 0 } : read(found);
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  if (counts.passed + counts.failed === 0) counts.failed = 1;
  const note = timedOut ? `\nStopped after ${timeoutMs / minute} minutes.\n` : '';
  return { ...counts, output: output + note };
}

/** The tests of some of Vitest's projects, counted from a report of the check's own. */
function vitest(check, projects) {
  const chosen = projects.map((project) => `--project=${project}`);
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=test-results/${check}.json`];
  return (env) =>
    counted(toolScript('vitest'), ['run', ...chosen, '--maxWorkers=100%', ...reports], {
      report: `${check}.json`,
      read: readVitest,
      timeoutMs: 20 * minute,
      env,
    });
}

function playwright(project, timeoutMs) {
  return (env) =>
    counted(toolScript('@playwright/test', 'playwright'), ['test', `--project=${project}`, '--reporter=line,json'], {
      report: `${project}.json`,
      read: readPlaywright,
      timeoutMs,
      env: {
        ...runtimeEnv(),
        ...env,
        PLAYWRIGHT_JSON_OUTPUT_FILE: inRoot('test-results', `${project}.json`),
      },
    });
}

/** The fault bench in its short form, some minutes; `npm run faults` is the whole of it. A busy machine is no reason to stop it. */
function faults(env) {
  const aliases = pathToFileURL(inRoot('scripts', 'lib', 'aliases.mjs')).href;
  const reportFile = inRoot('test-results', 'faults.json');
  const args = [aliases, inRoot('test', 'faults', 'run.ts'), '--short', '--report', reportFile];
  return counted('--import', args, {
    report: 'faults.json',
    read: ({ passed, failed, skipped }) => ({ passed, failed, skipped }),
    timeoutMs: 25 * minute,
    env: { ...runtimeEnv(), ...env },
  });
}

/** Builds into `out/`; what needs a build stands in a later stage. */
async function buildApp(env) {
  const { code, output } = await build(env);
  return asOutcome(code, output);
}

const layered = ['electron', 'renderer', 'shared', 'test', 'scripts'];

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {(env: Record<string, string>) => Promise<Outcome>} run
 * @property {number} [screens] how many screens it needs
 */

/**
 * The stages one after another; the checks of a stage run beside each other, one a core, in this order: the longest first.
 *
 * @type {readonly (readonly Check[])[]}
 */
export const stages = [
  [
    { name: 'build', run: buildApp },
    { name: 'types', run: single(() => toolScript('typescript-7', 'tsc'), ['--noEmit']) },
    { name: 'layers', run: single(() => toolScript('dependency-cruiser', 'depcruise'), layered) },
    { name: 'unused', run: single(() => toolScript('knip'), []) },
    { name: 'format', run: single(() => toolScript('oxfmt'), ['--check']) },
    { name: 'lint', run: single(() => toolScript('oxlint'), ['--deny-warnings']) },
    { name: 'lockfile', run: single(() => inRoot('scripts', 'lockfile.mjs'), ['--check']) },
  ],
  [{ name: 'unit', run: vitest('unit', ['unit', 'integration']) }],
  // The faults wait for the disk and for processes that they end: there is room for what only reckons.
  [
    { name: 'faults', screens: 1, run: faults },
    { name: 'security', run: vitest('security', ['security']) },
  ],
  [{ name: 'security-app', screens: SCREENS, run: playwright('security', 20 * minute) }],
  [{ name: 'e2e', screens: SCREENS, run: playwright('e2e', 60 * minute) }],
  [{ name: 'packaged', screens: 1, run: playwright('packaged', 15 * minute) }],
];

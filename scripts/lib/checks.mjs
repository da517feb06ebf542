/**
 * What `npm test` runs, in order. A check either counts as one, or counts the tests in the report that it writes.
 */
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { inRoot, readJson, toolScript } from './paths.mjs';
import { runTool } from './processes.mjs';
import { runtimeEnv } from './runtime.mjs';

const minute = 60_000;

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} output what the tool said
 */

/** A tool whose exit code is the whole answer. */
async function single(script, args) {
  const { code, output } = await runTool(script, args, { capture: true, timeoutMs: 10 * minute });
  return asOutcome(code, output);
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

function readVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  };
}

function readPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/** The tests of some of Vitest's projects, counted from a report of the check's own. */
function vitest(check, projects) {
  const chosen = projects.map((project) => `--project=${project}`);
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=test-results/${check}.json`];
  return () =>
    counted(toolScript('vitest'), ['run', ...chosen, ...reports], {
      report: `${check}.json`,
      read: readVitest,
      timeoutMs: 20 * minute,
    });
}

function playwright(project, timeoutMs) {
  return ({ display }) =>
    counted(toolScript('@playwright/test', 'playwright'), ['test', `--project=${project}`, '--reporter=line,json'], {
      report: `${project}.json`,
      read: readPlaywright,
      timeoutMs,
      env: {
        ...runtimeEnv(),
        ...display,
        PLAYWRIGHT_JSON_OUTPUT_FILE: inRoot('test-results', `${project}.json`),
      },
    });
}

/** The fault bench in the form that runs anywhere in about two minutes; `npm run faults` is the whole of it. */
function faults({ display }) {
  const aliases = pathToFileURL(inRoot('scripts', 'lib', 'aliases.mjs')).href;
  const reportFile = inRoot('test-results', 'faults.json');
  const args = [aliases, inRoot('test', 'faults', 'run.ts'), '--short', '--report', reportFile];
  return counted('--import', args, {
    report: 'faults.json',
    read: ({ passed, failed, skipped }) => ({ passed, failed, skipped }),
    timeoutMs: 15 * minute,
    env: { ...runtimeEnv(), ...display },
  });
}

/** @type {readonly { name: string, display?: true, run: (context: { display: object }) => Promise<Outcome> }[]} */
export const checks = [
  {
    name: 'build',
    run: async () => {
      const { code, output } = await build();
      return asOutcome(code, output);
    },
  },
  { name: 'lockfile', run: () => single(inRoot('scripts', 'lockfile.mjs'), ['--check']) },
  { name: 'format', run: () => single(toolScript('oxfmt'), ['--check']) },
  { name: 'lint', run: () => single(toolScript('oxlint'), ['--deny-warnings']) },
  { name: 'types', run: () => single(toolScript('typescript', 'tsc'), ['--noEmit']) },
  {
    name: 'layers',
    run: () =>
      single(toolScript('dependency-cruiser', 'depcruise'), ['electron', 'renderer', 'shared', 'test', 'scripts']),
  },
  { name: 'unused', run: () => single(toolScript('knip'), []) },
  { name: 'unit', run: vitest('unit', ['unit', 'integration']) },
  { name: 'security', run: vitest('security', ['security']) },
  { name: 'faults', display: true, run: faults },
  { name: 'security-app', display: true, run: playwright('security', 10 * minute) },
  { name: 'e2e', display: true, run: playwright('e2e', 30 * minute) },
  { name: 'packaged', display: true, run: playwright('packaged', 15 * minute) },
];

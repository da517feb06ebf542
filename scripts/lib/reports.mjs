/**
 * What the reports of the test runners say: the counts, and each test that failed with its reason. A long run ends by telling the
 * failures once more, where whoever reads only its end finds them.
 */
import { stripVTControlCharacters } from 'node:util';

/** Lines of one failure that are told again; the whole stands where the check ended. */
const LINES = 20;

/**
 * @typedef {object} Told
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} failures each with the title of its test and the beginning of its reason
 */

function failure(title, reasons) {
  const lines = stripVTControlCharacters(reasons.join('\n')).trimEnd().split('\n');
  const shown = lines.length > LINES ? [...lines.slice(0, LINES), '…'] : lines;
  return [title, ...shown.map((line) => `  ${line}`.trimEnd())].join('\n');
}

/** @returns {Told} what Vitest's report in JSON says */
export function readVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults = [] }) {
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    // A file that could not be loaded holds no test.
    if (failed.length === 0) return status === 'failed' ? [failure(name, [message])] : [];
    return failed.map((test) => failure(`${name}: ${test.fullName}`, test.failureMessages));
  });
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests, failures };
}

function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

/** @returns {Told} what Playwright's report in JSON says */
export function readPlaywright({ stats, errors, suites = [] }) {
  const failures = suites.flatMap(specsOf).flatMap(({ file, line, title, tests }) =>
    tests.flatMap(({ results }) => {
      const reasons = results.flatMap((result) => result.errors.map(({ message }) => message ?? ''));
      return reasons.length > 0 ? [failure(`${file}:${line} › ${title}`, reasons)] : [];
    }),
  );
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    failures: [...failures, ...errors.map(({ message }) => failure('Playwright', [message ?? '']))],
  };
}

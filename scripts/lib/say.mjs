/**
 * What the developer scripts print. Progress goes to standard error so that standard output stays free for a command's own result.
 */

/** An expected failure: a sentence that names the place, and the remedy. Shown without a stack. */
export class ScriptError extends Error {
  /**
   * @param {string} message what failed, and where
   * @param {string} remedy what the reader can do about it
   * @param {{ cause?: unknown }} [options]
   */
  constructor(message, remedy, options) {
    super(message, options);
    this.name = 'ScriptError';
    this.remedy = remedy;
  }
}

/** Prints one progress line. */
export function say(text) {
  process.stderr.write(`• ${text}\n`);
}

/** Runs a script's main function; an expected failure ends in two plain lines and exit code 1. */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    process.stderr.write(`\n✗ ${error.message}\n  ${error.remedy.replaceAll('\n', '\n  ')}\n`);
    process.exitCode = 1;
  }
}

/** Seconds since `startedAt` (milliseconds of `performance.now()`), such as `3.4 s`. */
export function seconds(startedAt) {
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
}

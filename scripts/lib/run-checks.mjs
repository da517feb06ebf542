/**
 * Running checks side by side, each in surroundings of its own, and telling how each ended. What a check said is kept until it has ended,
 * so that no two outputs mingle.
 */
import { availableParallelism } from 'node:os';
import { withDisplay } from './display.mjs';
import { seconds } from './say.mjs';
import { withTemporaryFolder } from './temporary.mjs';

/** A check that has left files behind has failed, unless it has failed already: what breaks off cannot clear away. */
function judge(outcome, left) {
  if (left.length === 0 || outcome.failed > 0) return outcome;
  const output = `${outcome.output}\nLeft behind in the temporary folder:\n  ${left.join('\n  ')}\n`;
  return { ...outcome, failed: 1, output };
}

async function runCheck(check) {
  const startedAt = performance.now();
  process.stdout.write(`▶ ${check.name} …\n`);
  const { result, left } = await withTemporaryFolder((folder) =>
    check.screens === undefined
      ? check.run(folder)
      : withDisplay((display) => check.run({ ...folder, ...display }), check.screens),
  );
  const outcome = judge(result, left);
  if (outcome.failed > 0) process.stdout.write(`${outcome.output.trimEnd()}\n`);
  const skipped = outcome.skipped > 0 ? `, ${outcome.skipped} skipped` : '';
  const sign = outcome.failed > 0 ? '✗' : '✓';
  process.stdout.write(
    `${sign} ${check.name}: ${outcome.passed} ok, ${outcome.failed} not ok${skipped} (${seconds(startedAt)})\n`,
  );
  return { ...outcome, name: check.name };
}

/**
 * Runs checks beside each other, one a core, each to its end.
 *
 * @param {readonly import('./checks.mjs').Check[]} checks in the order in which they are begun
 * @returns {Promise<readonly (import('./checks.mjs').Outcome & { readonly name: string })[]>}
 */
export async function runBeside(checks) {
  const waiting = [...checks];
  const outcomes = [];
  async function work() {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift())
      outcomes.push(await runCheck(check));
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return outcomes;
}

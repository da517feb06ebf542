/**
 * `npm test`: sets up what is missing, then runs every check there is, each to its end, and closes with the line
 * `N passed, N failed`. `npm test -- --only lint,unit` runs a part.
 */
import { stages } from './lib/checks.mjs';
import { runBeside } from './lib/run-checks.mjs';
import { ScriptError, runMain, say, seconds } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

/** The stages with the checks that were asked for. */
function chosenStages(args) {
  const known = stages.flat().map(({ name }) => name);
  const [option, value] = args[0]?.startsWith('--only=') ? args[0].split('=') : args;
  if (option === undefined) return stages;
  const names = option === '--only' && value !== undefined ? value.split(',') : [];
  const wrong = names.filter((name) => !known.includes(name));
  if (names.length === 0 || wrong.length > 0) {
    throw new ScriptError(
      `"npm test" does not know: ${wrong.length > 0 ? wrong.join(', ') : args.join(' ')}.`,
      `Say, for example: npm test -- --only lint,unit\nThe checks are: ${known.join(',')}`,
    );
  }
  return stages.map((stage) => stage.filter(({ name }) => names.includes(name)));
}

/** Failures that are told once more at the end. */
const MOST = 20;

/** The failures of a check, or the end of what it said where it names none. */
function told({ name, failures = [], output }) {
  return failures.length > 0 ? failures : [`${name}\n${output.trimEnd().split('\n').slice(-20).join('\n')}`];
}

await runMain(async () => {
  const startedAt = performance.now();
  const chosen = chosenStages(process.argv.slice(2));
  const setUpCode = await setUp();
  if (setUpCode !== 0) {
    process.stdout.write('0 passed, 1 failed\n');
    return setUpCode;
  }
  const total = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  for (const stage of chosen) {
    for (const outcome of await runBeside(stage)) {
      for (const key of Object.keys(total)) total[key] += outcome[key];
      if (outcome.failed > 0) failures.push(...told(outcome));
    }
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  if (failures.length > 0) process.stdout.write(`What failed:\n${failures.slice(0, MOST).join('\n')}\n`);
  say(`All checks took ${seconds(startedAt)}.`);
  process.stdout.write(`${total.passed} passed, ${total.failed} failed${skipped}\n`);
  return total.failed > 0 ? 1 : 0;
});

/**
 * `npm test`: sets up what is missing, then runs every check there is, each to its end, and closes with the line
 * `N passed, N failed`. `npm test -- --only lint,unit` runs a part.
 */
import { withDisplay } from './lib/display.mjs';
import { checks } from './lib/checks.mjs';
import { ScriptError, runMain, say, seconds } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

function chosenChecks(args) {
  const known = checks.map(({ name }) => name).join(',');
  const [option, value] = args[0]?.startsWith('--only=') ? args[0].split('=') : args;
  if (option === undefined) return checks;
  const names = option === '--only' && value !== undefined ? value.split(',') : [];
  const wrong = names.filter((name) => !checks.some((check) => check.name === name));
  if (names.length === 0 || wrong.length > 0) {
    throw new ScriptError(
      `"npm test" does not know: ${wrong.length > 0 ? wrong.join(', ') : args.join(' ')}.`,
      `Say, for example: npm test -- --only lint,unit\nThe checks are: ${known}`,
    );
  }
  return checks.filter(({ name }) => names.includes(name));
}

async function runCheck(check) {
  const startedAt = performance.now();
  process.stdout.write(`▶ ${check.name} …\n`);
  const outcome = check.display
    ? await withDisplay((display) => check.run({ display }))
    : await check.run({ display: {} });
  if (outcome.failed > 0) process.stdout.write(`${outcome.output.trimEnd()}\n`);
  const skipped = outcome.skipped > 0 ? `, ${outcome.skipped} skipped` : '';
  const sign = outcome.failed > 0 ? '✗' : '✓';
  process.stdout.write(
    `${sign} ${check.name}: ${outcome.passed} ok, ${outcome.failed} not ok${skipped} (${seconds(startedAt)})\n`,
  );
  return outcome;
}

await runMain(async () => {
  const startedAt = performance.now();
  const chosen = chosenChecks(process.argv.slice(2));
  const setUpCode = await setUp();
  if (setUpCode !== 0) {
    process.stdout.write('0 passed, 1 failed\n');
    return setUpCode;
  }
  const outcomes = [];
  for (const check of chosen) outcomes.push(await runCheck(check));
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const outcome of outcomes) {
    for (const key of Object.keys(total)) total[key] += outcome[key];
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  say(`All checks took ${seconds(startedAt)}.`);
  process.stdout.write(`${total.passed} passed, ${total.failed} failed${skipped}\n`);
  return total.failed > 0 ? 1 : 0;
});

/**
 * `npm run security`: every attempt of `test/security` in its full form, and a table of what was tried and found. Takes several
 * minutes. Expects set-up and a fresh build; the short form is part of `npm test`.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { SCREENS, withDisplay } from './lib/display.mjs';
import { inRoot, toolScript } from './lib/paths.mjs';
import { runTool } from './lib/processes.mjs';
import { runtimeEnv } from './lib/runtime.mjs';
import { runMain } from './lib/say.mjs';

const FIGURES = inRoot('test-results', 'security.jsonl');

function printFigures() {
  const lines = existsSync(FIGURES) ? readFileSync(FIGURES, 'utf8').trim().split('\n') : [];
  const rows = lines.map((line) => JSON.parse(line)).sort((one, other) => one.item.localeCompare(other.item));
  process.stdout.write('\nitem  tried → found\n');
  for (const { item, tried, found } of rows) process.stdout.write(`${item.padEnd(5)} ${tried} → ${found}\n`);
}

await runMain(() =>
  withDisplay(async (display) => {
    rmSync(FIGURES, { force: true });
    const env = { ...runtimeEnv(), ...display, SILHEOMJANG_SECURITY: 'full' };
    const core = await runTool(toolScript('vitest'), ['run', '--project=security', '--maxWorkers=100%'], { env });
    const app = await runTool(toolScript('@playwright/test', 'playwright'), ['test', '--project=security'], { env });
    printFigures();
    return core.code === 0 ? app.code : core.code;
  }, SCREENS),
);

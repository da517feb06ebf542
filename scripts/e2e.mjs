/**
 * `npm run e2e -- [arguments of "playwright test"]`: end-to-end tests in real Electron, on a virtual screen when the
 * machine has none. Expects set-up and a fresh build; `npm test` does all three.
 */
import { SCREENS, withDisplay } from './lib/display.mjs';
import { toolScript } from './lib/paths.mjs';
import { runTool } from './lib/processes.mjs';
import { runMain } from './lib/say.mjs';

await runMain(() =>
  withDisplay(async (env) => {
    const args = ['test', ...process.argv.slice(2)];
    const { code } = await runTool(toolScript('@playwright/test', 'playwright'), args, { env });
    return code;
  }, SCREENS),
);

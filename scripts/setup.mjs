/**
 * `npm run setup`: installs whatever this clone still lacks (packages, the project's Node, Electron, and on Debian as
 * root the system packages). Runs on the machine's own Node, 20 or newer.
 */
import { runMain, say } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

await runMain(async () => {
  const code = await setUp();
  if (code === 0) say('Everything is set up.');
  return code;
});

/** `out/` as the sources are now: built when something has changed since. */
import { build, buildIsCurrent } from './build.mjs';
import { ScriptError, say, seconds } from './say.mjs';

export async function ensureBuilt() {
  if (buildIsCurrent()) return;
  const startedAt = performance.now();
  say('Building the app …');
  const { code, output } = await build();
  if (code !== 0) {
    throw new ScriptError(
      `The app could not be built.\n${output.trim()}`,
      'Mend what the message names, then run the same command again.',
    );
  }
  say(`Built (${seconds(startedAt)}).`);
}

/** Where a clone may lie. */
import { root } from './paths.mjs';
import { ScriptError } from './say.mjs';

/**
 * Refuses a folder whose path has a `#` or `?`: the build takes paths for addresses, and what follows these for no part of them.
 * @param {string} [folder] absolute
 */
export function checkPlace(folder = root) {
  const [sign] = folder.match(/[#?]/u) ?? [];
  if (sign === undefined) return;
  throw new ScriptError(
    `The path of this folder has a "${sign}", with which the app cannot be built: ${folder}`,
    `Move or rename the folder so that no part of its path has a "${sign}", then run the same command again.`,
  );
}

/**
 * Everything that the project needs on this machine, in two stages: packages on the machine's Node, the rest on the
 * project's own.
 */
import { ensurePackages } from './packages.mjs';
import { inRoot } from './paths.mjs';
import { checkPlace } from './place.mjs';
import { runTool } from './processes.mjs';

/** Sets the clone up; quick when nothing is to do. Returns an exit code: on failure the reason has been printed. */
export async function setUp() {
  checkPlace();
  await ensurePackages();
  const { code } = await runTool(inRoot('scripts', 'lib', 'provide-runtime.mjs'));
  return code;
}

/**
 * System packages on Debian and its relatives: what Electron links against, the virtual display, the compiler. Root
 * gets them installed; anyone else is told the one command to run.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './processes.mjs';
import { ScriptError, say, seconds } from './say.mjs';

/** Each line lists the names that one package has had; the first that the machine's package lists know is taken. */
const packageNames = {
  electron: [
    ['libgtk-3-0t64', 'libgtk-3-0'],
    ['libnss3'],
    ['libgbm1'],
    ['libasound2t64', 'libasound2'],
    ['libxss1'],
    ['libxtst6'],
  ],
  display: [['xvfb']],
  compiler: [['python3'], ['make'], ['g++']],
};

/** Whether a program of this name is on the path. */
export function onPath(program) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.some((folder) => folder !== '' && existsSync(path.join(folder, program)));
}

/** The shared libraries that a program needs and the machine lacks. Linux only; empty elsewhere. */
export async function missingLibraries(program) {
  if (process.platform !== 'linux') return [];
  const { output } = await run('ldd', [program], { capture: true });
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
}

/** Debian renames packages between releases: picks the name that this release has a candidate for. */
async function resolveNames(alternatives) {
  for (const name of alternatives) {
    const { stdout } = await run('apt-cache', ['policy', name], { capture: true });
    if (/Candidate: (?!\(none\))/.test(stdout)) return name;
  }
  return alternatives.at(-1);
}

async function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Another package manager at work, such as unattended upgrades, is waited for.
  return run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { capture: true, env });
}

/**
 * Installs groups of system packages.
 *
 * @param {readonly (keyof typeof packageNames)[]} groups
 * @param {string} why what is missing, for the messages
 * @throws {ScriptError} when this user or this system cannot install them; names the command that can
 */
export async function installSystemPackages(groups, why) {
  const wanted = groups.flatMap((group) => packageNames[group]);
  if (process.platform !== 'linux' || !onPath('apt-get')) {
    throw new ScriptError(
      `${why}.`,
      `Install this system's packages for: ${wanted.map((names) => names.at(-1)).join(', ')}.`,
    );
  }
  if (process.getuid?.() !== 0) {
    const names = await Promise.all(wanted.map(resolveNames));
    throw new ScriptError(
      `${why}, and only root can install system packages.`,
      `Run once: sudo apt-get update && sudo apt-get install --no-install-recommends ${names.join(' ')}`,
    );
  }
  const startedAt = performance.now();
  say(`${why}: installing system packages …`);
  const updated = await apt(['update']);
  const names = await Promise.all(wanted.map(resolveNames));
  const installed = await apt(['install', '--yes', '--no-install-recommends', ...names]);
  if (installed.code !== 0) {
    const log = `${updated.code === 0 ? '' : updated.output}${installed.output}`;
    throw new ScriptError(
      `System packages could not be installed (${names.join(' ')}).\n${log.trim()}`,
      "Make Debian's package servers reachable, then run the same command again.",
    );
  }
  say(`System packages installed (${seconds(startedAt)}).`);
}

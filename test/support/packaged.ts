/** Builds the unpacked app as `npm run package:dir` does, and finds its program. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** Debian's `nobody`: owns nothing and may do nothing. */
const NOBODY = 65_534;

/** Where electron-builder leaves the program, by system. The folder of a Mac build names its processor. */
const PROGRAMS = [
  'linux-unpacked/silheomjang',
  'linux-arm64-unpacked/silheomjang',
  'win-unpacked/silheomjang.exe',
  'win-arm64-unpacked/silheomjang.exe',
  'mac/실험장.app/Contents/MacOS/실험장',
  'mac-arm64/실험장.app/Contents/MacOS/실험장',
];

/**
 * Builds the shipped app, or the test build, which differs only in leaving Node's inspector on. Takes a few seconds.
 *
 * @returns the program's absolute path
 */
export async function packageApp(kind: 'shipped' | 'test'): Promise<string> {
  const args = ['--dir', ...(kind === 'test' ? ['--test-build'] : [])];
  await run(process.execPath, [path.join(root, 'scripts/package.mjs'), ...args], { cwd: root });
  const output = path.join(root, 'dist', ...(kind === 'test' ? ['test'] : []));
  const program = PROGRAMS.map((place) => path.join(output, place)).find((place) => existsSync(place));
  if (program === undefined) throw new Error(`electron-builder left no program that is known in ${output}`);
  return program;
}

export interface Unprivileged {
  /** Starts the copied program as a user without rights; takes the program's arguments. */
  readonly program: string;
  readonly userData: string;
}

/**
 * Root cannot have Chromium's sandbox, so root's tests of it run a copy of the program as another user. Linux only.
 *
 * @param program from {@link packageApp}
 * @param folder an empty folder that other users can reach; everything is put there
 */
export async function unprivilegedCopy(program: string, folder: string): Promise<Unprivileged> {
  const copy = path.join(folder, 'app');
  await cp(path.dirname(program), copy, { recursive: true });
  // As an installed package has it: the helper builds the sandbox where the kernel forbids user namespaces.
  await chmod(path.join(copy, 'chrome-sandbox'), 0o4755);
  const home = path.join(folder, 'home');
  const userData = path.join(home, 'data');
  await mkdir(userData, { recursive: true });
  for (const place of [home, userData]) await chown(place, NOBODY, NOBODY);
  await chmod(folder, 0o755);
  const starter = path.join(folder, 'start');
  const user = `setpriv --reuid=${NOBODY} --regid=${NOBODY} --clear-groups`;
  await writeFile(
    starter,
    `#!/bin/sh\ncd "${home}" && HOME="${home}" exec ${user} "${path.join(copy, path.basename(program))}" "$@"\n`,
    { mode: 0o755 },
  );
  return { program: starter, userData };
}

export async function temporaryFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'silheomjang-packaged-'));
}

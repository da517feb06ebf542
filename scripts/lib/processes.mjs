/**
 * Starting other programs. Nothing started here outlives the script: a timeout, an interrupt or the end of the script
 * stops the whole process group.
 */
import { existsSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inRoot, toolNode } from './paths.mjs';

const grouped = process.platform !== 'win32';
const running = new Set();

/** How long an interrupted program has to undo what it has begun (mounts, temporary folders). */
const GRACE_MS = 15_000;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, async () => {
    const ended = [...running].map((child) => once(child, 'close'));
    for (const child of running) stopGroup(child, 'SIGTERM');
    await Promise.race([Promise.all(ended), pause(GRACE_MS)]);
    process.exit(signal === 'SIGINT' ? 130 : 143);
  });
}
process.once('exit', () => {
  for (const child of running) stopGroup(child, 'SIGKILL');
});

/** Sends a signal to a child and to everything that it started. */
function stopGroup(child, signal) {
  try {
    if (grouped && child.ownGroup) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It has already ended.
  }
}

/**
 * Runs a program to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {object} [options]
 * @param {NodeJS.ProcessEnv} [options.env] the whole environment; this process's own when left out
 * @param {string} [options.cwd] the clone's top folder when left out
 * @param {number} [options.timeoutMs] after this long the process group is stopped
 * @param {boolean} [options.capture] collect the output instead of passing it through
 * @param {boolean} [options.shell] needed on Windows for `npm.cmd`
 * @returns {Promise<{ code: number, output: string, stdout: string, timedOut: boolean }>} `output` holds both streams in
 *   order of arrival; `code` is 127 when the program could not be started and 124 after a timeout
 */
export function run(command, args, options = {}) {
  const { env, cwd = inRoot(), timeoutMs, capture = false, shell = false } = options;
  return new Promise((resolve) => {
    // An interactive child must stay in the terminal's group, or Ctrl+C and job control would not reach it.
    const ownGroup = grouped && capture;
    const child = spawn(command, args, {
      cwd,
      env: env ?? process.env,
      shell,
      detached: ownGroup,
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    child.ownGroup = ownGroup;
    running.add(child);
    let output = '';
    let stdout = '';
    let timedOut = false;
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      stdout += text;
      output += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    const timers = [];
    if (timeoutMs !== undefined) {
      timers.push(
        setTimeout(() => {
          timedOut = true;
          stopGroup(child, 'SIGTERM');
          timers.push(setTimeout(stopGroup, 5_000, child, 'SIGKILL'));
        }, timeoutMs),
      );
    }
    function end(code) {
      for (const timer of timers) clearTimeout(timer);
      if (ownGroup) stopGroup(child, 'SIGKILL');
      running.delete(child);
      resolve({ code: timedOut ? 124 : code, output, stdout, timedOut });
    }
    child.once('error', (error) => {
      output += `${error.message}\n`;
      end(127);
    });
    child.once('close', (code, signal) => end(code ?? (signal === null ? 1 : 128)));
  });
}

/** This process's environment with the project's own Node and tools first on the path. */
export function toolEnv(extra = {}) {
  const env = { ...process.env };
  // Windows spells it `Path`; two spellings in one environment would leave the choice to chance.
  const pathKey = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  env[pathKey] = [path.dirname(toolNode), inRoot('node_modules', '.bin'), env[pathKey]]
    .filter(Boolean)
    .join(path.delimiter);
  return { ...env, ...extra };
}

/** Runs a JavaScript file on the project's own Node; options as for {@link run}. */
export function runTool(script, args = [], options = {}) {
  return run(toolNode, [script, ...args], { ...options, env: toolEnv(options.env) });
}

/** The Node that runs this; the machine's own where an installation has meanwhile removed it with the packages of before. */
export function presentNode() {
  return existsSync(process.execPath) ? process.execPath : 'node';
}

/** Runs the machine's npm; options as for {@link run}. */
export function runNpm(args, options = {}) {
  const npmCli = process.env.npm_execpath;
  // Another package manager that started this script names itself there too.
  if (npmCli !== undefined && path.basename(npmCli) === 'npm-cli.js')
    return run(presentNode(), [npmCli, ...args], options);
  const windows = process.platform === 'win32';
  return run(windows ? 'npm.cmd' : 'npm', args, { ...options, shell: windows });
}

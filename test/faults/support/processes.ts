/** Programs that a rig starts. Each is the head of a process group of its own, and none outlives the bench. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '../../..');
const running = new Set<ChildProcess>();
const undoings = new Set<() => void>();

/** Whether a program is on the path. */
export function hasProgram(name: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, name)));
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end and takes what it says. */
export function runProgram(command: string, args: readonly string[], input?: string): Ended {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  });
  return { code: status, stdout: stdout ?? '', stderr: `${stderr ?? ''}${error?.message ?? ''}` };
}

/** What leads plain Node to a program of `test/faults/child`, perhaps with another loaded first (`before+name`). */
export function childArgs(name: string, ...args: readonly string[]): readonly string[] {
  const aliases = pathToFileURL(join(root, 'scripts', 'lib', 'aliases.mjs')).href;
  const programs = name.split('+').map((each) => join(root, 'test', 'faults', 'child', each));
  const before = programs.slice(0, -1).flatMap((program) => ['--import', pathToFileURL(program).href]);
  const node = ['--disable-warning=ExperimentalWarning', '--import', aliases, ...before];
  return [...node, programs.at(-1) ?? '', ...args];
}

export interface Child {
  readonly pid: number;
  /** Complete lines of standard output, as they come. */
  readonly lines: readonly string[];
  readonly ended: Promise<Ended>;
  /** Resolves with the first line that fits; undefined when the program ends before. */
  saw(fits: (line: string) => boolean): Promise<string | undefined>;
  /** Stands still, with no call to the system under way, until it is let go on. Answers whether it does: not once it has ended. */
  stop(): Promise<boolean>;
  goOn(): void;
  /** SIGKILL to the whole group. */
  kill(): void;
}

/** Starts a program in a group of its own. The addon for Electron is kept from it: it is plain Node. */
export function start(command: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): Child {
  const { SILHEOMJANG_SQLITE_BINDING: _binding, ...inherited } = process.env;
  const env = { ...inherited, ...more };
  const child = spawn(command, args, { cwd: root, detached: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  let [stdout, stderr, rest] = ['', '', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    for (const look of waiting) look();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<Ended>((done) => {
    child.once('error', (error) => done({ code: 127, stdout, stderr: error.message }));
    child.once('close', (code) => {
      running.delete(child);
      done({ code, stdout, stderr });
      for (const look of waiting) look();
    });
  });
  return {
    pid: child.pid ?? 0,
    lines,
    ended,
    saw(fits) {
      return new Promise((found) => {
        function look(): void {
          const line = lines.find(fits);
          if (line === undefined && running.has(child)) return;
          waiting.delete(look);
          found(line);
        }
        waiting.add(look);
        look();
      });
    },
    async stop() {
      child.kill('SIGSTOP');
      // Each thread ends the call that it is in before it stops.
      while (running.has(child)) {
        if (threadStates(child.pid).every((state) => state === 'T')) return true;
        await pause(1);
      }
      return false;
    },
    goOn: () => void child.kill('SIGCONT'),
    kill: () => killGroup(child.pid),
  };
}

/** What the threads of a process are doing, by the system's letters (Linux). */
function threadStates(pid: number | undefined): readonly string[] {
  const folder = `/proc/${pid}/task`;
  try {
    return readdirSync(folder).map((thread) => {
      const text = readFileSync(join(folder, thread, 'stat'), 'utf8');
      // The name before it, in brackets, may hold anything.
      return text.slice(text.lastIndexOf(')') + 2, text.lastIndexOf(')') + 3);
    });
  } catch {
    // One ended meanwhile; the whole process may have, and is then seen as ended.
    return ['?'];
  }
}

export function startChild(name: string, ...args: readonly string[]): Child {
  return start(process.execPath, childArgs(name, ...args), { NODE_COMPILE_CACHE: compileCache() });
}

let cache: string | undefined;

/**
 * Where Node keeps the core compiled. A program that is killed leaves nothing there, so one that is not goes through everything first:
 * hundreds of children then start in a third of the time.
 */
function compileCache(): string {
  if (cache !== undefined) return cache;
  cache = mkdtempSync(join(tmpdir(), 'silheomjang-compiled-'));
  const folder = cache;
  undoAtEnd(() => rmSync(folder, { recursive: true, force: true }));
  const env = { ...process.env, NODE_COMPILE_CACHE: folder };
  spawnSync(process.execPath, childArgs('warm.ts'), { cwd: root, env, stdio: 'ignore' });
  return folder;
}

/** SIGKILL to a process and to everything that it started. */
export function killGroup(pid: number | undefined): void {
  if (pid === undefined || pid === 0) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has already ended.
  }
}

/** Something to be undone (a mount) even when the bench is interrupted; returns the undoing, which works once. */
export function undoAtEnd(undo: () => void): () => void {
  function once(): void {
    if (!undoings.delete(once)) return;
    undo();
  }
  undoings.add(once);
  return once;
}

/** Ends what is still running and undoes what is still mounted. */
export function stopEverything(): void {
  for (const child of running) killGroup(child.pid);
  for (const undo of [...undoings].toReversed()) undo();
}

export function pause(ms: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, ms);
  });
}

/** System calls that fail on demand, by `strace -e inject`. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { childArgs, start } from './processes.ts';

export interface FailingCall {
  /** Names as strace knows them; they are counted together, thread by thread. */
  readonly calls: string;
  readonly error: string;
}

export const FAILING_CALLS: readonly FailingCall[] = [
  { calls: 'fsync,fdatasync', error: 'EIO' },
  { calls: 'pwrite64', error: 'ENOSPC' },
  { calls: 'pwrite64', error: 'EIO' },
  { calls: 'write', error: 'ENOSPC' },
  { calls: 'rename', error: 'EACCES' },
  { calls: 'openat', error: 'EMFILE' },
  { calls: 'openat', error: 'EACCES' },
  { calls: 'unlink', error: 'EPERM' },
  { calls: 'ftruncate', error: 'EIO' },
];

export interface Traced {
  readonly code: number | null;
  readonly lines: readonly string[];
  readonly stderr: string;
  /** Lines of strace: thread, call, arguments with paths, result. */
  readonly calls: readonly string[];
}

/** Runs a child with one call failing; with `failing` null nothing fails, and the log tells which calls there are. */
export async function runTraced(
  log: string,
  child: readonly [program: string, ...args: readonly string[]],
  failing: (FailingCall & Spot) | null,
): Promise<Traced> {
  rmSync(log, { force: true });
  const watched = failing?.calls ?? [...new Set(FAILING_CALLS.flatMap(({ calls }) => calls.split(',')))].join(',');
  const inject = failing === null ? [] : ['-e', `inject=${failing.calls}:error=${failing.error}:when=${failing.at}`];
  const only = typeof failing?.path === 'string' ? ['-P', failing.path] : [];
  const options = [
    '-f',
    '--seccomp-bpf',
    '-y',
    '-qq',
    '-s',
    '300',
    '-e',
    `trace=${watched}`,
    ...only,
    ...inject,
    '-o',
    log,
  ];
  const [program, ...args] = child;
  const { lines, ended } = start('strace', [...options, process.execPath, ...childArgs(program, ...args)]);
  const { code, stderr } = await ended;
  return { code, lines, stderr, calls: existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [] };
}

/** Where a call is made: on which file, and as the how-manieth of its thread; without a file it is counted over all of them. */
export interface Spot {
  readonly at: number;
  readonly path: string | null;
}

/** Drafts have the number of their process in their name, which is another one in the next run. */
const PASSING = /\.\d+\.part/;

/** Where one of the calls touches something below the folder. */
export function spotsBelow(traced: Traced, { calls }: FailingCall, folder: string): readonly Spot[] {
  const names = new Set(calls.split(','));
  const counts = new Map<string, number>();
  const found = new Map<string, Spot>();
  function count(key: string): number {
    const at = (counts.get(key) ?? 0) + 1;
    counts.set(key, at);
    return at;
  }
  for (const line of traced.calls) {
    const [, thread = '', name = ''] = /^(\d+) +(\w+)\(/.exec(line) ?? [];
    if (!names.has(name)) continue;
    const overall = count(thread);
    const from = line.indexOf(folder);
    if (from === -1) continue;
    const path = line.slice(from).split(/[">]/)[0] ?? '';
    const spot = PASSING.test(path) ? { at: overall, path: null } : { at: count(`${thread} ${path}`), path };
    found.set(`${spot.at} ${spot.path}`, spot);
  }
  return [...found.values()];
}

/** Whether the failure fell on something below the folder, and not (also) on a file of the runtime, which may not survive it. */
export function hitBelow(traced: Traced, folder: string): boolean {
  const failed = traced.calls.filter((line) => line.includes('(INJECTED)'));
  return failed.length > 0 && failed.every((line) => line.includes(folder));
}

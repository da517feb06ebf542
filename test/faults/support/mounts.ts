/** File systems that a rig can fill or turn read-only: Linux and root only. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram, undoAtEnd } from './processes.ts';
import type { Ended } from './processes.ts';

/** Runs a program whose failure ends the rig. */
export function must(command: string, ...args: readonly string[]): Ended {
  const ended = runProgram(command, args);
  const { code, stderr } = ended;
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr.trim() || `exit code ${code}`}`);
  return ended;
}

export interface Mount {
  readonly path: string;
  /** Once; also done when the bench is interrupted. */
  unmount(): void;
}

function mounted(path: string, ...args: readonly string[]): Mount {
  mkdirSync(path, { recursive: true });
  must('mount', ...args, path);
  function unmount(): void {
    // After an interrupt somebody may still be in there: the place goes at once, the rest with its last user.
    if (runProgram('umount', [path]).code !== 0) must('umount', '--lazy', path);
  }
  return { path, unmount: undoAtEnd(unmount) };
}

/** Why nothing can be mounted here; null: it can. */
export function whyNoMount(folder: string): string | null {
  if (process.platform !== 'linux') return 'needs Linux';
  if (process.getuid?.() !== 0) return 'needs root';
  const path = join(folder, 'try');
  try {
    mountMemory(path, '1m').unmount();
    return null;
  } catch (error) {
    return `nothing can be mounted: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** A file system in memory of the given size (`12m`). */
export function mountMemory(path: string, size: string): Mount {
  return mounted(path, '-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs');
}

/** Another view of a folder, in which nothing can be written. */
export function mountReadOnly(folder: string, path: string): Mount {
  const mount = mounted(path, '--bind', folder);
  must('mount', '-o', 'remount,ro,bind', path);
  return mount;
}

/** The file system that is in a file. */
export function mountImage(path: string, image: string): Mount {
  return mounted(path, '-o', 'loop', image);
}

/**
 * A private copy of a library file, to look at what may not be opened itself. The file and its write-ahead log are only read; the copy
 * lies in a folder that nobody else may enter, and goes when the looking ends.
 */
import { constants, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { chmod, copyFile, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../base/app-error.ts';
import { asFileError } from '../base/files.ts';

export interface TakenCopy {
  /** Absolute path of the copied database; its log stands beside it. */
  readonly file: string;
  /** The folder of the copy alone. */
  readonly folder: string;
}

const PREFIX = 'silheomjang-view-';
const ATTEMPTS = 3;

/**
 * Copies into a fresh folder under `folder`. Throws `library.inUse` while another process keeps writing, `library.missing`, `file.*` when
 * the copy finds no place; nothing is left behind then.
 */
export async function takeCopy(file: string, folder: string): Promise<TakenCopy> {
  sweepCopies(folder);
  let made: string | undefined;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // Its own process's number says later whether somebody still looks at it. Only the user may enter.
    made = await mkdtemp(join(folder, `${PREFIX}${process.pid}-`));
    const copy = join(made, 'library.db');
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const before = stampOf(file);
      if (before === undefined) throw new AppError('library.missing', { place: file });
      await copyParts(file, copy);
      if (stampOf(file) === before) return { file: copy, folder: made };
    }
    throw new AppError('library.inUse', { place: file });
  } catch (error) {
    if (made !== undefined) dropCopy(made);
    throw asFileError(error, folder);
  }
}

export function dropCopy(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Takes away copies whose process ended without doing so. */
export function sweepCopies(folder: string): void {
  for (const name of namesIn(folder)) {
    const pid = Number(new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]);
    if (Number.isNaN(pid) || pid === process.pid || isRunning(pid)) continue;
    try {
      dropCopy(join(folder, name));
    } catch {
      // Somebody else's, or held by a program: another time.
    }
  }
}

async function copyParts(file: string, copy: string): Promise<void> {
  for (const part of ['', '-wal']) {
    await rm(copy + part, { force: true });
    if (statSync(file + part, { throwIfNoEntry: false }) === undefined) continue;
    await copyFile(file + part, copy + part, constants.COPYFILE_FICLONE);
    // A read-only file makes a read-only copy, whose log could not be brought in.
    await chmod(copy + part, 0o600);
  }
}

/** Changes whenever somebody writes; undefined when there is no file. */
function stampOf(file: string): string | undefined {
  const parts = [file, `${file}-wal`].map((part) => statSync(part, { bigint: true, throwIfNoEntry: false }));
  if (parts[0] === undefined) return undefined;
  return parts.map((part) => (part === undefined ? '-' : `${part.ino}:${part.size}:${part.mtimeNs}`)).join(' ');
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

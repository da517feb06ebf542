/**
 * What a helper needs to know of a library that misbehaves: figures, versions, settings, codes. Nothing that anybody entered and no name
 * of a person, folder or experiment; a test plants words in every field and looks for them.
 */
import { statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { release } from 'node:os';
import { readableBackups } from '@core/backup/backup-folder.ts';
import type { Core } from '@core/core.ts';
import { maskedPath } from '@core/health-check/masked-path.ts';
import { fileSystemOf } from '@core/db/place.ts';
import { AppError } from '@core/base/app-error.ts';
import { kindOf } from '@core/base/error-kind.ts';
import { app } from 'electron';
import type { LibraryState } from '@core/session/library-session.ts';
import type { AppPaths } from '../paths.ts';
import type { Log } from './log.ts';
import { codeIn } from './watch-calls.ts';

const LINES = 200;

interface Subject {
  readonly library: LibraryState;
  readonly paths: AppPaths;
  readonly log: Log;
}

export async function diagnosticReport({ library, paths, log }: Subject) {
  const { libraryFile } = paths;
  const fault = 'fault' in library ? library.fault : library.core.fault;
  return {
    report: 'silheomjang-diagnosis',
    madeAt: new Date().toISOString(),
    app: app.getVersion(),
    runtime: { electron: process.versions.electron, chrome: process.versions['chrome'], node: process.versions.node },
    system: { platform: process.platform, arch: process.arch, release: release(), locale: app.getLocale() },
    place: {
      library: maskedPath(libraryFile, dirname(paths.logs)),
      fileSystem: fileSystemOf(libraryFile) ?? 'unknown',
      freeMegabytes: freeMegabytes(libraryFile),
      bytes: { file: sizeOf(libraryFile), log: sizeOf(`${libraryFile}-wal`) },
    },
    fault: fault === null ? null : { code: fault.code, detail: codeIn(fault.params['detail']) },
    database: 'core' in library ? await databaseOf(library.core) : null,
    backups: 'core' in library ? backupFigures(library.core.workspace.backups) : null,
    log: log.last(LINES),
  };
}

/** A library that is damaged beyond these figures must not keep the rest from being told. */
async function databaseOf(core: Core) {
  try {
    return { ...core.facts(), ...(await core.examine()) };
  } catch (error) {
    return { unreadable: error instanceof AppError ? codeIn(error.params['detail']) : kindOf(error) };
  }
}

function backupFigures(folder: string) {
  return readableBackups(folder).map(({ madeAt, reason, bytes }) => ({ madeAt, reason, bytes }));
}

function sizeOf(file: string): number | null {
  try {
    return statSync(file).size;
  } catch {
    return null;
  }
}

function freeMegabytes(file: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(dirname(file));
    return Math.floor((bavail * bsize) / 1024 / 1024);
  } catch {
    return null;
  }
}

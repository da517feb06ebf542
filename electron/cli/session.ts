/** What every command shares: the words, the way out and the library, opened only while a command needs it. */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { Core } from '@core/core.ts';
import { AppError } from '@core/base/app-error.ts';
import { workspaceAround } from '@core/base/workspace.ts';
import { unlockLibrary } from '@core/backup/unlock.ts';
import { dropCopy, takeCopy } from '@core/read-only/take-copy.ts';
import { seoulDate } from '@shared/domain/civil-date.ts';
import { instantFromMillis } from '@shared/domain/units.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { CliError } from './cli-error.ts';
import type { CliLocale, Say } from './words/say.ts';

export interface Session {
  readonly say: Say;
  readonly locale: CliLocale;
  /** Folder of what ships with the app. */
  readonly resources: string;
  /** One line to standard output. */
  print(line: string): void;
  /** One line to standard error, for what was done but not wholly. */
  warn(line: string): void;
  /** The language given as `--locale`, if one was. */
  askedLocale(): CliLocale | undefined;
  /** The library as asked for, or the app's own. */
  libraryFile(): string;
  /** What opens a locked library: its passphrase or its recovery key, if one was given. */
  readonly secret: string | undefined;
}

export function today(): CivilDate {
  return seoulDate(instantFromMillis(Date.now()));
}

/** Opens the library for one action and closes it again; `make` lets it come into being, `view` shows one of a newer release read-only. */
export async function withLibrary<T>(
  session: Session,
  { make, view = false }: { readonly make: boolean; readonly view?: boolean },
  action: (core: Core) => T | Promise<T>,
): Promise<T> {
  const file = session.libraryFile();
  if (!make && !existsSync(file)) throw new CliError('noLibrary', { place: dirname(file) });
  const core = await openUnlessNewer(session, file, view);
  if (core === null) return withView(session, file, action);
  try {
    return await action(core);
  } finally {
    core.close();
  }
}

/** Null where only a newer release could open it for changes, and looking is enough. */
async function openUnlessNewer(session: Session, file: string, view: boolean): Promise<Core | null> {
  try {
    return await openLibrary(session, file);
  } catch (error) {
    if (view && error instanceof AppError && error.code === 'library.newer') return null;
    throw error;
  }
}

/** Opens the library, with the secret that was given where it is locked. Throws as `Core` and `unlockLibrary`. */
export async function openLibrary({ secret }: Session, file: string): Promise<Core> {
  try {
    return new Core({ file });
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'library.locked') || !secret) throw error;
  }
  const opened: Core[] = [];
  await unlockLibrary(workspaceAround(file), secret, () => opened.push(new Core({ file })));
  const [core] = opened;
  if (core === undefined) throw new AppError('library.locked', { place: file });
  return core;
}

/** Through a private copy that goes when the action ends; what it leaves out is said on standard error. */
async function withView<T>(session: Session, file: string, action: (core: Core) => T | Promise<T>): Promise<T> {
  const copy = await takeCopy(file, tmpdir());
  try {
    const core = new Core({ file, viewed: copy.file });
    try {
      const { version = 0, addedTables = 0, addedColumns = 0 } = core.view ?? {};
      session.warn(session.say('cli.warnings.viewed', { version, tables: addedTables, columns: addedColumns }));
      return await action(core);
    } finally {
      core.close();
    }
  } finally {
    dropCopy(copy.folder);
  }
}

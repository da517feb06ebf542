/** What every command shares: the words, the way out and the library, opened only while a command needs it. */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { Core } from '@core/core.ts';
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
}

export function today(): CivilDate {
  return seoulDate(instantFromMillis(Date.now()));
}

/** Opens the library for one action and closes it again; `make` lets it come into being. */
export async function withLibrary<T>(
  session: Session,
  { make }: { readonly make: boolean },
  action: (core: Core) => T | Promise<T>,
): Promise<T> {
  const file = session.libraryFile();
  if (!make && !existsSync(file)) throw new CliError('noLibrary', { place: dirname(file) });
  const core = new Core({ file });
  try {
    return await action(core);
  } finally {
    core.close();
  }
}

import { resolve } from 'node:path';
import { readBundleFile } from '@core/transfer/files.ts';
import type { Command } from 'commander';
import { withLibrary } from '../session.ts';
import type { Session } from '../session.ts';

export function addImport(program: Command, session: Session): void {
  program
    .command('import')
    .description(session.say('cli.import.about'))
    .argument('<file>', session.say('cli.import.file'))
    .action(async (file: string) => {
      const path = resolve(file);
      const bytes = readBundleFile(path);
      const { experimentId } = await withLibrary(session, { make: true }, (core) =>
        core.command('library.import', { bytes, file: path }),
      );
      session.print(experimentId);
    });
}

import { mergePicked, takeBundle } from '@core/session/bundle-files.ts';
import type { Command } from 'commander';
import { withBundle } from '../bundle-source.ts';
import { CliError } from '../cli-error.ts';
import { withLibrary } from '../session.ts';
import type { Session } from '../session.ts';

interface ImportOptions {
  readonly merge?: true;
  readonly copy?: true;
}

export function addImport(program: Command, session: Session): void {
  const { say } = session;
  program
    .command('import')
    .description(say('cli.import.about'))
    .argument('<file>', say('cli.import.file'))
    .option('--merge', say('cli.import.merge'))
    .option('--copy', say('cli.import.copy'))
    .action(async (file: string, { merge, copy }: ImportOptions) => {
      if (merge && copy) throw new CliError('mergeOrCopy');
      const experimentId = await withBundle(file, ({ token, read }) =>
        withLibrary(session, { make: true }, async (core) => {
          const { here, experimentId: id } = core.query('bundle.preview', { token });
          if (merge !== true || here === null) {
            return (await takeBundle(core, { token, copy: copy === true, read })).experimentId;
          }
          const { differences } = core.query('bundle.compare', { token });
          const { merged } = await mergePicked(core, { token, picks: differences.map(({ key }) => key), read });
          session.warn(say('cli.import.merged', { count: merged }));
          return id;
        }),
      );
      session.print(experimentId);
    });
}

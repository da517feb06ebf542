import { SAMPLE_NAMES, sampleName } from '@shared/contract/library.contract.ts';
import { AppError } from '@core/base/app-error.ts';
import type { Command } from 'commander';
import { withLibrary } from '../session.ts';
import type { Session } from '../session.ts';

export function addSample(program: Command, session: Session): void {
  const known = SAMPLE_NAMES.join(', ');
  program
    .command('sample')
    .description(session.say('cli.sample.about'))
    .argument('<name>', session.say('cli.sample.name', { names: known }))
    .action(async (name: string) => {
      const parsed = sampleName.safeParse(name);
      if (!parsed.success) throw new AppError('sample.unknown', { name, known });
      const { experimentId } = await withLibrary(session, { make: true }, (core) =>
        core.command('library.openSample', { name: parsed.data }),
      );
      session.print(experimentId);
    });
}

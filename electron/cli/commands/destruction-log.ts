import { instantFromMillis } from '@shared/domain/units.ts';
import type { Command } from 'commander';
import { placeFor } from '../place-for.ts';
import { withLibrary } from '../session.ts';
import type { Session } from '../session.ts';

interface LogOptions {
  readonly out: string;
  readonly readOnly?: true;
}

export function addDestructionLog(program: Command, session: Session): void {
  const { say } = session;
  program
    .command('destruction-log')
    .description(say('cli.destructionLog.about'))
    .requiredOption('--out <place>', say('cli.export.out'))
    .option('--read-only', say('cli.readOnly'))
    .action(async ({ out, readOnly }: LogOptions) => {
      const path = await withLibrary(session, { make: false, view: readOnly === true }, async (core) => {
        const { exportDestructionLog } = await import('../export-document.ts');
        const at = instantFromMillis(Date.now());
        return exportDestructionLog(core, session, { at, place: (name) => placeFor(out, name) });
      });
      session.print(path);
    });
}

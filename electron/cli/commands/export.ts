import { statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { writeFileWhole } from '@core/transfer/files.ts';
import { writeBundle } from '@core/transfer/write-bundle.ts';
import { safeFileName } from '@shared/domain/file-name.ts';
import type { Command } from 'commander';
import { CliError } from '../cli-error.ts';
import { findExperiment } from '../find-experiment.ts';
import { withLibrary } from '../session.ts';
import type { Session } from '../session.ts';
import { version } from '../version.ts';

interface ExportOptions {
  readonly bundle?: true;
  readonly out: string;
}

export function addExport(program: Command, session: Session): void {
  const { say } = session;
  program
    .command('export')
    .description(say('cli.export.about'))
    .argument('<experiment>', say('cli.export.experiment'))
    .option('--bundle', say('cli.export.bundle'))
    .requiredOption('--out <place>', say('cli.export.out'))
    .action(async (term: string, { bundle, out }: ExportOptions) => {
      if (!bundle) throw new CliError('whatToExport');
      const path = await withLibrary(session, { make: false }, (core) => {
        const { experimentId, title } = findExperiment(core, term);
        const exportedAt = new Date().toISOString();
        const content = core.query('library.bundle', { experimentId, app: version, exportedAt });
        const target = placeFor(out, safeFileName(title, 'silheomjang.json', 'experiment'));
        writeFileWhole(target, writeBundle(content));
        return target;
      });
      session.print(path);
    });
}

/** The file itself, or, when `out` is a folder, the usual name inside it. */
function placeFor(out: string, usualName: string): string {
  const path = resolve(out);
  const isFolder = out.endsWith('/') || out.endsWith(sep) || statSync(path, { throwIfNoEntry: false })?.isDirectory();
  return isFolder ? join(path, usualName) : path;
}

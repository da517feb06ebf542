import { statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Core } from '@core/core.ts';
import { writeFileWhole } from '@core/transfer/files.ts';
import { writeBundle } from '@core/transfer/write-bundle.ts';
import { safeFileName } from '@shared/domain/file-name.ts';
import { Option } from 'commander';
import type { Command } from 'commander';
import { CliError } from '../cli-error.ts';
import { findExperiment } from '../find-experiment.ts';
import { AUDIENCES, DOCUMENTS } from '../document-request.ts';
import type { DocumentRequest } from '../document-request.ts';
import { withLibrary } from '../session.ts';
import type { Session } from '../session.ts';
import { version } from '@core/app-version.ts';

interface ExportOptions extends Partial<Omit<DocumentRequest, 'locale'>> {
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
    .addOption(new Option('--document <name>', say('cli.export.document')).choices(DOCUMENTS))
    .addOption(new Option('--audience <audience>', say('cli.export.audience')).choices(AUDIENCES))
    .option('--sheet <title>', say('cli.export.sheet'))
    .option('--participants', say('cli.export.participants'))
    .requiredOption('--out <place>', say('cli.export.out'))
    .action(async (term: string, options: ExportOptions) => {
      const { bundle, document, out } = options;
      if ((bundle === undefined) === (document === undefined)) throw new CliError('whatToExport');
      const path = await withLibrary(session, { make: false }, async (core) => {
        const { experimentId, title } = findExperiment(core, term);
        if (document === undefined) return exportBundle(core, experimentId, title, out);
        // Typesetting is most of the program: loaded only when there is something to set.
        const { exportDocument } = await import('../export-document.ts');
        const request = { ...options, document, locale: session.askedLocale() };
        return exportDocument(core, session, { experimentId, request, place: (name) => placeFor(out, name) });
      });
      session.print(path);
    });
}

function exportBundle(core: Core, experimentId: string, title: string, out: string): string {
  const exportedAt = new Date().toISOString();
  const bundle = core.query('library.bundle', { experimentId, app: version, exportedAt });
  const path = placeFor(out, safeFileName(title, 'silheomjang.json', 'experiment'));
  writeFileWhole(path, writeBundle(bundle), core.file);
  return path;
}

/** The file itself, or, when `out` is a folder, the usual name inside it. */
function placeFor(out: string, usualName: string): string {
  const path = resolve(out);
  const isFolder = out.endsWith('/') || out.endsWith(sep) || statSync(path, { throwIfNoEntry: false })?.isDirectory();
  return isFolder ? join(path, usualName) : path;
}

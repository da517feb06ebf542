import { resolve } from 'node:path';
import type { Core } from '@core/core.ts';
import { saveArchive } from '@core/session/archive-folder.ts';
import { packBundle } from '@core/session/bundle-files.ts';
import { bundleEnding, writeContainer } from '@core/transfer/write-container.ts';
import { safeFileName } from '@shared/domain/file-name.ts';
import { SHEET_FORMATS } from '@shared/contract/sheet.contract.ts';
import type { SheetFormat } from '@shared/contract/sheet.contract.ts';
import { SHEET_TABLES } from '@shared/sheets/table-sheet.ts';
import { Option } from 'commander';
import type { Command } from 'commander';
import { CliError } from '../cli-error.ts';
import { findExperiment } from '../find-experiment.ts';
import { ALL, AUDIENCES, DOCUMENTS, kindsInWords } from '../document-request.ts';
import type { DocumentRequest } from '../document-request.ts';
import { isFolder, placeFor } from '../place-for.ts';
import { withLibrary } from '../session.ts';
import type { Session } from '../session.ts';
import { tablesInWords } from '../table-request.ts';
import { version } from '@core/base/app-version.ts';

interface ExportOptions extends Partial<Omit<DocumentRequest, 'locale'>> {
  readonly bundle?: true;
  readonly table?: string;
  readonly format: SheetFormat;
  readonly archive?: true;
  /** False by `--no-personal-data`. */
  readonly personalData: boolean;
  /** False by `--no-attachments`. */
  readonly attachments: boolean;
  readonly out: string;
  readonly readOnly?: true;
}

export function addExport(program: Command, session: Session): void {
  const { say } = session;
  program
    .command('export')
    .description(say('cli.export.about'))
    .argument('<experiment>', say('cli.export.experiment'))
    .option('--bundle', say('cli.export.bundle'))
    .option('--archive', say('cli.export.archive'))
    .option('--no-personal-data', say('cli.export.noPersonalData'))
    .option('--no-attachments', say('cli.export.noAttachments'))
    .addOption(
      new Option('--document <name>', say('cli.export.document', { kinds: kindsInWords(session.locale) })).choices(
        DOCUMENTS,
      ),
    )
    .option('--table <name>', say('cli.export.table', { tables: tablesInWords(session.locale, SHEET_TABLES) }))
    .addOption(new Option('--format <format>', say('cli.export.format')).choices(SHEET_FORMATS).default('xlsx'))
    .addOption(new Option('--audience <audience>', say('cli.export.audience')).choices(AUDIENCES))
    .option('--sheet <title>', say('cli.export.sheet'))
    .option('--participants', say('cli.export.participants'))
    .option('--sections <keys>', say('cli.export.sections'))
    .requiredOption('--out <place>', say('cli.export.out'))
    .option('--read-only', say('cli.readOnly'))
    .action(async (term: string, options: ExportOptions) => {
      const { bundle, archive, table, document, out, readOnly } = options;
      const asked = [bundle, archive, table, document].filter((one) => one !== undefined);
      if (asked.length !== 1) throw new CliError('whatToExport');
      if (document === ALL && (options.sheet !== undefined || options.participants)) {
        throw new CliError('onlyForCueSheet', { term: options.participants ? '--participants' : '--sheet' });
      }
      if (options.sections !== undefined && document !== 'plan')
        throw new CliError('onlyForPlan', { term: '--sections' });
      if (document === ALL && !isFolder(out)) throw new CliError('outIsNoFolder', { place: out });
      const paths = await withLibrary(session, { make: false, view: readOnly === true }, async (core) => {
        const { experimentId, title } = findExperiment(core, term);
        if (table !== undefined) {
          // A workbook needs a library of its own: loaded only when there is one to write.
          const { exportAsked } = await import('../export-tables.ts');
          return [await exportAsked(core, session, { audience: 'internal', ...options, experimentId, table })];
        }
        if (archive === true) {
          const { audience = 'internal' } = options;
          const request = {
            experimentId,
            audience,
            locale: session.askedLocale() ?? session.locale,
            parent: resolve(out),
          };
          const saved = await saveArchive(core, request);
          if (saved.bared > 0) session.warn(say('cli.warnings.bared', { count: saved.bared }));
          for (const name of saved.unbared) session.warn(say('cli.warnings.unbared', { name }));
          return [saved.path];
        }
        if (document === undefined) return [await exportBundle(core, session, { experimentId, title, ...options })];
        // Typesetting is most of the program: loaded only when there is something to set.
        const { exportDocuments } = await import('../export-document.ts');
        const request = { ...options, document, locale: session.askedLocale() };
        return exportDocuments(core, session, { experimentId, request, place: (name) => placeFor(out, name) });
      });
      for (const path of paths) session.print(path);
    });
}

interface BundleExport extends Pick<ExportOptions, 'personalData' | 'attachments' | 'out'> {
  readonly experimentId: string;
  readonly title: string;
}

async function exportBundle(core: Core, session: Session, { title, out, ...packing }: BundleExport): Promise<string> {
  const exportedAt = new Date().toISOString();
  const { experimentId, personalData, attachments } = packing;
  const sharing = { experimentId, personalData, attachments, locale: session.locale };
  const { bundle, broken } = await packBundle(core, { ...sharing, app: version, exportedAt });
  const path = placeFor(out, safeFileName(title, bundleEnding(bundle), 'experiment'));
  await writeContainer(path, bundle, { store: core.attachments, libraryFile: core.file });
  if (!personalData && core.query('bundle.hasUnknownParts', { experimentId }))
    session.warn(session.say('cli.warnings.withheld'));
  for (const { name } of broken) session.warn(session.say('cli.warnings.brokenFile', { name }));
  return path;
}

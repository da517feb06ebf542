import { importTable } from '@core/session/import-table.ts';
import { readTableFile } from '@core/sheets/read-table-file.ts';
import type { SheetFault } from '@shared/sheets/read-sheet.ts';
import { READ_TABLES } from '@shared/sheets/table-sheet.ts';
import type { Command } from 'commander';
import { CliError } from '../cli-error.ts';
import { findExperiment } from '../find-experiment.ts';
import { today, withLibrary } from '../session.ts';
import type { Session } from '../session.ts';
import { importedTable, tablesInWords } from '../table-request.ts';
import type { Say } from '../words/say.ts';

/** What could not be read, each with its place. Nothing was stored. */
export class UnreadCells extends Error {
  readonly faults: readonly SheetFault[];

  constructor(faults: readonly SheetFault[]) {
    super('unread cells');
    this.name = 'UnreadCells';
    this.faults = faults;
  }
}

export function addImportTable(program: Command, session: Session): void {
  const { say, locale } = session;
  program
    .command('import-table')
    .description(say('cli.importTable.about'))
    .argument('<experiment>', say('cli.export.experiment'))
    .argument('<file>', say('cli.importTable.file'))
    .requiredOption('--table <name>', say('cli.importTable.table', { tables: tablesInWords(locale, READ_TABLES) }))
    .action(async (term: string, path: string, options: { readonly table: string }) => {
      const table = importedTable(options.table);
      const file = await readTableFile(path);
      const read = await withLibrary(session, { make: false }, (core) => {
        const { experimentId } = findExperiment(core, term);
        return importTable(core, file, { experimentId, table, locale, today: today() });
      });
      if (read === null) throw new CliError('noHead', { place: path });
      if (read.faults.length > 0) throw new UnreadCells(read.faults);
      for (const head of read.unknown) session.warn(say('cli.warnings.unknownHead', { head }));
      if (read.totals > 0) session.warn(say('cli.warnings.totals', { count: read.totals }));
      const { patches, added, unchanged } = read;
      session.print(say('cli.importTable.done', { added: added.length, changed: patches.length, unchanged }));
    });
}

/** A line for each cell: sheet, row, column, what stands there, why it cannot be read. */
export function faultLine(fault: SheetFault, say: Say): string {
  const { sheet, row, column, text, code, params } = fault;
  const reason = say(`cli.unread.${code}`, { ...params, field: column });
  return say(text === '' ? 'cli.unread.place' : 'cli.unread.cell', { sheet, row, column, text, reason });
}

import { importTable } from '@core/session/import-table.ts';
import { takeTable } from '@core/session/take-table.ts';
import type { TakenFault, TakenTable } from '@core/session/take-table.ts';
import { readTableFile } from '@core/sheets/read-table-file.ts';
import type { GestureTable } from '@shared/entities/index.ts';
import type { TableFile } from '@shared/sheets/table-file.ts';
import type { Command } from 'commander';
import { CliError } from '../cli-error.ts';
import { findExperiment } from '../find-experiment.ts';
import { today, withLibrary } from '../session.ts';
import type { Session } from '../session.ts';
import { importedTable, IMPORTED_TABLES, isTaken, tablesInWords } from '../table-request.ts';
import type { Say } from '../words/say.ts';

/** What could not be read, each with its place. Nothing was stored. */
export class UnreadCells extends Error {
  readonly faults: readonly TakenFault[];

  constructor(faults: readonly TakenFault[]) {
    super('unread cells');
    this.name = 'UnreadCells';
    this.faults = faults;
  }
}

interface Options {
  readonly table: string;
  readonly skipSame?: boolean;
  readonly makeCards?: boolean;
  readonly card?: string;
}

export function addImportTable(program: Command, session: Session): void {
  const { say, locale } = session;
  program
    .command('import-table')
    .description(say('cli.importTable.about'))
    .argument('<experiment>', say('cli.export.experiment'))
    .argument('<file>', say('cli.importTable.file'))
    .requiredOption('--table <name>', say('cli.importTable.table', { tables: tablesInWords(locale, IMPORTED_TABLES) }))
    .option('--skip-same', say('cli.importTable.skipSame'))
    .option('--make-cards', say('cli.importTable.makeCards'))
    .option('--card <title>', say('cli.importTable.card'))
    .action(async (term: string, path: string, options: Options) => {
      const table = importedTable(options.table);
      checkOptions(table, options);
      const file = await readTableFile(path);
      const counts = isTaken(table)
        ? await taken(session, file, { term, path, table, options })
        : await imported(session, file, { term, path, table });
      session.print(say('cli.importTable.done', counts));
    });
}

/** A choice that a table does not have is refused rather than left aside. */
function checkOptions(table: string, { skipSame, makeCards, card }: Options): void {
  const isOfChecks = table === 'checkItem';
  const isOfTaken = isOfChecks || table === 'task';
  const given = [
    { option: '--skip-same', isGiven: skipSame === true, isFit: isOfTaken },
    { option: '--make-cards', isGiven: makeCards === true, isFit: isOfChecks },
    { option: '--card', isGiven: card !== undefined, isFit: isOfChecks },
  ];
  const odd = given.find(({ isGiven, isFit }) => isGiven && !isFit);
  if (odd !== undefined) throw new CliError('notForTable', { term: odd.option });
}

interface Counts extends Readonly<Record<string, number>> {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

interface Asked<Table> {
  readonly term: string;
  readonly path: string;
  readonly table: Table;
}

async function imported(
  session: Session,
  file: TableFile,
  { term, path, table }: Asked<GestureTable>,
): Promise<Counts> {
  const { say, locale } = session;
  const read = await withLibrary(session, { make: false }, (core) => {
    const { experimentId } = findExperiment(core, term);
    return importTable(core, file, { experimentId, table, locale, today: today() });
  });
  if (read === null) throw new CliError('noHead', { place: path });
  if (read.faults.length > 0) throw new UnreadCells(read.faults);
  for (const head of read.unknown) session.warn(say('cli.warnings.unknownHead', { head }));
  if (read.totals > 0) session.warn(say('cli.warnings.totals', { count: read.totals }));
  return { added: read.added.length, changed: read.patches.length, unchanged: read.unchanged };
}

async function taken(
  session: Session,
  file: TableFile,
  { term, path, table, options }: Asked<TakenTable> & { readonly options: Options },
): Promise<Counts> {
  const { say, locale } = session;
  const skipsSame = options.skipSame === true;
  const read = await withLibrary(session, { make: false }, (core) => {
    const { experimentId } = findExperiment(core, term);
    return takeTable(core, file, {
      experimentId,
      table,
      locale,
      today: today(),
      skipsSame,
      makesCards: options.makeCards === true,
      card: options.card?.normalize('NFC') ?? null,
    });
  });
  if (read === null) throw new CliError('noHead', { place: path });
  if (read.faults.length > 0) throw new UnreadCells(read.faults);
  for (const head of read.unknown) session.warn(say('cli.warnings.unknownHead', { head }));
  if (read.totals > 0) session.warn(say('cli.warnings.totals', { count: read.totals }));
  if (read.hidden > 0) session.warn(say('cli.warnings.hiddenRows', { count: read.hidden }));
  if (read.alike > 0) session.warn(say(`cli.warnings.${skipsSame ? 'sameSkipped' : 'same'}`, { count: read.alike }));
  return { added: read.added, changed: 0, unchanged: 0 };
}

/** A line for each cell: sheet, row, column, what stands there, why it cannot be read. */
export function faultLine(fault: TakenFault, say: Say): string {
  const { sheet, row, column, text, code, params } = fault;
  const own = `cli.unread.${code}`;
  const said = say(own, { ...params, field: column });
  // What the store refuses has its words.
  const reason = said === own ? say(`errors.${code}`, { ...params, field: column }) : said;
  return say(text === '' ? 'cli.unread.place' : 'cli.unread.cell', { sheet, row, column, text, reason });
}

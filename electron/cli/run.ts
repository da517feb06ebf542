/**
 * The command line as a function: words in, lines out, an exit code back. 0 when done; 1 when refused, with one sentence that names the
 * place and the remedy on standard error; 2 when the command itself, or a file of a table, was not understood.
 */
import { AppError } from '@core/base/app-error.ts';
import { Command, CommanderError, Option } from 'commander';
import { CliError } from './cli-error.ts';
import { addBackup } from './commands/backup.ts';
import { addCreate } from './commands/create.ts';
import { addDestructionLog } from './commands/destruction-log.ts';
import { addExport } from './commands/export.ts';
import { addGuide } from './commands/guide.ts';
import { addImport } from './commands/import.ts';
import { addImportTable, faultLine, UnreadCells } from './commands/import-table.ts';
import { addInspect } from './commands/inspect.ts';
import { addList } from './commands/list.ts';
import { addSample } from './commands/sample.ts';
import { libraryFile } from './library-place.ts';
import type { Session } from './session.ts';
import { version } from '@core/base/app-version.ts';
import { localeFrom, sayIn } from './words/say.ts';
import type { CliLocale, Say } from './words/say.ts';

export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder of what ships with the app: fonts, samples. */
  readonly resources: string;
  out(text: string): void;
  err(text: string): void;
}

interface GlobalOptions {
  readonly library?: string;
  readonly locale?: CliLocale;
}

/** `argv` without the program's own name. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const locale = localeFrom(argv, terminal.env);
  const say = sayIn(locale);
  const program = new Command('silheomjang');
  const session: Session = {
    say,
    locale,
    resources: terminal.resources,
    print: (line) => terminal.out(`${line}\n`),
    warn: (line) => terminal.err(`${line}\n`),
    askedLocale: () => program.opts<GlobalOptions>().locale,
    libraryFile: () => libraryFile(program.opts<GlobalOptions>().library, terminal.env),
    // Not an option: what is typed after a command stands in the shell's history and in the list of processes.
    secret: terminal.env['SILHEOMJANG_PASSPHRASE'],
  };
  describe(program, say, terminal);
  const all = [
    addImport,
    addImportTable,
    addInspect,
    addList,
    addExport,
    addSample,
    addCreate,
    addBackup,
    addDestructionLog,
    addGuide,
  ];
  for (const add of all) add(program, session);
  for (const command of program.commands) inheritWords(command, say);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return 0;
  } catch (error) {
    return refuse(error, say, terminal);
  }
}

function describe(program: Command, say: Say, terminal: Terminal): void {
  program
    .description(say('cli.about'))
    .version(version, '-V, --version', say('cli.version'))
    .option('--library <folder>', say('cli.library'))
    .addOption(new Option('--locale <locale>', say('cli.locale')).choices(['ko', 'en']))
    .helpCommand('help [command]', say('cli.helpFor'))
    .exitOverride()
    // Its own sentences are English and are said again below, in the user's language.
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: () => {}, outputError: () => {} })
    .showHelpAfterError(false);
  inheritWords(program, say);
}

function inheritWords(command: Command, say: Say): void {
  const titles = new Map([
    ['Usage:', `${say('cli.usage')}:`],
    ['Arguments:', `${say('cli.arguments')}:`],
    ['Options:', `${say('cli.options')}:`],
    ['Commands:', `${say('cli.commands')}:`],
  ]);
  command.helpOption('-h, --help', say('cli.help')).configureHelp({
    styleTitle: (title) => titles.get(title) ?? title,
  });
}

function refuse(error: unknown, say: Say, terminal: Terminal): number {
  if (error instanceof CommanderError) return misunderstood(error, say, terminal);
  if (error instanceof UnreadCells) return unread(error, say, terminal);
  if (error instanceof CliError) terminal.err(`${say(`cli.errors.${error.key}`, error.params)}\n`);
  else if (error instanceof AppError) {
    terminal.err(`${say(`errors.${error.code}`, error.params)}\n`);
    if (error.code === 'library.newer') terminal.err(`${say('cli.errors.newerHint')}\n`);
  } else
    terminal.err(`${say('errors.internal', { detail: error instanceof Error ? error.message : String(error) })}\n`);
  return 1;
}

/** Every cell that could not be read. */
function unread({ faults }: UnreadCells, say: Say, terminal: Terminal): number {
  for (const fault of faults) terminal.err(`${faultLine(fault, say)}\n`);
  terminal.err(`${say('cli.unread.nothing', { count: faults.length })}\n`);
  return 2;
}

/** Commander's code for a fault of usage, as ours. */
const USAGE_FAULTS: Readonly<Record<string, string>> = {
  'commander.unknownCommand': 'unknownCommand',
  'commander.unknownOption': 'unknownOption',
  'commander.missingArgument': 'missingArgument',
  'commander.missingMandatoryOptionValue': 'missingOption',
  'commander.optionMissingArgument': 'optionValue',
  'commander.invalidArgument': 'wrongValue',
  'commander.excessArguments': 'excessArguments',
};

function misunderstood(error: CommanderError, say: Say, terminal: Terminal): number {
  // Help or the version was asked for and has been printed.
  if (error.exitCode === 0) return 0;
  const key = USAGE_FAULTS[error.code];
  const [term = '', value = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  terminal.err(`${key === undefined ? error.message : say(`cli.errors.${key}`, { term, value })}\n`);
  return 2;
}

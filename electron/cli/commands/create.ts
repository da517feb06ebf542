import { parseDate } from '@shared/domain/civil-date.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { AppError } from '@core/base/app-error.ts';
import { Option } from 'commander';
import type { Command } from 'commander';
import { CliError } from '../cli-error.ts';
import { today, withLibrary } from '../session.ts';
import type { Session } from '../session.ts';

interface CreateOptions {
  readonly title: string;
  readonly question: string;
  readonly origin: 'citizen' | 'institution';
  readonly eventDate?: string;
  readonly headCount?: string;
  readonly organiser: string;
}

export function addCreate(program: Command, session: Session): void {
  const { say } = session;
  program
    .command('create')
    .description(say('cli.create.about'))
    .requiredOption('--title <title>', say('cli.create.title'))
    .option('--question <question>', say('cli.create.question'), '')
    .addOption(
      new Option('--origin <origin>', say('cli.create.origin')).choices(['citizen', 'institution']).default('citizen'),
    )
    .option('--event-date <date>', say('cli.create.eventDate'))
    .option('--head-count <number>', say('cli.create.headCount'))
    .option('--organiser <name>', say('cli.create.organiser'), '')
    .action(async ({ eventDate, headCount, ...rest }: CreateOptions) => {
      const answers = {
        ...rest,
        eventDate: eventDate === undefined ? null : dateFrom(eventDate),
        headCount: headCount === undefined ? null : countFrom(headCount),
        locale: session.locale,
      };
      const { experimentId } = await withLibrary(session, { make: true }, (core) =>
        core.command('library.create', answers),
      );
      session.print(experimentId);
    });
}

function dateFrom(text: string): CivilDate {
  const parsed = parseDate(text, today());
  if (!parsed.ok) throw new AppError('date.invalid', { field: '--event-date' });
  return parsed.value;
}

function countFrom(text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new CliError('wrongValue', { term: '--head-count', value: text });
  return Number(text);
}

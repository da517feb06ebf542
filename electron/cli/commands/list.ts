import { formatDday, formatPlainDate } from '@shared/domain/civil-date.ts';
import type { LibraryEntry } from '@shared/contract/library.contract.ts';
import type { Command } from 'commander';
import { today, withLibrary } from '../session.ts';
import type { Session } from '../session.ts';

interface ListOptions {
  readonly trash?: true;
  readonly json?: true;
  readonly readOnly?: true;
}

export function addList(program: Command, session: Session): void {
  program
    .command('list')
    .description(session.say('cli.list.about'))
    .option('--trash', session.say('cli.list.trash'))
    .option('--json', session.say('cli.list.json'))
    .option('--read-only', session.say('cli.readOnly'))
    .action(async ({ trash, json, readOnly }: ListOptions) => {
      const entries = await withLibrary(session, { make: false, view: readOnly === true }, (core) =>
        core.query('library.list', { today: today() }),
      );
      const shown = entries.filter((entry) => (entry.trashedAt !== null) === (trash ?? false));
      if (json) session.print(JSON.stringify(shown, null, 2));
      else for (const entry of shown) session.print(lineOf(entry, session));
    });
}

/** Columns divided by tabs; the title comes last, because it alone may hold anything. */
function lineOf({ experimentId, eventDate, tasksDone, tasksOpen, title, isSample }: LibraryEntry, session: Session) {
  const { say, locale } = session;
  const when =
    eventDate === null
      ? [say('cli.list.noDate'), '']
      : [formatPlainDate(eventDate, locale), formatDday(eventDate, today())];
  const name = isSample ? `${title} [${say('cli.list.sample')}]` : title;
  return [experimentId, ...when, `${tasksDone}/${tasksDone + tasksOpen}`, name].join('\t');
}

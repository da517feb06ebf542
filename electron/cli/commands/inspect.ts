import { COUNTED } from '@shared/contract/bundle.contract.ts';
import { formatPlainDate } from '@shared/domain/civil-date.ts';
import { asCivilDate } from '@shared/domain/units.ts';
import { countsOf, filesOf } from '@core/modules/library/bundle.queries.ts';
import type { Command } from 'commander';
import { withBundle } from '../bundle-source.ts';
import type { BundleSource } from '../bundle-source.ts';
import type { Session } from '../session.ts';

export function addInspect(program: Command, session: Session): void {
  const { say } = session;
  program
    .command('inspect')
    .description(say('cli.inspect.about'))
    .argument('<file>', say('cli.import.file'))
    .option('--json', say('cli.list.json'))
    .action(async (file: string, { json }: { readonly json?: true }) => {
      const summary = await withBundle(file, ({ bundle }) => Promise.resolve(summaryOf(bundle)));
      if (json) session.print(JSON.stringify(summary, null, 2));
      else for (const [key, value] of Object.entries(summary)) session.print(lineOf(session, key, value));
    });
}

function summaryOf(bundle: BundleSource['bundle']) {
  const { experiment, app, exportedAt, personalData, attachments } = bundle;
  const { count, bytes } = filesOf(bundle);
  return {
    id: experiment.id,
    title: experiment.title,
    eventDate: experiment.eventDate,
    app,
    exportedAt,
    personalData,
    files: attachments ? count : null,
    fileBytes: bytes,
    ...countsOf(bundle),
  };
}

function lineOf({ say, locale }: Session, key: string, value: string | number | boolean | null): string {
  const counted = COUNTED.find((table) => table === key);
  const label = say(counted === undefined ? `cli.inspect.${key}` : `cli.inspect.counts.${counted}`);
  if (key === 'personalData') return `${label}\t${say(value === true ? 'cli.inspect.with' : 'cli.inspect.without')}`;
  if (key === 'files' && value === null) return `${label}\t${say('cli.inspect.leftOut')}`;
  if (key === 'eventDate')
    return `${label}\t${value === null ? say('cli.list.noDate') : dateText(String(value), locale)}`;
  return `${label}\t${String(value)}`;
}

function dateText(date: string, locale: Session['locale']): string {
  const known = asCivilDate(date);
  return known === undefined ? date : formatPlainDate(known, locale);
}

import { join } from 'node:path';
import { version } from '@core/base/app-version.ts';
import { readFontBytes } from '@core/documents/font-files.ts';
import { inProcessRenderer } from '@core/documents/pdf-renderer.ts';
import { printGuide } from '@core/printing.ts';
import { instantFromMillis } from '@shared/domain/units.ts';
import { Option } from 'commander';
import type { Command } from 'commander';
import { placeFor } from '../place-for.ts';
import type { Session } from '../session.ts';
import type { CliLocale } from '../words/say.ts';

interface GuideOptions {
  readonly out: string;
  readonly lang?: CliLocale;
}

/** Needs no library. */
export function addGuide(program: Command, session: Session): void {
  const { say, resources } = session;
  program
    .command('guide')
    .description(say('cli.guide.about'))
    .requiredOption('--out <place>', say('cli.export.out'))
    .addOption(new Option('--lang <locale>', say('cli.guide.lang')).choices(['ko', 'en']))
    .action(async ({ out, lang = session.locale }: GuideOptions) => {
      const job = {
        renderer: inProcessRenderer(() => readFontBytes(join(resources, 'fonts'))),
        folder: join(resources, 'guide'),
        locale: lang,
        version,
        at: instantFromMillis(Date.now()),
        signal: new AbortController().signal,
        libraryFile: session.libraryFile(),
      };
      const printed = await printGuide(job, (name) => placeFor(out, name));
      session.print(printed?.path ?? '');
    });
}

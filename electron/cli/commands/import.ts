import { basename, extname } from 'node:path';
import { mergePicked, takeBundle } from '@core/session/bundle-files.ts';
import type { Command } from 'commander';
import { withOpened } from '../bundle-source.ts';
import type { BundleSource, ForeignSource } from '../bundle-source.ts';
import { CliError } from '../cli-error.ts';
import { findExperiment } from '../find-experiment.ts';
import { withLibrary } from '../session.ts';
import type { Session } from '../session.ts';

interface ImportOptions {
  readonly merge?: true;
  readonly copy?: true;
  readonly into?: string;
}

export function addImport(program: Command, session: Session): void {
  const { say } = session;
  program
    .command('import')
    .description(say('cli.import.about'))
    .argument('<file>', say('cli.import.file'))
    .option('--merge', say('cli.import.merge'))
    .option('--copy', say('cli.import.copy'))
    .option('--into <experiment>', say('cli.import.into'))
    .action(async (file: string, options: ImportOptions) => {
      if (options.merge && options.copy) throw new CliError('mergeOrCopy');
      const experimentId = await withOpened(
        file,
        (source) => importBundle(session, source, options),
        (source) => importForeign(session, source, file, options),
      );
      session.print(experimentId);
    });
}

function importBundle(session: Session, { token, read }: BundleSource, { merge, copy, into }: ImportOptions) {
  if (into !== undefined) throw new CliError('intoBundle');
  return withLibrary(session, { make: true }, async (core) => {
    const { here, experimentId } = core.query('bundle.preview', { token });
    if (merge !== true || here === null)
      return (await takeBundle(core, { token, copy: copy === true, read })).experimentId;
    const { differences } = core.query('bundle.compare', { token });
    const { merged } = await mergePicked(core, { token, picks: differences.map(({ key }) => key), read });
    session.warn(session.say('cli.import.merged', { count: merged }));
    return experimentId;
  });
}

/** With the choices that are guessed; what stays behind is said, a line for each kind. */
function importForeign(session: Session, { token }: ForeignSource, file: string, { merge, copy, into }: ImportOptions) {
  if (merge === true || copy === true) throw new CliError('mergeForeign');
  const { say, locale } = session;
  return withLibrary(session, { make: into === undefined }, (core) => {
    const experimentId = into === undefined ? null : findExperiment(core, into).experimentId;
    const choices = { token, locale, choices: {} };
    const preview = core.query('foreign.preview', { experimentId, ...choices });
    const title = preview.title || basename(file, extname(file));
    const taken =
      experimentId === null
        ? core.command('library.takeForeign', { title, ...choices }).experimentId
        : (core.command('foreign.take', { experimentId, ...choices }), experimentId);
    session.warn(say(`cli.import.${preview.tool}`, { cards: preview.cards, rows: preview.rows }));
    for (const { code, count } of preview.left)
      session.warn(say('cli.import.left', { what: say(`foreign.left.${code}`, { count }) }));
    return taken;
  });
}

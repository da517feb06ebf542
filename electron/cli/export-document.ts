/** Papers without a window: the same models, type and file names as the app's. */
import { join } from 'node:path';
import type { Core } from '@core/core.ts';
import { readFontBytes } from '@core/documents/font-files.ts';
import { inProcessRenderer } from '@core/documents/pdf-renderer.ts';
import { printDestructionLog, printDocument } from '@core/printing.ts';
import { documentChoice } from '@shared/contract/document.contract.ts';
import type { DocumentChoice, DocumentRoom } from '@shared/contract/document.contract.ts';
import type { DocumentWarning } from '@shared/contract/document-model.ts';
import { instantFromMillis } from '@shared/domain/units.ts';
import type { Instant } from '@shared/domain/units.ts';
import { CliError } from './cli-error.ts';
import type { Session } from './session.ts';
import { KINDS } from './document-request.ts';
import type { DocumentRequest } from './document-request.ts';

interface Printing {
  readonly experimentId: string;
  readonly request: Partial<DocumentRequest> & Pick<DocumentRequest, 'document'>;
  /** Where to, for the name that the paper would usually have. */
  readonly place: (usualName: string) => string;
}

/** Writes the paper and records its issue; returns where it is. What the paper could not hold is said on standard error. */
export async function exportDocument(
  core: Core,
  session: Session,
  { experimentId, request, place }: Printing,
): Promise<string> {
  const renderer = rendererOf(session);
  const choice = choiceOf(core, experimentId, request);
  const at = instantFromMillis(Date.now());
  const { signal } = new AbortController();
  const printed = await printDocument({ core, renderer, experimentId, choice, at, signal }, place);
  // `place` always answers with a path, so there is always a paper.
  for (const warning of printed?.warnings ?? []) session.warn(warningText(warning, session));
  return printed?.path ?? '';
}

/** Writes the destruction log as a paper; returns where it is. */
export async function exportDestructionLog(
  core: Core,
  session: Session,
  { at, place }: { readonly at: Instant; readonly place: Printing['place'] },
): Promise<string> {
  const { signal } = new AbortController();
  const job = { core, renderer: rendererOf(session), at, signal, locale: session.locale };
  const printed = await printDestructionLog(job, place);
  for (const warning of printed?.warnings ?? []) session.warn(warningText(warning, session));
  return printed?.path ?? '';
}

function rendererOf({ resources }: Session) {
  return inProcessRenderer(() => readFontBytes(join(resources, 'fonts')));
}

/** The experiment's own settings of the paper, with what was asked for on the command line. */
function choiceOf(core: Core, experimentId: string, request: Printing['request']): DocumentChoice {
  const kind = KINDS[request.document];
  const { audience, participants, locale, sheet } = request;
  const cueSheetOnly = participants ? '--participants' : sheet === undefined ? undefined : '--sheet';
  if (kind !== 'cueSheet' && cueSheetOnly) throw new CliError('onlyForCueSheet', { term: cueSheetOnly });
  const room = core.query('document.room', { experimentId });
  const settings = {
    ...room.settings[kind],
    ...(audience === undefined ? {} : { audience }),
    ...(locale === undefined ? {} : { locale }),
    ...(participants === undefined ? {} : { view: 'participant' }),
    ...(sheet === undefined ? {} : { sheetId: sheetOf(room, sheet) }),
  };
  return documentChoice.parse({ kind, settings });
}

function sheetOf({ sheets }: DocumentRoom, title: string): string {
  const found = sheets.find((sheet) => sheet.title === title.normalize('NFC').trim());
  if (found !== undefined) return found.id;
  throw new CliError('noSheet', { term: title, known: sheets.map((sheet) => sheet.title).join(', ') });
}

function warningText(warning: DocumentWarning, { say }: Session): string {
  switch (warning.code) {
    case 'missingGlyphs':
      return say('cli.warnings.missingGlyphs', { characters: warning.characters.join(' ') });
    case 'capped':
      return say('cli.warnings.capped', { where: warning.where, omitted: warning.omitted });
  }
}

/** Papers without a window: the same models, type and file names as the app's. */
import { join } from 'node:path';
import type { Core } from '@core/core.ts';
import { readFontBytes } from '@core/documents/font-files.ts';
import { inProcessRenderer } from '@core/documents/pdf-renderer.ts';
import { printDestructionLog, printDocument } from '@core/printing.ts';
import { readDocumentChoice } from '@shared/contract/document.contract.ts';
import type { DocumentChoice, DocumentRoom } from '@shared/contract/document.contract.ts';
import type { DocumentWarning } from '@shared/contract/document-model.ts';
import { PAPER_WORDS, paperOf } from '@shared/papers/index.ts';
import type { PaperKind } from '@shared/papers/index.ts';
import { partsLeftOut } from '@shared/papers/define.ts';
import { plan } from '@shared/papers/plan.ts';
import { instantFromMillis } from '@shared/domain/units.ts';
import type { Instant } from '@shared/domain/units.ts';
import { CliError } from './cli-error.ts';
import type { Session } from './session.ts';
import { ALL, kindsFor } from './document-request.ts';
import type { DocumentRequest } from './document-request.ts';

interface Printing {
  readonly experimentId: string;
  readonly request: Partial<DocumentRequest> & Pick<DocumentRequest, 'document'>;
  /** Where to, for the name that the paper would usually have. */
  readonly place: (usualName: string) => string;
}

/**
 * Writes the papers that were asked for and records their issue; returns where they are. Of all papers, those that would say nothing or that
 * the audience may not have are left out. That, and what a paper could not hold, is said on standard error.
 */
export async function exportDocuments(
  core: Core,
  session: Session,
  { experimentId, request, place }: Printing,
): Promise<readonly string[]> {
  const renderer = rendererOf(session);
  const room = core.query('document.room', { experimentId });
  const at = instantFromMillis(Date.now());
  const { signal } = new AbortController();
  const kinds = kindsFor(request.document);
  const paths: string[] = [];
  for (const kind of kinds) {
    const reason = request.document === ALL ? leftOut(room, kind, request, session) : undefined;
    if (reason !== undefined) {
      session.warn(reason);
      continue;
    }
    const choice = choiceOf(room, kind, request, session);
    const printed = await printDocument({ core, renderer, experimentId, choice, at, signal }, place);
    for (const warning of printed?.warnings ?? []) session.warn(warningText(warning, session));
    // `place` always answers with a path, so there is always a paper.
    paths.push(printed?.path ?? '');
  }
  if (paths.length === 0) throw new CliError('nothingToPrint');
  return paths;
}

/** Why one of all papers is not made; undefined when it is. */
function leftOut(
  { ready }: DocumentRoom,
  kind: PaperKind,
  { audience }: Partial<DocumentRequest>,
  { say, locale }: Session,
): string | undefined {
  const paper = PAPER_WORDS[locale].name[kind];
  const { audiences, needs } = paperOf(kind);
  if (!ready.includes(kind)) {
    const things = needs.map((table) => say(`entities.thing.${table}`)).join(', ');
    return say('cli.warnings.notReady', { paper, things });
  }
  if (audience === undefined || audiences.includes(audience)) return undefined;
  return say('cli.warnings.notForAudience', { paper, audience });
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
function choiceOf(room: DocumentRoom, kind: PaperKind, request: Printing['request'], session: Session): DocumentChoice {
  const { audience, participants, locale, sheet, sections } = request;
  const cueSheetOnly = participants ? '--participants' : sheet === undefined ? undefined : '--sheet';
  if (kind !== 'cueSheet' && cueSheetOnly) throw new CliError('onlyForCueSheet', { term: cueSheetOnly });
  const { audiences } = paperOf(kind);
  if (audience !== undefined && !audiences.includes(audience)) {
    const paper = PAPER_WORDS[session.locale].name[kind];
    throw new CliError('notForAudience', { paper, audience, known: audiences.join(', ') });
  }
  const settings = {
    ...room.settings[kind],
    ...(audience === undefined ? {} : { audience }),
    ...(locale === undefined ? {} : { locale }),
    ...(participants === undefined ? {} : { view: 'participant' }),
    ...(sheet === undefined ? {} : { sheetId: sheetOf(room, sheet) }),
    ...(sections === undefined ? {} : { leftOut: leftOutBy(sections, session) }),
  };
  return readDocumentChoice(kind, settings);
}

/** The sections that were not asked for. */
function leftOutBy(term: string, { locale }: Session): readonly string[] {
  const option = plan.options.leftOut;
  const asked = term
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const unknown = asked.find((part) => !option.values.includes(part));
  if (unknown !== undefined || asked.length === 0) {
    const words: Readonly<Record<string, string>> = PAPER_WORDS[locale].option.plan.leftOut;
    const known = option.values.map((part) => `${part}(${words[part] ?? ''})`).join(', ');
    throw new CliError('noSection', { term: unknown ?? term, known });
  }
  return partsLeftOut(option, (part) => !asked.includes(part));
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

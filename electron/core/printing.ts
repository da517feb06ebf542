/** From the store to paper: one way for the window and the command line. */
import type { DocumentChoice, DocumentPreview, ExportedDocument } from '@shared/contract/document.contract.ts';
import { issueDraft, type DocumentLocale, type DocumentModel } from '@shared/contract/document-model.ts';
import type { PrintedPaper } from '@shared/contract/paper.ts';
import { marksOf } from '@shared/domain/scene/scene.ts';
import type { Instant } from '@shared/domain/units.ts';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Core } from './core.ts';
import type { PdfRenderer } from './documents/pdf-renderer.ts';
import { readGuide } from './documents/guide-files.ts';
import { drawablePicture } from './documents/pictures.ts';
import { destructionLogName, guideName, printName, recoveryKeyName } from './documents/print-name.ts';
import { revisionCode } from './modules/document/revision.ts';
import { writeFileWhole } from './base/files.ts';

interface Printing {
  readonly core: Core;
  readonly renderer: PdfRenderer;
  /** Printed as the time of issue. */
  readonly at: Instant;
  readonly signal: AbortSignal;
}

export interface PrintJob extends Printing {
  readonly experimentId: string;
  readonly choice: DocumentChoice;
}

/** The path for a suggested name, or null to give up. */
type Place = (suggestedName: string) => string | null | Promise<string | null>;

/** The document as it would be issued now. Nothing is written. */
export async function previewDocument(job: PrintJob): Promise<DocumentPreview> {
  const { model, number, revision, notices } = prepared(job);
  const { bytes, pages, warnings } = await job.renderer.render(await withPictures(model, job.core), job.signal);
  return { bytes, pages, number, revision, notices, warnings };
}

/**
 * Renders, writes the file whole, and only then records the issue (not of a library that is only looked at: `issueId` is null).
 * Throws `pdf.*` or `file.*`; nothing is recorded then.
 */
export async function printDocument(job: PrintJob, place: Place): Promise<ExportedDocument | null> {
  const { model, number, revision } = prepared(job);
  const path = await place(printName(model));
  if (path === null) return null;
  const { bytes, pages, warnings } = await job.renderer.render(await withPictures(model, job.core), job.signal);
  writeFileWhole(path, bytes, job.core.file);
  const fileName = basename(path).normalize('NFC');
  const printed = { number, fileName, path, pages, warnings };
  if (job.core.isReadOnly) return { issueId: null, ...printed };
  const { experimentId, choice } = job;
  const issueId = job.core.command('document.recordIssue', {
    experimentId,
    choice,
    number,
    issuedAt: job.at,
    revisionCode: revision,
    fileName,
  });
  return { issueId, ...printed };
}

function prepared({ core, experimentId, choice, at }: PrintJob) {
  const { draft, number, revision, notices } = core.query('document.prepare', { experimentId, choice });
  const model: DocumentModel = issueDraft(draft, { number, issuedAt: at, revision });
  return { model, number, revision, notices };
}

/** With the pictures that its blocks name, as far as they are there and can be drawn. */
async function withPictures(model: DocumentModel, { attachments }: Core): Promise<DocumentModel> {
  if (!('sheets' in model)) return model;
  const blocks = model.sheets.flatMap((sheet) => sheet.blocks);
  const named = blocks.flatMap((block): readonly { readonly sha256: string }[] => {
    if (block.kind === 'pictures') return block.pictures;
    return block.kind === 'scene' ? marksOf(block.scene).filter((mark) => mark.kind === 'picture') : [];
  });
  if (named.length === 0) return model;
  const pictures: Record<string, Uint8Array> = {};
  for (const sha256 of new Set(named.map((picture) => picture.sha256))) {
    // One after the other: a paper of many large screenshots must not hold them all twice.
    const bytes = await readFile(attachments.pathOf(sha256)).catch(() => null);
    const drawable = bytes === null ? null : drawablePicture(bytes);
    if (drawable !== null) pictures[sha256] = drawable;
  }
  return { ...model, pictures };
}

/** The destruction log as it stands, written whole. Nothing is recorded: it tells of itself. Throws `pdf.*` or `file.*`. */
export async function printDestructionLog(
  { core, renderer, at, signal, locale }: Printing & { readonly locale: DocumentLocale },
  place: Place,
): Promise<PrintedPaper | null> {
  const entries = core.query('privacy.log', {}).toReversed();
  const issue = { issuedAt: at, revision: revisionCode({ locale, entries }) };
  const path = await place(destructionLogName(locale, at));
  if (path === null) return null;
  const { bytes, pages, warnings } = await renderer.render({ kind: 'destructionLog', locale, issue, entries }, signal);
  writeFileWhole(path, bytes, core.file);
  return { path, pages, warnings };
}

interface GuidePrinting {
  readonly renderer: PdfRenderer;
  /** Folder of the guide. */
  readonly folder: string;
  readonly locale: DocumentLocale;
  readonly version: string;
  readonly at: Instant;
  readonly signal: AbortSignal;
  /** The library, which is never written over, open or not. */
  readonly libraryFile: string;
}

/** The guide of the program, written whole; it needs no library. Throws `pdf.*` or `file.*`. */
export async function printGuide(job: GuidePrinting, place: Place): Promise<PrintedPaper | null> {
  const { renderer, folder, locale, version, at, signal, libraryFile } = job;
  const path = await place(guideName(locale));
  if (path === null) return null;
  const issue = { issuedAt: at, revision: version };
  const model = { kind: 'guide', locale, issue, ...readGuide(folder, locale) } as const;
  const { bytes, pages, warnings } = await renderer.render(model, signal);
  writeFileWhole(path, bytes, libraryFile);
  return { path, pages, warnings };
}

interface RecoveryKeyPrinting extends Omit<GuidePrinting, 'folder' | 'version'> {
  readonly recoveryKey: string;
}

/** The recovery key as a sheet to be kept, written whole and nowhere noted. Throws `pdf.*` or `file.*`. */
export async function printRecoveryKey(job: RecoveryKeyPrinting, place: Place): Promise<PrintedPaper | null> {
  const { renderer, recoveryKey, locale, at, signal, libraryFile } = job;
  const path = await place(recoveryKeyName(locale, at));
  if (path === null) return null;
  const issue = { issuedAt: at, revision: '' };
  const model = { kind: 'recoveryKey', locale, issue, recoveryKey, libraryFile } as const;
  const { bytes, pages, warnings } = await renderer.render(model, signal);
  writeFileWhole(path, bytes, libraryFile);
  return { path, pages, warnings };
}

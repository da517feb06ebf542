/** The three papers: how each is set, what has been issued, and the way to preview, save and find them. */
import { z } from 'zod';
import { call, query } from './define.ts';
import type { DocumentDraft, DocumentNotice, DocumentWarning } from './document-model.ts';
import { audience, id, instant } from './entities.ts';
import type { DocumentIssue, DocumentKind } from './entities.ts';
import type { NamedThing } from './history.contract.ts';
import type { PersonalKind } from '../domain/personal-finder.ts';

const heading = z.string().max(60).default('');
const remark = z.string().max(1000).default('');
const locale = z.enum(['ko', 'en']).default('ko');

const shared = { locale, audience: audience.default('shared'), heading, remark } as const;

/** A cue sheet for one duty: the rows with something in a column, or those of one person. */
const cueFilter = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('column'), key: z.enum(['sound', 'light', 'video', 'stage']) }),
  z.object({ kind: z.literal('person'), personId: id }),
]);

const cueSheetSettings = z.object({
  ...shared,
  /** Null: the first sheet. */
  sheetId: id.nullable().default(null),
  view: z.enum(['staff', 'participant']).default('staff'),
  filter: cueFilter.default({ kind: 'none' }),
  /** Leaves out columns in which nothing stands. */
  dropEmptyColumns: z.boolean().default(true),
  showPurpose: z.boolean().default(false),
});

const roleTableSettings = z.object({
  ...shared,
  view: z.enum(['overall', 'byPerson', 'both']).default('both'),
  /** Tasks that nobody is on, as rows; they are listed below the table in any case. */
  unassignedRows: z.boolean().default(false),
  doneTasks: z.boolean().default(true),
  taskNotes: z.boolean().default(false),
});

export const MAX_APPROVALS = 5;

const settlementSettings = z.object({
  ...shared,
  /** 결산보고서 for one's own books, 정산보고서 for granted money. */
  report: z.enum(['closing', 'subsidy']).default('closing'),
  /** Labels of the approval boxes, junior first. */
  approvals: z.array(z.string().max(12)).max(MAX_APPROVALS).default(['담당', '팀장', '대표']),
});

/** A kind with its settings: what a preview, an export and the command line ask for. */
export const documentChoice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cueSheet'), settings: cueSheetSettings }),
  z.object({ kind: z.literal('roleTable'), settings: roleTableSettings }),
  z.object({ kind: z.literal('settlement'), settings: settlementSettings }),
]);

export type CueSheetSettings = z.output<typeof cueSheetSettings>;
export type RoleTableSettings = z.output<typeof roleTableSettings>;
export type SettlementSettings = z.output<typeof settlementSettings>;
export type DocumentChoice = z.output<typeof documentChoice>;

export interface DocumentSettings {
  readonly cueSheet: CueSheetSettings;
  readonly roleTable: RoleTableSettings;
  readonly settlement: SettlementSettings;
}

/** Settings of a kind from whatever was stored; what cannot be read counts as not set. */
export function readDocumentChoice(kind: DocumentKind, stored: unknown): DocumentChoice {
  const read = documentChoice.safeParse({ kind, settings: stored });
  return read.success ? read.data : documentChoice.parse({ kind, settings: {} });
}

export interface IssuedDocument extends Omit<DocumentIssue, 'settings' | 'experimentId'> {
  /** Whether the same settings would print the same today. */
  readonly current: boolean;
}

export interface DocumentRoom {
  readonly settings: DocumentSettings;
  readonly sheets: readonly { readonly id: string; readonly title: string }[];
  /** People with something to do, for a cue sheet of one person. */
  readonly people: readonly { readonly id: string; readonly label: string }[];
  /** Newest first. */
  readonly issues: readonly IssuedDocument[];
}

export interface MaskedWord {
  readonly kind: PersonalKind;
  /** What stands in the experiment, and what the paper shows instead. */
  readonly original: string;
  readonly shown: string;
  readonly count: number;
}

export interface MaskedPlace {
  readonly thing: NamedThing;
  /** The field of its row; of a document's settings the setting. */
  readonly column: string;
  readonly words: readonly MaskedWord[];
}

/** What a paper masks in free text. It is shown beside the paper before it is saved, and kept nowhere. */
export interface MaskedOnPaper {
  readonly counts: readonly { readonly kind: PersonalKind; readonly count: number }[];
  readonly places: readonly MaskedPlace[];
  /** Places beyond those listed. */
  readonly more: number;
}

/** A document ready to be printed. */
export interface PreparedDocument {
  readonly draft: DocumentDraft;
  /** The number that its next issue would carry. */
  readonly number: number;
  /** `7F3A-92C1`: changes whenever the paper would. */
  readonly revision: string;
  readonly notices: readonly DocumentNotice[];
  readonly masked: MaskedOnPaper;
}

export interface DocumentPreview {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly number: number;
  readonly revision: string;
  readonly notices: readonly DocumentNotice[];
  readonly warnings: readonly DocumentWarning[];
}

export interface ExportedDocument {
  /** Null where the library is only looked at, which records nothing. */
  readonly issueId: string | null;
  readonly number: number;
  readonly fileName: string;
  readonly path: string;
  readonly pages: number;
  readonly warnings: readonly DocumentWarning[];
}

export const documentCommands = {
  /** Keeps how a paper is set. */
  'document.configure': call()(z.object({ experimentId: id, choice: documentChoice })),
  /** Records a paper after its file was written; the id of the issue. Not an undo step: paper cannot be called back. */
  'document.recordIssue': call<string>()(
    z.object({
      experimentId: id,
      choice: documentChoice,
      number: z.int().min(1),
      issuedAt: instant,
      revisionCode: z.string().regex(/^[0-9A-F]{4}-[0-9A-F]{4}$/),
      fileName: z.string().min(1).max(300),
    }),
  ),
} as const;

export const documentQueries = {
  'document.room': query<DocumentRoom>(
    'documents',
    'experiment',
    'people',
    'tasks',
    'cues',
    'money',
  )(z.object({ experimentId: id })),
  'document.prepare': query<PreparedDocument>(
    'documents',
    'experiment',
    'people',
    'tasks',
    'cues',
    'money',
  )(z.object({ experimentId: id, choice: documentChoice })),
} as const;

export const documentHostCalls = {
  /** A later preview of the same window ends an earlier one (`pdf.cancelled`). */
  'document.preview': call<DocumentPreview>()(z.object({ experimentId: id, choice: documentChoice })),
  /** Asks where to save, writes, records the issue; null when the dialog is cancelled. `file.*` when it cannot be written. */
  'document.export': call<ExportedDocument | null>()(z.object({ experimentId: id, choice: documentChoice })),
  /** Opens an issued paper with the desktop's reader; `file.notFound` when it is no longer where it was saved. */
  'document.open': call()(z.object({ issueId: id })),
  'document.showInFolder': call()(z.object({ issueId: id })),
} as const;

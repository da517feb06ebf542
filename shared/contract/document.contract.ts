/** The papers: how each is set, what has been issued, and the way to preview, save and find them. */
import { z } from 'zod';
import { call, query, queryBy } from './define.ts';
import type { DocumentDraft, DocumentNotice, DocumentWarning } from './document-model.ts';
import { id, instant } from './entities.ts';
import type { DocumentIssue } from './entities.ts';
import type { NamedThing } from './history.contract.ts';
import { PRODUCT } from '../entities/index.ts';
import { topicOf } from './topics.ts';
import type { Topic } from './topics.ts';
import type { PersonalKind } from '../domain/personal-finder.ts';
import { isPaperKind, PAPER_KINDS, paperOf } from '../papers/index.ts';
import type { PaperKind, PaperSettings, PAPERS } from '../papers/index.ts';
import { readsOf, settingsSchema } from '../papers/define.ts';
import type { SettingsInput } from '../papers/define.ts';

/** A kind with its settings: what a preview, an export and the command line ask for. */
export type DocumentChoice = { [K in PaperKind]: { readonly kind: K; readonly settings: PaperSettings<K> } }[PaperKind];
type DocumentChoiceInput = {
  [K in PaperKind]: { readonly kind: K; readonly settings: SettingsInput<(typeof PAPERS)[K]> };
}[PaperKind];

/** Built by the first paper that is asked for, as a start needs none. */
function choiceSchema() {
  const choices = PAPER_KINDS.map((kind) =>
    z.object({ kind: z.literal(kind), settings: settingsSchema(paperOf(kind)) }),
  );
  const [firstChoice, ...otherChoices] = choices;
  if (firstChoice === undefined) throw new Error('no papers');
  return z.discriminatedUnion('kind', [firstChoice, ...otherChoices]);
}

// The schemas are those of the declarations, which the types read too.
export const documentChoice = z.lazy(choiceSchema) as unknown as z.ZodType<DocumentChoice, DocumentChoiceInput>;

export type DocumentSettings = { readonly [K in PaperKind]: PaperSettings<K> };

/** Settings of a kind from whatever was stored; what cannot be read counts as not set. */
export function readDocumentChoice(kind: PaperKind, stored: unknown): DocumentChoice {
  const { former } = paperOf(kind);
  const settings =
    former === undefined || typeof stored !== 'object' || stored === null ? stored : former({ ...stored });
  const read = documentChoice.safeParse({ kind, settings });
  return read.success ? read.data : documentChoice.parse({ kind, settings: {} });
}

const paperKind = z.string().refine(isPaperKind);

export interface IssuedDocument extends Omit<DocumentIssue, 'settings' | 'experimentId' | 'kind'> {
  readonly kind: PaperKind;
}

export interface DocumentRoom {
  readonly settings: DocumentSettings;
  readonly sheets: readonly { readonly id: string; readonly title: string }[];
  /** People with something to do, for a cue sheet of one person. */
  readonly people: readonly { readonly id: string; readonly label: string }[];
  /** The papers that have something to say. */
  readonly ready: readonly PaperKind[];
  /** Newest first; whether one is still current is asked for the one that is looked at (`document.isCurrent`). */
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
  /** The number that its next issue would carry: the last one where that says the same. */
  readonly number: number;
  readonly isRepeat: boolean;
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

function topicsOfKind(kind: PaperKind): readonly Topic[] {
  return [...new Set(readsOf(paperOf(kind)).map((table) => topicOf(PRODUCT, table)))];
}

const EVERY_TOPIC = [...new Set<Topic>(['documents', ...PAPER_KINDS.flatMap(topicsOfKind)])];

export const documentQueries = {
  'document.room': query<DocumentRoom>(...EVERY_TOPIC)(z.object({ experimentId: id })),
  'document.prepare': queryBy<PreparedDocument>(EVERY_TOPIC, ({ choice }: { choice: DocumentChoice }) => [
    'documents',
    ...topicsOfKind(choice.kind),
  ])(z.object({ experimentId: id, choice: documentChoice })),
  /** Whether the same settings would print the same today. Drafts that one paper. */
  'document.isCurrent': queryBy<boolean>(EVERY_TOPIC, ({ kind }: { kind: PaperKind }) => topicsOfKind(kind))(
    z.object({ experimentId: id, kind: paperKind, issueId: id }),
  ),
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

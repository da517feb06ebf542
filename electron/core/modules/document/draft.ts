/** What each paper says, drawn from its tables and masked for its readers. */
import { readDocumentChoice } from '@shared/contract/document.contract.ts';
import type { DocumentChoice } from '@shared/contract/document.contract.ts';
import type { DocumentDraft } from '@shared/contract/document-model.ts';
import type { DocumentIssue } from '@shared/contract/entities.ts';
import { isPaperKind, isPlainKind } from '@shared/papers/index.ts';
import type { BespokeKind, PaperSettings } from '@shared/papers/index.ts';
import type { Reader } from '../../db/reader.ts';
import { AppError } from '../../base/app-error.ts';
import { draftCueSheet } from './cue-sheet-draft.ts';
import type { Drafted } from './drafted.ts';
import { draftPlain } from './plain-draft.ts';
import { revisionCode } from './revision.ts';
import { draftRoleTable } from './role-table-draft.ts';
import { draftSettlement } from './settlement-draft.ts';

const DRAFTS: {
  readonly [K in BespokeKind]: (
    reader: Reader,
    experimentId: string,
    settings: PaperSettings<K>,
  ) => Drafted<DocumentDraft>;
} = { cueSheet: draftCueSheet, roleTable: draftRoleTable, settlement: draftSettlement };

type Choice<K extends BespokeKind> = { [P in K]: { readonly kind: P; readonly settings: PaperSettings<P> } }[K];

function draftBespoke<K extends BespokeKind>(reader: Reader, experimentId: string, choice: Choice<K>) {
  return DRAFTS[choice.kind](reader, experimentId, choice.settings);
}

/** Throws `notFound` when something that was chosen is gone. */
export function draftOf(reader: Reader, experimentId: string, choice: DocumentChoice): Drafted<DocumentDraft> {
  const { kind, settings } = choice;
  if (isPlainKind(kind)) return draftPlain(reader, experimentId, { kind, settings }, revisionNow);
  return draftBespoke(reader, experimentId, choice as Choice<BespokeKind>);
}

/** Throws what the draft throws, but that something chosen is gone. */
export function revisionNow(reader: Reader, issue: DocumentIssue): string | null {
  const { experimentId, kind, settings } = issue;
  if (!isPaperKind(kind)) return null;
  try {
    return revisionCode(draftOf(reader, experimentId, readDocumentChoice(kind, settings)).draft);
  } catch (error) {
    if (error instanceof AppError && error.code === 'notFound') return null;
    throw error;
  }
}

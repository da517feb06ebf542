/**
 * Whatever can be printed: the papers of an experiment, which have numbers and readers, and those of the library as a whole, which are
 * told apart by their time of issue and their revision code alone.
 */
import type { DocumentLocale, DocumentModel, DocumentWarning } from './document-model.ts';
import type { DestructionEntry } from './privacy.contract.ts';
import type { Instant } from '../domain/units.ts';

/** 파기 대장: every destruction, oldest first, numbered from 1; nobody's name is in it. */
export interface DestructionLogModel {
  readonly kind: 'destructionLog';
  readonly locale: DocumentLocale;
  readonly issue: { readonly issuedAt: Instant; readonly revision: string };
  readonly entries: readonly DestructionEntry[];
}

export type PaperModel = DocumentModel | DestructionLogModel;

/** A paper of the library that was written to a file. */
export interface PrintedPaper {
  readonly path: string;
  readonly pages: number;
  readonly warnings: readonly DocumentWarning[];
}

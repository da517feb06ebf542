/**
 * Whatever can be printed: the papers of an experiment, which have numbers and readers, and those of the library as a whole, which are
 * told apart by their time of issue and their revision code alone.
 */
import type { DocumentLocale, DocumentModel, DocumentWarning } from './document-model.ts';
import type { DestructionEntry } from './privacy.contract.ts';
import type { Instant } from '../domain/units.ts';
import type { GuidePage } from '../guide/guide.ts';

/** 파기 대장: every destruction, oldest first, numbered from 1; nobody's name is in it. */
export interface DestructionLogModel {
  readonly kind: 'destructionLog';
  readonly locale: DocumentLocale;
  readonly issue: { readonly issuedAt: Instant; readonly revision: string };
  readonly entries: readonly DestructionEntry[];
}

/** The guide of the program: the same for everybody, so that it has no readers to mask for. */
export interface GuideModel {
  readonly kind: 'guide';
  readonly locale: DocumentLocale;
  /** The version of the program stands for a revision. */
  readonly issue: { readonly issuedAt: Instant; readonly revision: string };
  readonly pages: readonly GuidePage[];
  /** JPEG files by the name of the picture; a page whose picture is not there has none. */
  readonly pictures: Readonly<Record<string, Uint8Array>>;
}

/** The sheet that whoever guards the library keeps: nothing but the recovery key and what it is for. */
export interface RecoveryKeyModel {
  readonly kind: 'recoveryKey';
  readonly locale: DocumentLocale;
  /** A new sheet for each key: it has no revision. */
  readonly issue: { readonly issuedAt: Instant; readonly revision: string };
  /** As `recoveryText` writes it. */
  readonly recoveryKey: string;
  /** Absolute path of the library. */
  readonly libraryFile: string;
}

export type PaperModel = DocumentModel | DestructionLogModel | GuideModel | RecoveryKeyModel;

/** A paper of the library that was written to a file. */
export interface PrintedPaper {
  readonly path: string;
  readonly pages: number;
  readonly warnings: readonly DocumentWarning[];
}

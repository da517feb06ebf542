/** The papers that were given out, say what the library says today, and would not any more. */
import { readDocumentChoice } from '@shared/contract/document.contract.ts';
import type { DocumentIssue } from '@shared/contract/entities.ts';
import { isPaperKind } from '@shared/papers/index.ts';
import type { PaperKind } from '@shared/papers/index.ts';
import type { Reader } from '../../db/reader.ts';
import { AppError } from '../../base/app-error.ts';
import { draftOf } from './draft.ts';
import { revisionCode } from './revision.ts';

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

export interface Outdated {
  readonly kind: PaperKind;
  readonly number: number;
}

/** `later`: the library as it would be. Issues of one text are drafted once. */
export function outdatedIn(now: Reader, later: Reader, experimentId: string): readonly Outdated[] {
  const known = new Map<string, boolean>();
  return now.list('documentIssue', { experimentId }).flatMap((issue) => {
    const { kind, number, settings, revisionCode: issued } = issue;
    if (!isPaperKind(kind)) return [];
    const key = JSON.stringify([kind, settings, issued]);
    const isOutdated = known.get(key) ?? (revisionNow(now, issue) === issued && revisionNow(later, issue) !== issued);
    known.set(key, isOutdated);
    return isOutdated ? [{ kind, number }] : [];
  });
}

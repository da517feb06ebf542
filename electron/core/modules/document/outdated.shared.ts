/** The papers that were given out, say what the library says today, and would not any more. */
import { isPaperKind } from '@shared/papers/index.ts';
import type { PaperKind } from '@shared/papers/index.ts';
import type { Reader } from '../../db/reader.ts';
import { revisionNow } from './draft.ts';

export { revisionNow };

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

/** Which papers that were handed out say something else than the app does now: the newest issue of each kind and audience. */
import type { IssuedDocument } from '@shared/contract/document.contract.ts';
import { useQueries } from '@tanstack/react-query';
import { runQuery } from '@app/lib/api.ts';
import { queryKey, useData } from '@app/lib/data.ts';

interface Prints {
  readonly issued: number;
  readonly outdated: readonly IssuedDocument[];
}

function newestOfEach(issues: readonly IssuedDocument[]): readonly IssuedDocument[] {
  const seen = new Set<string>();
  return issues.filter(({ kind, audience }) => {
    const key = `${kind} ${audience}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Each answer takes a draft of the paper, so only those that are in use are asked about. */
export function useOutdatedPrints(experimentId: string): Prints {
  const { data: room } = useData('document.room', { experimentId });
  const newest = newestOfEach(room?.issues ?? []);
  const answers = useQueries({
    queries: newest.map(({ id, kind }) => {
      const input = { experimentId, kind, issueId: id };
      return {
        queryKey: queryKey('document.isCurrent', input),
        queryFn: () => runQuery('document.isCurrent', input),
      };
    }),
  });
  return { issued: newest.length, outdated: newest.filter((_, index) => answers[index]?.data === false) };
}

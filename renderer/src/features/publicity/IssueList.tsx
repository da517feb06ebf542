import type { PublicityIssue } from '@shared/domain/publicity/publicity-issues.ts';
import { Banner } from '@ui/index.ts';
import type { Publicity } from './usePublicity.ts';
import { usePublicityWords } from './usePublicityWords.ts';

export interface IssueListProps {
  readonly of: Publicity;
  readonly issues: readonly PublicityIssue[];
}

/** The names of the room's own rows, for its sentences. */
export function issueNames(of: Publicity) {
  return {
    titleOf: (id: string) =>
      of.items.rows.find((row) => row.id === id)?.title ??
      of.releases.rows.find((row) => row.id === id)?.headline ??
      '',
    channelName: (id: string) => of.channelOf(id)?.title ?? '',
    nameOf: of.nameOf,
  };
}

/** Each thing that is to be looked at, in a sentence with its remedy. */
export function IssueList({ of, issues }: IssueListProps) {
  const words = usePublicityWords(issueNames(of));
  return issues.map((issue) => {
    const { title, remedy } = words(issue);
    return <Banner key={`${issue.kind} ${title}`} tone="warn" title={title} remedy={remedy} />;
  });
}

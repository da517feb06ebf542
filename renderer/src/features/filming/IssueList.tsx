import type { FilmingIssue } from '@shared/domain/filming/filming-issues.ts';
import { Banner } from '@ui/index.ts';
import type { FilmingWords } from './useFilmingWords.ts';

export interface IssueListProps {
  readonly issues: readonly FilmingIssue[];
  readonly words: FilmingWords;
}

/** Each thing that is to be looked at, in a sentence with its remedy. */
export function IssueList({ issues, words }: IssueListProps) {
  return issues.map((issue) => {
    const { title, remedy } = words.issue(issue);
    return <Banner key={title} tone="warn" title={title} remedy={remedy} />;
  });
}

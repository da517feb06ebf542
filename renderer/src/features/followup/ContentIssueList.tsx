import type { ContentIssue } from '@shared/domain/followup/content-issues.ts';
import { Banner } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { contentWords } from '@app/lib/content-words.ts';
import type { Followup } from './useFollowup.ts';

export interface ContentIssueListProps {
  readonly of: Followup;
  readonly issues: readonly ContentIssue[];
}

/** Each thing that is to be looked at in contents and archive, in a sentence with its remedy. */
export function ContentIssueList({ of, issues }: ContentIssueListProps) {
  const { t } = useTranslation();
  return issues.map((issue) => {
    const { title, remedy } = contentWords(t, issue, of.nameOf);
    return (
      <Banner
        key={`${issue.kind} ${issue.id} ${title}`}
        tone={issue.kind === 'shownPublished' ? 'error' : 'warn'}
        title={title}
        remedy={remedy}
      />
    );
  });
}

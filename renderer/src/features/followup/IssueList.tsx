import type { FollowupIssue } from '@shared/domain/followup/followup-issues.ts';
import { Banner } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { followupWords } from '@app/lib/followup-words.ts';

/** Each thing that is to be looked at, in a sentence with its remedy. */
export function IssueList({ issues }: { readonly issues: readonly FollowupIssue[] }) {
  const { t } = useTranslation();
  return issues.map((issue) => {
    const { title, remedy } = followupWords(t, issue);
    return <Banner key={title} tone="warn" title={title} remedy={remedy} />;
  });
}
